import { DataError } from '../errors.ts';
import type { DocumentText } from '../model/document.ts';
import { isEdtf } from '../model/edtf.ts';
import { type ExplainedMention, explainTimes, findTimes } from '../time/find-times.ts';
import { publicationOf } from '../time/publication.ts';
import type { TimeMention } from '../time/time-mention.ts';
import { readFile } from './input/read-file.ts';
import { readLanguage, readOptions, readPublished } from './input/read-options.ts';
import { type CliIo, type ExitCode, type Subcommand, UsageError } from './subcommand.ts';

const isLanguage = (value: unknown): value is 'ja' | 'en' => value === 'ja' || value === 'en';

const hundredths = (amount: number): number => Math.round(amount * 100) / 100;

const rounded = (costs: ExplainedMention['readings'][number]['costs']): Record<string, number> =>
  Object.fromEntries(Object.entries(costs).map(([cost, amount]) => [cost, hundredths(amount)]));

/** The readings weighed for a span: what each costs by name, and how much more the whole text costs with it. */
const readingsOf = (span: TimeMention | ExplainedMention) =>
  'readings' in span
    ? {
        ...(span.doubt && { doubt: span.doubt }),
        readings: span.readings.map(({ value, more, costs }) => ({ value, more: hundredths(more), costs: rounded(costs) })),
      }
    : {};

/** The fields of a span in the order people read them; an open date is written with X for its unknown digits. */
const fieldsOf = ({ text, start, end, value, type, rule, certain, part, bound, cue, open }: TimeMention) => ({
  text,
  start,
  end,
  value: value ?? open ?? null,
  type,
  rule,
  certain,
  ...(part && { part }),
  ...(bound && { bound }),
  ...(cue && { cue }),
});

const spanOf = (span: TimeMention | ExplainedMention) => ({ ...fieldsOf(span), ...readingsOf(span) });

const readLine = (line: string, number: number): { text: string; ref: string | null; language: 'ja' | 'en' | undefined } => {
  const fail = (cause: string) => new DataError('standard input', `line ${number}`, cause);
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw fail('not JSON');
  }
  const { text, ref = null, lang } = (parsed ?? {}) as { text?: unknown; ref?: unknown; lang?: unknown };
  if (typeof text !== 'string') throw fail('“text” is missing');
  if (ref !== null && (typeof ref !== 'string' || !isEdtf(ref))) throw fail('“ref” is no date such as 2025-12-07');
  return { text, ref, language: isLanguage(lang) ? lang : undefined };
};

const answerLines = async (find: typeof findTimes, io: CliIo): Promise<ExitCode> => {
  const lines = (await io.readStdin()).split('\n');
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const { text, ref, language } = readLine(line, index + 1);
    io.write(JSON.stringify({ spans: find(text, { publishedOn: ref, language }).map(spanOf) }));
  });
  return 0;
};

/** Passages cover every character that is not white space, so each span lies in one, or begins in one. */
const zoneOf = ({ passages }: DocumentText, { start }: TimeMention) =>
  passages.findLast((passage) => passage.start <= start)?.zone ?? 'body';

const answerFile = async (
  path: string,
  { published, language, find }: { published: string | undefined; language: 'ja' | 'en' | undefined; find: typeof findTimes },
  io: CliIo,
): Promise<ExitCode> => {
  const document = await readFile(path, io);
  const publishedOn = published ?? document.metadata.publishedOn ?? publicationOf(document);
  const spans = find(document, { publishedOn, language });
  io.write(JSON.stringify({ spans: spans.map((span) => ({ ...spanOf(span), zone: zoneOf(document, span) })) }));
  return 0;
};

const usage = 'times < LINES.jsonl | times FILE --file [--published EDTF] [--lang ja|en] [--explain]';

/** `keii times` finds the dates and durations in JSON lines on standard input, or in a whole file; `--explain` adds the readings weighed. */
export const times: Subcommand = {
  name: 'times',
  usage,
  describe: { ja: '文中の日付の表現を読み、EDTFの日付にします', en: 'reads the time expressions of texts as EDTF dates' },
  run(args, io) {
    const { values, positionals } = readOptions(args, {
      file: { type: 'boolean' },
      published: { type: 'string' },
      lang: { type: 'string' },
      explain: { type: 'boolean' },
    });
    const { file = false, explain = false } = values;
    const find = explain ? explainTimes : findTimes;
    const published = readPublished(values.published);
    const language = readLanguage(values.lang);
    const [path, ...others] = positionals;
    if (!file && path === undefined) return answerLines(find, io);
    if (!file || path === undefined || others.length > 0)
      throw new UsageError('name one FILE together with --file, or give lines on standard input');
    return answerFile(path, { published, language, find }, io);
  },
};

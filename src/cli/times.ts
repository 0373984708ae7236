import { DataError } from '../errors.ts';
import type { DocumentText } from '../model/document.ts';
import { isEdtf } from '../model/edtf.ts';
import { findTimes } from '../time/find-times.ts';
import { publicationOf } from '../time/publication.ts';
import type { TimeMention } from '../time/time-mention.ts';
import { readFile } from './read-file.ts';
import { readLanguage, readOptions, readPublished } from './read-options.ts';
import { type CliIo, type ExitCode, type Subcommand, UsageError } from './subcommand.ts';

const isLanguage = (value: unknown): value is 'ja' | 'en' => value === 'ja' || value === 'en';

/** The fields of a span in the order people read them; an open date is written with X for its unknown digits. */
const spanOf = ({ text, start, end, value, type, rule, certain, part, bound, cue, open }: TimeMention) => ({
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

const answerLines = async (io: CliIo): Promise<ExitCode> => {
  const lines = (await io.readStdin()).split('\n');
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const { text, ref, language } = readLine(line, index + 1);
    io.write(JSON.stringify({ spans: findTimes(text, { publishedOn: ref, language }).map(spanOf) }));
  });
  return 0;
};

/** Passages cover every character that is not white space, so each span lies in one, or begins in one. */
const zoneOf = ({ passages }: DocumentText, { start }: TimeMention) =>
  passages.findLast((passage) => passage.start <= start)?.zone ?? 'body';

const answerFile = async (path: string, published: string | undefined, language: 'ja' | 'en' | undefined, io: CliIo): Promise<ExitCode> => {
  const document = await readFile(path, io);
  const publishedOn = published ?? document.metadata.publishedOn ?? publicationOf(document);
  const spans = findTimes(document, { publishedOn, language });
  io.write(JSON.stringify({ spans: spans.map((span) => ({ ...spanOf(span), zone: zoneOf(document, span) })) }));
  return 0;
};

const usage = 'times < LINES.jsonl | times FILE --file [--published EDTF] [--lang ja|en]';

/** `keii times` finds the dates and durations in JSON lines on standard input, or in a whole file. */
export const times: Subcommand = {
  name: 'times',
  usage,
  run(args, io) {
    const { values, positionals } = readOptions(args, {
      file: { type: 'boolean' },
      published: { type: 'string' },
      lang: { type: 'string' },
    });
    const { file = false } = values;
    const published = readPublished(values.published);
    const language = readLanguage(values.lang);
    const [path, ...others] = positionals;
    if (!file && path === undefined) return answerLines(io);
    if (!file || path === undefined || others.length > 0)
      throw new UsageError('name one FILE together with --file, or give lines on standard input');
    return answerFile(path, published, language, io);
  },
};

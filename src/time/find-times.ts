import type { DocumentText, Passage } from '../model/document.ts';
import { type Edtf, parseEdtf, type SimpleDate } from '../model/edtf.ts';
import { type LanguageCode, languageOf, scannerFor } from './languages/languages.ts';
import type { Resolved } from './placing/calendar.ts';
import { type Context, isWide, remember, startContext } from './placing/context.ts';
import { resolve } from './placing/resolve.ts';
import { writeEdtf, writeOpen } from './placing/write.ts';
import { foldWidth } from './reading/fold-width.ts';
import { type Meaning, slotsOf } from './reading/meaning.ts';
import type { Reading } from './reading/read-unit.ts';
import { scan } from './reading/scan.ts';
import type { Scanner } from './reading/scanner.ts';
import type { TimeMention } from './time-mention.ts';

/** What a text does not say of itself. */
export interface FindTimesOptions {
  /** What 昨年 and “last week” count from; a period counts from its first day. Null or absent: such expressions stay open. */
  publishedOn?: Edtf | null | undefined;
  /** Absent: told by the script of the text. */
  language?: LanguageCode | undefined;
}

/** The date that relative words count from, nothing when it is unknown. */
export const publicationDate = (published: Edtf | null | undefined): SimpleDate | undefined => {
  const parsed = published == null ? undefined : parseEdtf(published);
  return parsed?.type === 'interval' ? (parsed.from ?? parsed.to) : parsed?.date;
};

const SENTENCE_END = /[。！？!?\n]|\.\s/;
const LONGEST_SURROUNDING_CHARS = 12;

const isAlone = (text: string, { start, end }: Reading, { aside: noSentence }: Scanner): boolean => {
  const before = text.slice(Math.max(0, start - LONGEST_SURROUNDING_CHARS), start);
  const after = text.slice(end, end + LONGEST_SURROUNDING_CHARS);
  const beginsHere = before.length < LONGEST_SURROUNDING_CHARS || before.includes('\n');
  const endsHere = after.length < LONGEST_SURROUNDING_CHARS || after.includes('\n');
  if (!beginsHere || !endsHere) return false;
  return noSentence.test(before.slice(before.lastIndexOf('\n') + 1)) && noSentence.test(after.split('\n', 1)[0] ?? '');
};

const isFine = (date: SimpleDate | undefined): boolean => date?.grain === 'day' || date?.grain === 'month';

/** What a text has told so far: the narrative's date, and asides that hold to the end of their sentence. */
interface Story {
  context: Context;
  aside: SimpleDate | undefined;
}

const goOn = ({ context, aside }: Story, resolved: Resolved): Story => {
  const date = resolved.from ?? resolved.to;
  const mentioned = remember(context.mentioned, resolved);
  if (isFine(date)) return { context: { ...context, mentioned, line: date }, aside: undefined };
  const keepsLine = isFine(context.line);
  return { context: { ...context, mentioned, line: keepsLine ? context.line : date }, aside: date ?? aside };
};

/** A line that is a heading, or another zone, begins anew. */
const zoneAt = (passages: Passage[], index: number, start: number): number => {
  let at = index;
  while (at + 1 < passages.length && (passages[at + 1]?.start ?? 0) <= start) at += 1;
  return at;
};

const isOpenRelative = (meaning: Meaning): boolean => meaning.kind !== 'duration' && meaning.kind !== 'none';

/** （木） alone is the whole expression. */
const endOf = ({ start, end, core }: Reading): number => (core === start ? end : core);

const mentionOf = (source: string, reading: Reading, resolved: Resolved | undefined, context: Context): TimeMention | undefined => {
  const { start, meaning, rules } = reading;
  const end = endOf(reading);
  const base = { start, end, text: source.slice(start, end), rule: rules.join('+') };
  const cue = context.cue === undefined ? {} : { cue: context.cue };
  if (meaning.kind === 'none') return undefined;
  if (meaning.kind === 'duration') return { ...base, value: null, type: 'DURATION', certain: true, ...cue };
  const value = resolved && writeEdtf(resolved);
  if (value !== undefined && resolved !== undefined)
    return { ...base, value, type: 'DATE', certain: !resolved.implied, ...qualities(meaning, resolved), ...cue };
  return openMention(base, meaning, context, cue);
};

const qualities = (meaning: Meaning, { part }: Resolved): Pick<TimeMention, 'part' | 'bound'> => ({
  ...(part === undefined ? {} : { part }),
  ...(meaning.edge === 'by' ? { bound: 'by' as const } : {}),
});

/** Where a reference was at hand and still nothing came of it, the date does not exist. */
const openMention = (
  base: Pick<TimeMention, 'start' | 'end' | 'text' | 'rule'>,
  meaning: Meaning,
  context: Context,
  cue: Pick<TimeMention, 'cue'>,
): TimeMention | undefined => {
  const open = writeOpen(meaning);
  const isImpossible = context.line !== undefined || context.publication?.grain === 'day';
  if (isImpossible || (open === undefined && !isOpenRelative(meaning))) return undefined;
  if (open === undefined && !waitsForAnchor(meaning)) return undefined;
  return { ...base, value: null, type: 'DATE', certain: false, ...(open === undefined ? {} : { open }), ...cue };
};

const waitsForAnchor = (meaning: Meaning): boolean => {
  if (meaning.kind === 'range') return waitsForAnchor(meaning.from);
  if (meaning.kind === 'calendar') return slotsOf(meaning).some((slot) => typeof meaning[slot] === 'object');
  return meaning.kind === 'shift' || meaning.kind === 'window';
};

const tell = (story: Story, text: string, reading: Reading, scanner: Scanner): Context => {
  const { context, aside } = story;
  const { meaning, start, end } = reading;
  const cue = meaning.kind === 'none' ? undefined : scanner.language.cues(text, start, end);
  return { ...context, cue, alone: isAlone(text, reading, scanner), line: aside ?? context.line };
};

/** All mentions of one scanned text, resolved in reading order. */
const resolveAll = (
  source: string,
  text: string,
  readings: Reading[],
  passages: Passage[],
  first: Context,
  scanner: Scanner,
): TimeMention[] => {
  let story: Story = { context: first, aside: undefined };
  let passage = 0;
  let last = 0;
  return readings.flatMap((reading) => {
    const next = zoneAt(passages, passage, reading.start);
    if (passages[next]?.zone !== passages[passage]?.zone) story = { context: first, aside: undefined };
    passage = next;
    if (SENTENCE_END.test(text.slice(last, reading.start))) story = { ...story, aside: undefined };
    last = reading.end;
    const context = tell(story, text, reading, scanner);
    const resolved = resolve(reading.meaning, context);
    if (resolved !== undefined && reading.meaning.kind !== 'window' && !isWide(resolved)) story = goOn(story, resolved);
    return mentionOf(source, reading, resolved, context) ?? [];
  });
};

/**
 * Every expression of calendar time in a text, and every duration, in reading order and without overlaps.
 *
 * Each date is resolved against the publication and what the text told before it; offsets are UTF-16 units into the given text.
 * Empty when there is none. A document's zones are read apart from each other: its notes go on from no date of its body.
 * A date the calendar does not have is left out.
 *
 * @example findTimes('昨年11月に発足し、翌12月に解散した。', { publishedOn: '2025-08-20' }).map(({ value }) => value) //=> ['2024-11', '2024-12']
 */
export const findTimes = (source: string | DocumentText, { publishedOn, language }: FindTimesOptions = {}): TimeMention[] => {
  const document = typeof source === 'string' ? { text: source, passages: [] } : source;
  return findTimesWith(scannerFor(language ?? languageOf(document.text)), document, publishedOn);
};

/** What {@link findTimes} gives, in a language made ready that need not stand in the list. */
export const findTimesWith = (
  scanner: Scanner,
  { text: original, passages }: DocumentText,
  publishedOn: Edtf | null | undefined,
): TimeMention[] => {
  const text = foldWidth(original);
  return resolveAll(
    original,
    text,
    scan(scanner, text),
    passages,
    startContext(publicationDate(publishedOn), scanner.language.unsaidYear),
    scanner,
  );
};

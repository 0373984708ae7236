import type { DocumentText, Passage } from '../model/document.ts';
import { type Edtf, parseEdtf, type SimpleDate } from '../model/edtf.ts';
import { type LanguageCode, languageOf, scannerFor } from './languages/languages.ts';
import type { Resolved } from './placing/calendar.ts';
import { type Frame, refersBack } from './placing/candidates.ts';
import { COSTS, type Cost, duesOf } from './placing/costs.ts';
import { isHeading, SEAM, type Spot, spotsOf } from './placing/layout.ts';
import { type Placeable, type Placed, place } from './placing/place.ts';
import { type Story, startStory } from './placing/story.ts';
import { unsaidIn } from './placing/unsaid.ts';
import { writeEdtf, writeOpen } from './placing/write.ts';
import { foldWidth } from './reading/fold-width.ts';
import { type Calendar, type Meaning, slotsOf } from './reading/meaning.ts';
import type { Reading } from './reading/read-unit.ts';
import { scan } from './reading/scan.ts';
import type { Scanner } from './reading/scanner.ts';
import { isOffset, isSet } from './reading/slots.ts';
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

/** Where nothing is known of paragraphs, a line that closes a sentence ends one. */
const PARAGRAPH_END = /(?<=[。.!?:」』)”"])[^\S\n]{0,3}\n/g;

/** The text with narrow letters and digits, its paragraphs parted; every character keeps its place. */
const prepared = (text: string, passages: Passage[]): string => {
  const folded = foldWidth(text);
  if (passages.length === 0) return folded.replace(PARAGRAPH_END, (end) => end.slice(0, -1) + SEAM);
  const pieces: string[] = [];
  let last = 0;
  for (const { start } of passages.slice(1)) {
    if (start - 1 < last || folded.charAt(start - 1).trim() !== '') continue;
    pieces.push(folded.slice(last, start - 1), SEAM);
    last = start;
  }
  return pieces.join('') + folded.slice(last);
};

const endOf = ({ start, end, core }: Reading): number => (core === start ? end : core);

const isFullDay = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' && [meaning.year, meaning.month, meaning.day].every((slot) => typeof slot === 'number');

const isDayAlone = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.day !== undefined;

/** Last month, yesterday, Tuesday: told from today alone. */
const isDeictic = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' &&
  slotsOf(meaning).every((slot) => {
    const filled = meaning[slot];
    return slot === 'weekday' || (isOffset(filled) && filled.anchor === 'publication');
  });

/** “12 May. Fog since yesterday.”: an entry of a diary, quoted. */
const isEntry = (text: string, start: number, end: number): boolean =>
  /["“「『]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^(?:\s?\([^()]{1,3}\))?(?:[.:]\s|\u3000| {2})/.test(text.slice(end, end + 8));

const todayOf = (text: string, { meaning, start, end }: Reading, spot: Spot, { language }: Scanner): Placeable['today'] => {
  if (!isDayAlone(meaning)) return undefined;
  if (language.isOwnToday(text, start, end)) return 'document';
  if (!spot.labels) return isEntry(text, start, end) ? 'paragraph' : undefined;
  return isHeading(text, { start, end }) ? 'on' : 'paragraph';
};

const placeableOf = (text: string, reading: Reading, spot: Spot, scanner: Scanner): Placeable => {
  const { meaning, start, end } = reading;
  const { language } = scanner;
  const today = todayOf(text, reading, spot, scanner);
  const isDateline = isDayAlone(meaning) && language.isDateline(text, start, end);
  return {
    meaning,
    spot,
    cue: today === undefined && !isDateline ? language.cues(text, start, end) : undefined,
    unsaid: unsaidIn(meaning),
    refersBack: refersBack(meaning),
    isBound: meaning.edge === 'since' || meaning.edge === 'until' || language.isCompared(text, start, end),
    isBackground: language.isBackground(text, start, end),
    isItem: spot.labels && isFullDay(meaning),
    today: isDateline ? 'on' : today,
    isDateline,
    isReport: isDeictic(meaning) && language.isReport(text, start, end),
  };
};

const isDated = ({ meaning }: Reading): boolean => meaning.kind !== 'none' && meaning.kind !== 'duration';

/** From so much on, the best reading is far enough ahead of the next to be called certain. */
const CERTAIN_MARGIN = 1.5;

const qualities = (meaning: Meaning, { part }: Resolved): Pick<TimeMention, 'part' | 'bound'> => ({
  ...(part === undefined ? {} : { part }),
  ...(meaning.edge === 'by' ? { bound: 'by' as const } : {}),
});

const waitsForAnchor = (meaning: Meaning): boolean => {
  if (meaning.kind === 'range') return waitsForAnchor(meaning.from);
  if (meaning.kind === 'calendar') return slotsOf(meaning).some((slot) => isOffset(meaning[slot]));
  return meaning.kind === 'shift' || meaning.kind === 'window' || meaning.kind === 'counterpart';
};

/** An expression in its text, with what it came to. */
interface Found {
  reading: Reading;
  placeable: Placeable;
  placed: Placed | undefined;
}

const mentionOf = (
  source: string,
  { reading, placeable: { cue }, placed }: Found,
  published: SimpleDate | undefined,
): TimeMention | undefined => {
  const { start, meaning, rules } = reading;
  const end = endOf(reading);
  const base = { start, end, text: source.slice(start, end), rule: rules.join('+') };
  const told = cue === undefined ? {} : { cue };
  if (meaning.kind === 'none') return undefined;
  if (meaning.kind === 'duration') return { ...base, value: null, type: 'DURATION', certain: true, ...told };
  const resolved = placed?.resolved;
  const value = resolved && writeEdtf(resolved);
  if (value !== undefined && resolved !== undefined && placed !== undefined)
    return {
      ...base,
      value,
      type: 'DATE',
      certain: placed.margin >= CERTAIN_MARGIN && !ordersIn(meaning).includes('either'),
      ...qualities(meaning, resolved),
      ...told,
    };
  const open = writeOpen(meaning);
  // Where a reference was at hand and still nothing came of it, the date does not exist.
  if (placed?.hasReference || published?.grain === 'day' || (open === undefined && !waitsForAnchor(meaning))) return undefined;
  return { ...base, value: null, type: 'DATE', certain: false, ...(open === undefined ? {} : { open }), ...told };
};

/** Readings by the zone of their passage, each zone in reading order: notes go on from no date of the body. */
const byZone = (readings: Reading[], passages: Passage[]): Map<string, Reading[]> => {
  const zones = new Map<string, Reading[]>();
  let at = 0;
  for (const reading of readings) {
    while ((passages[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= reading.start) at += 1;
    const zone = passages[at]?.zone ?? 'body';
    const among = zones.get(zone);
    if (among === undefined) zones.set(zone, [reading]);
    else among.push(reading);
  }
  return zones;
};

/** A text about other times than its own: the share of its dates that name a year further from publication than this. */
const PRESENT_YEARS = 1;

/** What stands in brackets, and what only bounds or measures, does not count. */
const historyIn = (placeables: Placeable[], published: SimpleDate | undefined): number => {
  const telling = placeables.filter(({ spot, isBound }) => spot.bracket === 0 && !isBound);
  const far = telling.filter(({ meaning }) => {
    const { year } =
      meaning.kind === 'range' && meaning.from.kind === 'calendar' ? meaning.from : meaning.kind === 'calendar' ? meaning : {};
    return published !== undefined && typeof year === 'number' && Math.abs(year - published.year) > PRESENT_YEARS;
  });
  return telling.length === 0 ? 0 : far.length / telling.length;
};

/** The readings of one zone, placed as a whole. */
const placeZone = (readings: Reading[], placeables: Map<Reading, Placeable>, frame: Frame, start: Story): Found[] => {
  const found = readings.flatMap((reading) => {
    const placeable = placeables.get(reading);
    return placeable === undefined ? [] : [{ reading, placeable }];
  });
  const dated = found.filter(({ reading }) => isDated(reading));
  const placed = place(
    dated.map(({ placeable }) => placeable),
    start,
    frame,
  );
  const byReading = new Map(dated.map(({ reading }, index) => [reading, placed[index]] as const));
  return found.map(({ reading, placeable }) => ({ reading, placeable, placed: byReading.get(reading) }));
};

/** The day a note beside the body says it was recorded on; nothing for none. */
const recordedOn = (found: Found[]): SimpleDate | undefined =>
  found.find(({ placeable, placed }) => placeable.today === 'document' && placed?.resolved?.from?.grain === 'day')?.placed?.resolved?.from;

type NumberOrder = NonNullable<Calendar['order']>;

const ordersIn = (meaning: Meaning): NumberOrder[] => {
  if (meaning.kind === 'range') return [...ordersIn(meaning.from), ...ordersIn(meaning.to)];
  return meaning.kind === 'calendar' && meaning.order !== undefined ? [meaning.order] : [];
};

/** A date that could be read either way, in the order the text writes its others in. */
const inOrder = (meaning: Meaning, order: NumberOrder): Meaning => {
  if (meaning.kind === 'range') return { ...meaning, from: inOrder(meaning.from, order), to: inOrder(meaning.to, order) };
  if (meaning.kind !== 'calendar' || meaning.order !== 'either') return meaning;
  const { month, day } = meaning;
  return order === 'day-first' && isSet(day) && isSet(month) ? { ...meaning, month: day, day: month, order } : { ...meaning, order };
};

/** Numbers alone are read one way in a whole text: told by the first date that can only be read so; until one does, either is possible. */
const ordered = (readings: Reading[]): Reading[] => {
  const order = readings.flatMap(({ meaning }) => ordersIn(meaning)).find((found) => found !== 'either');
  return order === undefined ? readings : readings.map((reading) => ({ ...reading, meaning: inOrder(reading.meaning, order) }));
};

/** The readings of a text with what their surroundings say, and what they share. */
const surveyOf = (scanner: Scanner, text: string, published: SimpleDate | undefined) => {
  const readings = ordered(scan(scanner, text).filter(({ meaning }) => meaning.kind !== 'none'));
  const spots = spotsOf(text, readings, scanner);
  const placeables = new Map<Reading, Placeable>();
  readings.forEach((reading, index) => {
    const spot = spots[index];
    if (spot !== undefined) placeables.set(reading, placeableOf(text, reading, spot, scanner));
  });
  const dated = readings.flatMap((reading) => (isDated(reading) ? (placeables.get(reading) ?? []) : []));
  const { businessYear, namesOtherYears } = scanner.language;
  const frame: Frame = { business: businessYear(text), namesOtherYears, history: historyIn(dated, published) };
  return { readings, placeables, dated, frame };
};

/** What a text says of its times, before it is written out. */
const read = (scanner: Scanner, { text: source, passages }: DocumentText, published: SimpleDate | undefined): Found[] => {
  const { readings, placeables, frame } = surveyOf(scanner, prepared(source, passages), published);
  const zones = byZone(readings, passages);
  const beside = [...zones]
    .filter(([zone]) => zone !== 'body')
    .flatMap(([, among]) => placeZone(among, placeables, frame, startStory(published)));
  const body = placeZone(zones.get('body') ?? [], placeables, frame, startStory(published, recordedOn(beside)));
  return [...body, ...beside].sort((a, b) => a.reading.start - b.reading.start);
};

/** What {@link findTimes} gives, in a language made ready that need not stand in the list. */
export const findTimesWith = (scanner: Scanner, document: DocumentText, publishedOn: Edtf | null | undefined): TimeMention[] => {
  const published = publicationDate(publishedOn);
  return read(scanner, document, published).flatMap((found) => mentionOf(document.text, found, published) ?? []);
};

const documentOf = (source: string | DocumentText): DocumentText => (typeof source === 'string' ? { text: source, passages: [] } : source);

/** The dated expressions of a text in order, still to be placed, and what they share: what placing is learned from. */
export const placeablesIn = (
  scanner: Scanner,
  source: string,
  published: SimpleDate | undefined,
): { placeables: Placeable[]; frame: Frame } => {
  const { dated, frame } = surveyOf(scanner, prepared(source, []), published);
  return { placeables: dated, frame };
};

/** A reading that was weighed: how much more the text costs with it than as it was read, and what its own costs are. */
export interface WeighedReading {
  value: Edtf;
  more: number;
  costs: Record<string, number>;
}

/** What each thing due comes to, in hundredths. */
const amountsOf = (charge: Placed['choices'][number]['charge']): Record<string, number> =>
  Object.fromEntries(Object.entries(duesOf(charge)).map(([cost, times]) => [cost, Math.round(COSTS[cost as Cost] * times * 100) / 100]));

const weighed = ({ choices }: Placed): WeighedReading[] =>
  choices.flatMap(({ resolved, more, charge }) => {
    const value = resolved && writeEdtf(resolved);
    return value === undefined ? [] : [{ value, more, costs: amountsOf(charge) }];
  });

/** A mention with the readings that were weighed for it, the chosen one first; empty for a duration. */
export interface ExplainedMention extends TimeMention {
  readings: WeighedReading[];
}

/** What {@link findTimes} gives, with the readings that were weighed. */
export const explainTimes = (source: string | DocumentText, { publishedOn, language }: FindTimesOptions = {}): ExplainedMention[] => {
  const document = documentOf(source);
  const published = publicationDate(publishedOn);
  return read(scannerFor(language ?? languageOf(document.text)), document, published).flatMap((found) => {
    const mention = mentionOf(document.text, found, published);
    return mention === undefined ? [] : [{ ...mention, readings: found.placed === undefined ? [] : weighed(found.placed) }];
  });
};

/**
 * Every expression of calendar time in a text, and every duration, in reading order and without overlaps.
 *
 * The text is placed as a whole: of all ways to read its dates the likeliest together is taken. Offsets are UTF-16 units into the given text.
 * Empty when there is none. A document's zones are read apart from each other: its notes go on from no date of its body.
 * A date the calendar does not have is left out.
 *
 * @example findTimes('昨年11月に発足し、翌12月に解散した。', { publishedOn: '2025-08-20' }).map(({ value }) => value) //=> ['2024-11', '2024-12']
 */
export const findTimes = (source: string | DocumentText, { publishedOn, language }: FindTimesOptions = {}): TimeMention[] => {
  const document = documentOf(source);
  return findTimesWith(scannerFor(language ?? languageOf(document.text)), document, publishedOn);
};

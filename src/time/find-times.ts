import type { DocumentText, Passage } from '../model/document.ts';
import { type Edtf, parseEdtf, type SimpleDate } from '../model/edtf.ts';
import { type LanguageCode, languageOf, scannerFor } from './languages/languages.ts';
import { type Doubt, doubtOf } from './placing/certainty.ts';
import { COSTS, type Cost, duesOf } from './placing/costs.ts';
import { type Placeable, type Placed, place } from './placing/place.ts';
import type { Resolved } from './placing/resolving/calendar.ts';
import { writeEdtf, writeOpen } from './placing/resolving/write.ts';
import { type Story, startStory } from './placing/story.ts';
import { type Meaning, slotsOf } from './reading/meaning.ts';
import type { Reading } from './reading/read-unit.ts';
import type { Scanner } from './reading/scanner.ts';
import { isOffset } from './reading/slots.ts';
import type { Stretch } from './reading/undated.ts';
import { isDated, prepared, type Survey, surveyOf } from './survey.ts';
import type { TimeMention } from './time-mention.ts';

/** The date that relative words count from, nothing when it is unknown. */
export const publicationDate = (published: Edtf | null | undefined): SimpleDate | undefined => {
  const parsed = published == null ? undefined : parseEdtf(published);
  return parsed?.type === 'interval' ? (parsed.from ?? parsed.to) : parsed?.date;
};

/** What a text does not say of itself. */
export interface FindTimesOptions {
  /** What 昨年 and “last week” count from; a period counts from its first day. Null or absent: such expressions stay open. */
  publishedOn?: Edtf | null | undefined;
  /** Absent: told by the script of the text. */
  language?: LanguageCode | undefined;
  /** Names of persons and places in it, in reading order and without overlaps: what begins in one is no date (三日市, Julian May). */
  names?: readonly Stretch[] | undefined;
}

const endOf = ({ start, end, core }: Reading): number => (core === start ? end : core);

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
  /** Why it is not certain. */
  doubt: Doubt | undefined;
}

const mentionOf = (source: string, found: Found, published: SimpleDate | undefined): TimeMention | undefined => {
  const { reading, placed } = found;
  const { cue } = found.placeable;
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
      certain: found.doubt === undefined,
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

/** Whether the readings that were weighed are kept. */
interface Explaining {
  isExplained: boolean;
}

/** The readings of one zone, placed as a whole. */
const placeZone = (readings: Reading[], { placeables, frame, isExplained }: Survey & Explaining, start: Story): Found[] => {
  const found = readings.flatMap((reading) => {
    const placeable = placeables.get(reading);
    return placeable === undefined ? [] : [{ reading, placeable }];
  });
  const dated = found.filter(({ reading }) => isDated(reading));
  const placed = place(
    dated.map(({ placeable }) => placeable),
    start,
    frame,
    isExplained,
  );
  const doubts: (Doubt | undefined)[] = [];
  dated.forEach(({ placeable }, index) => {
    const evidence = {
      placeable,
      placed: placed[index] as Placed,
      isNear: dated[index - 1]?.placeable.spot.sentence === placeable.spot.sentence,
      followsCertain: doubts[index - 1] === undefined,
      published: start.published,
    };
    doubts.push(doubtOf(evidence));
  });
  const indexes = new Map(dated.map(({ reading }, index) => [reading, index] as const));
  return found.map((each) => {
    const index = indexes.get(each.reading) ?? -1;
    return { ...each, placed: placed[index], doubt: doubts[index] };
  });
};

/** The day a note beside the body says it was recorded on; nothing for none. */
const recordedOn = (found: Found[]): SimpleDate | undefined =>
  found.find(({ placeable, placed }) => placeable.today === 'document' && placed?.resolved?.from?.grain === 'day')?.placed?.resolved?.from;

/** What a text says of its times, before it is written out. */
const read = (
  scanner: Scanner,
  { text: source, passages }: DocumentText,
  published: SimpleDate | undefined,
  { names, isExplained = false }: Partial<Explaining> & Pick<FindTimesOptions, 'names'> = {},
): Found[] => {
  const survey = { ...surveyOf(scanner, prepared(source, passages), published, names), isExplained };
  const zones = byZone(survey.readings, passages);
  const beside = [...zones].filter(([zone]) => zone !== 'body').flatMap(([, among]) => placeZone(among, survey, startStory(published)));
  const body = placeZone(zones.get('body') ?? [], survey, startStory(published, recordedOn(beside)));
  return [...body, ...beside].sort((a, b) => a.reading.start - b.reading.start);
};

/** What {@link findTimes} gives, in a language made ready that need not stand in the list. */
export const findTimesWith = (
  scanner: Scanner,
  document: DocumentText,
  publishedOn: Edtf | null | undefined,
  names?: readonly Stretch[],
): TimeMention[] => {
  const published = publicationDate(publishedOn);
  return read(scanner, document, published, { names }).flatMap((found) => mentionOf(document.text, found, published) ?? []);
};

const documentOf = (source: string | DocumentText): DocumentText => (typeof source === 'string' ? { text: source, passages: [] } : source);

/** A reading that was weighed: how much more the text costs with it than as it was read, and what its own costs are. */
export interface WeighedReading {
  value: Edtf;
  more: number;
  costs: Partial<Record<Cost, number>>;
}

/** What each thing due comes to. */
const amountsOf = (charge: Placed['choices'][number]['charge']): Partial<Record<Cost, number>> =>
  Object.fromEntries(Object.entries(duesOf(charge)).map(([cost, times]) => [cost, COSTS[cost as Cost] * times]));

const weighed = ({ choices }: Placed): WeighedReading[] =>
  choices.flatMap(({ resolved, more, charge }) => {
    const value = resolved && writeEdtf(resolved);
    return value === undefined ? [] : [{ value, more, costs: amountsOf(charge) }];
  });

/** A mention with the readings that were weighed for it, the chosen one first; empty for a duration. */
export interface ExplainedMention extends TimeMention {
  readings: WeighedReading[];
  /** Why it is not certain. */
  doubt?: Doubt;
}

/** What {@link findTimes} gives, with the readings that were weighed. */
export const explainTimes = (
  source: string | DocumentText,
  { publishedOn, language, names }: FindTimesOptions = {},
): ExplainedMention[] => {
  const document = documentOf(source);
  const published = publicationDate(publishedOn);
  return read(scannerFor(language ?? languageOf(document.text)), document, published, { names, isExplained: true }).flatMap((found) => {
    const mention = mentionOf(document.text, found, published);
    if (mention === undefined) return [];
    const { placed, doubt } = found;
    return [{ ...mention, readings: placed === undefined ? [] : weighed(placed), ...(doubt === undefined ? {} : { doubt }) }];
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
export const findTimes = (source: string | DocumentText, { publishedOn, language, names }: FindTimesOptions = {}): TimeMention[] => {
  const document = documentOf(source);
  return findTimesWith(scannerFor(language ?? languageOf(document.text)), document, publishedOn, names);
};

import type { Passage } from '../model/document.ts';
import type { SimpleDate } from '../model/edtf.ts';
import { expressionsIn } from './expressions.ts';
import { closesHeading, isHeading, labelsHeading, SEAM, type Spot, spotsOf } from './placing/layout.ts';
import { type Frame, refersBack } from './placing/open.ts';
import { isCrowded, type Placeable } from './placing/place.ts';
import { finishOf, monthDate, startOf } from './placing/resolving/calendar.ts';
import { unsaidIn } from './placing/resolving/unsaid.ts';
import { foldWidth } from './reading/fold-width.ts';
import { type Meaning, slotsOf } from './reading/meaning.ts';
import type { Reading } from './reading/read-unit.ts';
import type { BusinessYear } from './reading/rule.ts';
import type { Scanner } from './reading/scanner.ts';
import { isOffset, isSet } from './reading/slots.ts';
import type { Stretch } from './reading/undated.ts';

/** Where nothing is known of paragraphs, a line that closes a sentence ends one. */
const PARAGRAPH_END = /(?<=[。.!?:」』)”"])[^\S\n]{0,3}\n/g;

/** The text with narrow letters and digits, its paragraphs parted; every character keeps its place. */
export const prepared = (text: string, passages: Passage[]): string => {
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

const isFullDay = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' && [meaning.year, meaning.month, meaning.day].every((slot) => typeof slot === 'number');

/** 令和4年, March 2024: with its year, and no day. */
const isYearOrMonth = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' &&
  isSet(meaning.year) &&
  ['year', 'year,month'].includes(slotsOf(meaning).join()) &&
  meaning.edge === undefined;

const isDayAlone = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.day !== undefined;

/** Last month, yesterday, Tuesday: told from today alone. */
const isDeictic = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' &&
  slotsOf(meaning).every((slot) => {
    const filled = meaning[slot];
    return slot === 'weekday' || (isOffset(filled) && filled.anchor === 'publication');
  });

const isDayOrWeekday = (meaning: Meaning): boolean =>
  isDayAlone(meaning) || (meaning.kind === 'calendar' && slotsOf(meaning).join() === 'weekday');

/** “12 May. Fog since yesterday.”, “Monday. Rain.”: an entry of a diary, quoted. */
const isEntry = (text: string, { meaning, start, end }: Reading): boolean =>
  isDayOrWeekday(meaning) &&
  /["“「『]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^(?:\s?\([^()]{1,3}\))?(?:[.:]\s|\u3000| {2}|,["”]\s(?:reads?|says|begins?|writes|wrote)\b)/.test(text.slice(end, end + 8));

const todayOf = (text: string, reading: Reading, spot: Spot, { language }: Scanner): Placeable['today'] => {
  const { meaning, start, end } = reading;
  if (!isDayAlone(meaning)) return isEntry(text, reading) ? 'paragraph' : undefined;
  if (language.isOwnToday(text, start, end)) return 'document';
  if (closesHeading(text, { start, end })) return 'on';
  if (!spot.labels) return isEntry(text, reading) ? 'paragraph' : undefined;
  if (isHeading(text, { start, end })) return 'on';
  return labelsHeading(text, end) ? 'title' : 'paragraph';
};

/** An expression by its own words alone. */
const bareOf = ({ meaning }: Reading, spot: Spot): Placeable => ({
  meaning,
  spot,
  cue: undefined,
  unsaid: unsaidIn(meaning),
  refersBack: refersBack(meaning),
  isBound: meaning.edge === 'since' || meaning.edge === 'until',
  isBackground: false,
  isItem: spot.labels && isFullDay(meaning),
  isHeading: spot.alone && isYearOrMonth(meaning),
  isDateline: false,
  isEntry: false,
  isDeictic: isDeictic(meaning),
  isReport: false,
});

const placeableOf = (text: string, reading: Reading, spot: Spot, scanner: Scanner): Placeable => {
  const { meaning, start, end } = reading;
  const { language } = scanner;
  const today = todayOf(text, reading, spot, scanner);
  const isDateline = isDayAlone(meaning) && language.isDateline(text, start, end);
  const bare = bareOf(reading, spot);
  const isBackground = language.isBackground(text, start, end);
  return {
    ...bare,
    spot: today === 'on' && spot.bracket > 0 ? { ...spot, bracket: 0 } : spot,
    cue: today === undefined && !isDateline ? language.cues(text, start, end) : undefined,
    isBound: bare.isBound || language.isCompared(text, start, end) || (isBackground && isYearAlone(meaning)),
    isBackground,
    today: isDateline ? 'on' : today,
    isDateline,
    isEntry: today === 'paragraph' && isEntry(text, reading),
    isReport: bare.isDeictic && language.isReport(text, start, end),
  };
};

const isYearAlone = (meaning: Meaning): boolean => meaning.kind === 'calendar' && slotsOf(meaning).join() === 'year';

/** Whether a reading is a date rather than a length. */
export const isDated = ({ meaning }: Reading): boolean => meaning.kind !== 'none' && meaning.kind !== 'duration';

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

/** The end of the business year that a report names first (令和7年3月期), where it is over by publication. */
const reportedIn = (
  dated: Placeable[],
  { reports, firstMonth }: BusinessYear,
  published: SimpleDate | undefined,
): SimpleDate | undefined => {
  if (!reports || published === undefined) return undefined;
  const first = dated.find(({ meaning }) => meaning.kind === 'calendar' && meaning.fiscal === 'term')?.meaning;
  if (first?.kind !== 'calendar' || !isSet(first.year) || first.month !== ((firstMonth + 10) % 12) + 1) return undefined;
  const end = monthDate(first.year, first.month);
  return finishOf(end) < startOf(published) ? end : undefined;
};

/** The expressions of a text, in order, and what is known of them before they are placed. */
export interface Survey {
  readings: Reading[];
  placeables: Map<Reading, Placeable>;
  /** Those of the readings that are no lengths. */
  dated: Placeable[];
  frame: Frame;
}

/** The readings of a text with what their surroundings say, and what they share. */
export const surveyOf = (scanner: Scanner, text: string, published: SimpleDate | undefined, names: readonly Stretch[] = []): Survey => {
  const readings = expressionsIn(scanner, text, names);
  const spots = spotsOf(text, readings, scanner);
  const placeables = new Map<Reading, Placeable>();
  const crowded = isCrowded(readings.length);
  readings.forEach((reading, index) => {
    const spot = spots[index];
    if (spot !== undefined) placeables.set(reading, crowded ? bareOf(reading, spot) : placeableOf(text, reading, spot, scanner));
  });
  const dated = readings.flatMap((reading) => (isDated(reading) ? (placeables.get(reading) ?? []) : []));
  const { businessYear, namesOtherYears } = scanner.language;
  const business = businessYear(text);
  const frame: Frame = {
    business,
    reported: reportedIn(dated, business, published),
    namesOtherYears,
    history: historyIn(dated, published),
  };
  return { readings, placeables, dated, frame };
};

/** The dated expressions of a text in order, still to be placed, and what they share: what placing is learned from. */
export const placeablesIn = (
  scanner: Scanner,
  source: string,
  published: SimpleDate | undefined,
): { placeables: Placeable[]; frame: Frame } => {
  const { dated, frame } = surveyOf(scanner, prepared(source, []), published);
  return { placeables: dated, frame };
};

import { type Day, daysBetween } from '../model/day.ts';
import {
  type DaySpan,
  daysOf,
  type Edtf,
  firstOf,
  formatEdtf,
  lastOf,
  type Part,
  parseEdtf,
  readOnce,
  type SimpleDate,
} from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import { isHappening } from '../model/kind.ts';
import { dayOf } from './known-from.ts';
import { onceEach } from './once.ts';
import type { Records } from './records.ts';
import type { Event } from './telling/events.ts';
import { type Month, monthsOf } from './telling/months.ts';

/** What a thing is dated by. */
export type Dating = Pick<Fact, 'when' | 'part' | 'whenCorrected'>;

/** Days with both ends. */
export interface Days {
  first: Day;
  last: Day;
}

/** The ends of a date that are known: one for a date or an open interval, two for an interval, none when undated. */
const endsOf = ({ when, whenCorrected }: Dating): SimpleDate[] => {
  const parsed = parseEdtf(whenCorrected ?? when ?? '');
  if (parsed === undefined) return [];
  return parsed.type === 'date' ? [parsed.date] : [parsed.from, parsed.to].filter((end) => end !== undefined);
};

const isInterval = ({ when, whenCorrected }: Dating): boolean => (whenCorrected ?? when ?? '').includes('/');

/** The days that an end of a date means; a part of a month or year narrows a date that stands alone. */
const daysOfEnd = (end: SimpleDate, dating: Dating): Days => {
  const { first, last } =
    dating.part && !isInterval(dating) && dating.whenCorrected === undefined ? daysOf(dating.when ?? '', dating.part) : {};
  return { first: first ?? firstOf(end), last: last ?? lastOf(end) };
};

/** The days a thing is filed under: those its date covers; an open one lies at the end that is known. Nothing when undated. */
export const filedDays = ({ when, part, whenCorrected }: Dating): Days | undefined =>
  whenCorrected === undefined ? filedOf(when ?? '', part) : filedOf(whenCorrected);

const filedOf = readOnce((when: string, part?: Part): Days | undefined => {
  const dating = { when, part };
  const ends = endsOf(dating).map((end) => daysOfEnd(end, dating));
  const [from, to] = [ends[0], ends.at(-1)];
  return from && to && { first: from.first, last: to.last };
});

/** Whether it has a date by which it can be filed. */
export const isDated = ({ when, whenCorrected }: Dating): boolean => (whenCorrected ?? when) !== null;

/** Whether its date names a month at least: “2025” says too little to bound anything. */
export const isMonthOrFiner = (dating: Dating): boolean => endsOf(dating).some(({ grain }) => grain === 'month' || grain === 'day');

/** As long as a season: what may have happened on any day of such a span is shown for each of its months. */
export const SEASON_DAYS = 92;

const lengthOf = ({ first, last }: Days): number => daysBetween(first, last) + 1;

/** Whether days lie in a period: any of them up to a season, else half of them, so that “2025” is not told of each of its months. */
export const liesIn = (days: Days, period: DaySpan): boolean => {
  const first = period.first !== undefined && period.first > days.first ? period.first : days.first;
  const last = period.last !== undefined && period.last < days.last ? period.last : days.last;
  if (first > last) return false;
  const isWhole = first === days.first && last === days.last;
  return isWhole || lengthOf(days) <= SEASON_DAYS || 2 * lengthOf({ first, last }) >= lengthOf(days);
};

/** The spans of days by which a thing can belong in a period: those its date covers, and each end of an interval; none when undated. */
export const spansOf = (dating: Dating): Days[] => {
  const filed = filedDays(dating);
  if (filed === undefined) return [];
  return isInterval(dating) ? [filed, ...endsOf(dating).map((end) => daysOfEnd(end, dating))] : [filed];
};

/** Whether a thing belongs in a period: its date or one of its ends lies there; nothing undated does. */
export const fallsIn = (dating: Dating, period: DaySpan): boolean => spansOf(dating).some((days) => liesIn(days, period));

const earliest = (a: SimpleDate, b: SimpleDate): SimpleDate => (lastOf(b) < lastOf(a) ? b : a);
const latest = (a: SimpleDate, b: SimpleDate): SimpleDate => (firstOf(b) > firstOf(a) ? b : a);

/** From the first to the last date that names a month at least, as precise as they are; nothing when there is none. */
export const extentOf = (datings: Iterable<Dating>): Edtf | undefined => {
  let [from, to]: [SimpleDate | undefined, SimpleDate | undefined] = [undefined, undefined];
  for (const dating of datings) {
    for (const end of endsOf(dating)) {
      if (end.grain !== 'month' && end.grain !== 'day') continue;
      from = from === undefined ? end : earliest(from, end);
      to = to === undefined ? end : latest(to, end);
    }
  }
  const plain = (end: SimpleDate | undefined) => end && { ...end, approximate: false };
  return from && formatEdtf({ type: 'interval', from: plain(from), to: plain(to) });
};

/** The day of the last document; nothing in an empty shelf. */
export const lastKnownDay = ({ documents }: Pick<Records, 'documents'>): Day | undefined => {
  let last: Day | undefined;
  for (const document of documents.values()) {
    const day = dayOf(document);
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
};

/** One for each date: many things have the same. */
const distinctDates = <One extends Dating>(datings: readonly One[]): One[] => {
  const seen = new Set<string | null>();
  return datings.filter(({ when, part, whenCorrected }) => {
    if (part !== undefined || whenCorrected !== undefined) return true;
    return !seen.has(when) && seen.add(when);
  });
};

const happeningsIn = onceEach((month: Month): Fact[] => distinctDates(month.flatMap(({ facts }) => facts).filter(isHappening)));

/** By first day, the finer date first. */
const compareDays = (a: Dating, b: Dating): number => {
  const [one, other] = [filedDays(a), filedDays(b)];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return one.first < other.first ? -1 : one.first > other.first ? 1 : lengthOf(one) - lengthOf(other);
};

/** From the first dated happening to the last document, as precise as they are; nothing in an empty shelf. Read once a shelf. */
export const libraryExtent = onceEach((shelf: Pick<Records, 'documents'> & { events: readonly Event[] }): Edtf | undefined => {
  const last = lastKnownDay(shelf) ?? '';
  const past = distinctDates(monthsOf(shelf.events).flatMap((month) => happeningsIn(month)))
    .filter((fact) => (filedDays(fact)?.last ?? '') <= last)
    .sort(compareDays);
  return extentOf([...past, ...[...shelf.documents.values()].map(({ published }) => ({ when: published }))]);
});

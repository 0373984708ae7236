import { onceEach } from '../../library/once.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { changeInMonths, listOf, type Month, monthsOf } from '../../library/telling/months.ts';
import { textsOf } from '../../model/localized.ts';
import { columnsOf } from '../../text/width.ts';
import { isEssential, newestIn, newestOf } from './newest.ts';
import { type Candidate, fewToWeigh, ranksIn, weigh } from './weigh-events.ts';

/** A list up to this long needs no lead (product rule). */
const SHORT_LIST = 5;
const [LEAST_LEAD, MOST_LEAD] = [3, 5];
/** A lead holds a third of its list, so that it says in short what the list says at length. */
const LEAD_SHARE = 1 / 3;

/** A lead is read in seconds, on a phone and on a desk: so many rows of text, with so many half-width letters to a row. */
const LEAD_ROWS = { phone: 18, desk: 10 };
const COLUMNS = { phone: 37, desk: 76 };
const DATE_COLUMNS = 18;
const LEAST_ROWS = { phone: 2, desk: 1 };
/** A list without a lead has remarks and sources at length beside its text. */
const LIST_ROWS = 11;

/** So many that are too long are looked past. */
const MOST_PASSED_OVER = 40;

/** Two of a lead stand at least so far apart in the list, as a share of what is fair for one of five. */
const APART = 2 / 3;

/** How far a second event of one day counts, once another of it is chosen. */
const SAME_DAY = 0.3;

type Rows = typeof LEAD_ROWS;

/** How many rows an event's line takes, in whichever language takes more, so that a lead is the same in both; who passes it on takes one more on a phone. */
const rowsOf = ({ facts: [{ text, via = [] }] }: Event): Rows => {
  const columns = DATE_COLUMNS + Math.max(...textsOf(text).map(columnsOf));
  return { phone: Math.ceil(columns / COLUMNS.phone) + (via.length > 0 ? 1 : 0), desk: Math.ceil(columns / COLUMNS.desk) };
};

const less = (a: Rows, b: Rows, times = 1): Rows => ({ phone: a.phone - times * b.phone, desk: a.desk - times * b.desk });

const fitsIn = (rows: Rows, room: Rows): boolean => rows.phone <= room.phone && rows.desk <= room.desk;

/** How much one still adds to those chosen: less, the nearer it stands to one of them. */
const worthBeside = ({ weight, place, day }: Candidate, chosen: readonly Candidate[], apart: number): number => {
  let nearest = 1;
  for (const other of chosen) {
    const distance = Math.abs(other.place - place) / apart;
    nearest = Math.min(nearest, distance, day !== undefined && other.day === day ? SAME_DAY : 1);
  }
  return weight * nearest;
};

/** The one that adds the most, the earlier of equals, leaving out some. */
const best = (candidates: readonly Candidate[], without: ReadonlySet<Candidate>, worth: (one: Candidate) => number) => {
  let [first, most]: [Candidate | undefined, number] = [undefined, -1];
  for (const one of candidates) {
    const adds = without.has(one) ? -1 : worth(one);
    if (adds > most) [first, most] = [one, adds];
  }
  return first;
};

/** The newest first, then again and again the one that adds the most and leaves room for the rest; too long ones only where there is nothing else. */
const pick = (candidates: readonly Candidate[], newest: Event | undefined, count: number): Candidate[] => {
  const apart = Math.max(1, (candidates.length / count) * APART);
  const chosen = candidates.filter(({ event }) => event === newest);
  const [passed, long]: [Set<Candidate>, Candidate[]] = [new Set(chosen), []];
  let room = chosen.reduce((left, { event }) => less(left, rowsOf(event)), LEAD_ROWS);
  while (chosen.length < count && long.length < MOST_PASSED_OVER) {
    const next = best(candidates, passed, (one) => worthBeside(one, chosen, apart));
    if (next === undefined) break;
    passed.add(next);
    const rows = rowsOf(next.event);
    if (fitsIn(rows, less(room, LEAST_ROWS, count - chosen.length - 1))) {
      chosen.push(next);
      room = less(room, rows);
    } else long.push(next);
  }
  return [...chosen, ...long.slice(0, Math.max(0, LEAST_LEAD - chosen.length))];
};

/** Whether readers have found that it may be missed. What the machine says of importance is a guess, and keeps nothing out. */
const mayBeMissed = (event: Event): boolean => !isEssential(event) && event.facts.every(({ origin }) => origin === 'curated');

const essentialIn = onceEach((month: Month): Month => month.filter((event) => !mayBeMissed(event)));

/** Makes ready what a month adds to the lead of a list that it stands in. */
export const weighMonth = (month: Month, shelf: Shelf): void => {
  newestIn(month, shelf);
  ranksIn(essentialIn(month), shelf);
};

const withNewest = (events: readonly Event[], newest: Event | undefined): readonly Event[] =>
  newest === undefined || events.includes(newest) ? events : changeInMonths(events, { added: [newest], removed: [] });

/** The events that say the most in the fewest words, the newest state among them, in the list's order. */
const choose = (events: readonly Event[], count: number, shelf: Shelf): Event[] => {
  const newest = newestOf(events, shelf);
  const essential = withNewest(listOf(monthsOf(events).map((month) => essentialIn(month))), newest);
  const worthy = essential.length >= count ? essential : events;
  return pick(weigh(withNewest(fewToWeigh(worthy, shelf), newest), shelf), newest, count)
    .toSorted((a, b) => a.place - b.place)
    .map(({ event }) => event);
};

/** Whether events are few and short enough to be read at once, so that they need no lead. */
export const isShort = (events: readonly Event[]): boolean =>
  events.length <= SHORT_LIST && events.reduce((rows, event) => rows + rowsOf(event).phone, 0) <= LIST_ROWS;

/** The three to five events to read first, in the list's order; empty when the list is short. */
export const chooseLead = (events: readonly Event[], shelf: Shelf): Event[] =>
  isShort(events) ? [] : choose(events, Math.min(MOST_LEAD, Math.max(LEAST_LEAD, Math.round(events.length * LEAD_SHARE))), shelf);

/** At most five events that say the most about a subject, in the list's order. */
export const chooseEssentials = (events: readonly Event[], shelf: Shelf): Event[] =>
  events.length <= MOST_LEAD ? [...events] : choose(events, MOST_LEAD, shelf);

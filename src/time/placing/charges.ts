import { weekdayOf } from '../../model/day.ts';
import { firstOf, type SimpleDate } from '../../model/edtf.ts';
import type { Meaning } from '../reading/meaning.ts';
import { isOffset } from '../reading/slots.ts';
import type { Account, Cost } from './costs.ts';
import type { Spot } from './layout.ts';
import type { Frame, Open } from './open.ts';
import { distance, finishOf, type Resolved, startOf } from './resolving/calendar.ts';
import type { Unsaid } from './resolving/unsaid.ts';
import { NEAR_DAYS, type Story, type Thread } from './story.ts';

/** A date to count from. */
export interface Anchor {
  kind: 'today' | 'line' | 'aside' | 'heading' | 'past';
  date: SimpleDate;
  thread?: Thread;
}

/** Where an expression may count from. */
export const anchorsIn = ({ today, line, aside, heading, past }: Story, isEntry = false): Anchor[] => [
  ...(isEntry && past !== undefined ? [{ kind: 'past' as const, date: past.date }] : []),
  ...(heading === undefined ? [] : [{ kind: 'heading' as const, date: heading }]),
  ...(today === undefined ? [] : [{ kind: 'today' as const, date: today }]),
  ...(line === undefined ? [] : [{ kind: 'line' as const, date: line.date, thread: line }]),
  ...(aside === undefined ? [] : [{ kind: 'aside' as const, date: aside.date, thread: aside }]),
];

const MOST_OVER = 3;

const over = (count: number): number => Math.min(MOST_OVER, count);

/** What it costs to go back to a thread; nothing from one row of a table or list to the next. */
export const chargeReturn = ({ thread, kind }: Anchor, { spot, unsaid }: Open, { line }: Story, account: Account): void => {
  if (thread === undefined) return;
  if (thread.isBound) account('fromBound', 1);
  const isNextRow = spot.labels && thread.heads;
  if (isNextRow) return;
  if (kind === 'aside') account('asideOver', over(spot.sentence - thread.sentence) * (line === undefined ? 0.5 : 1));
  account(unsaid === 'month' ? 'paragraphOverOfDay' : 'paragraphOver', over(spot.paragraph - thread.paragraph));
};

const GAP_DAYS: Record<Unsaid, number> = { year: 60, month: 7, week: 7 };

/** A season, the end of a year: such words alone speak as often of what is to come. */
const isLoose = (meaning: Meaning): boolean => meaning.kind === 'calendar' && (meaning.season !== undefined || isOffset(meaning.year));

/** An appointment is for another day, month or, less surely, year than one that is over; a weekday also for none today. */
const aloneOf = ({ unsaid, meaning }: Open, isBehind: boolean): number => {
  if (unsaid === 'week') return 1;
  if (!isBehind || (meaning.kind === 'calendar' && isOffset(meaning.month))) return 0;
  return unsaid === 'month' ? 1 : unsaid === 'year' ? 0.2 : 0;
};

/** What tense says against a date on this side of today. */
export const chargeTense = (resolved: Resolved, open: Open, { today }: Story, account: Account): void => {
  const [first, last] = [resolved.from ?? resolved.to, resolved.to ?? resolved.from];
  if (today === undefined || first === undefined || last === undefined) return;
  const { cue, spot, meaning } = open;
  const isDeadline = meaning.edge === 'by';
  if (startOf(first) > finishOf(today)) {
    if (cue === 'past') account('pastAhead', isDeadline || meaning.edge === 'until' ? 0 : 1);
    else if (cue === undefined && !spot.alone && !isDeadline && !isLoose(meaning)) account('silentAhead', 1);
    return;
  }
  const isBehind = finishOf(last) < startOf(today);
  if (spot.alone && cue === undefined) account('aloneBehind', aloneOf(open, isBehind));
  if (!isBehind) return;
  if (cue === 'present' || (isDeadline && cue === undefined)) account('presentBehind', 1);
  else if (cue !== undefined && cue !== 'past') account('comingBehind', 1);
};

const fallsElsewhere = (date: SimpleDate, meaning: Meaning): boolean =>
  meaning.kind === 'calendar' &&
  meaning.weekday !== undefined &&
  meaning.nth === undefined &&
  date.grain === 'day' &&
  weekdayOf(firstOf(date)) !== meaning.weekday;

const chargeStep = (by: number, unsaid: Unsaid, { kind }: Anchor, { namesOtherYears }: Frame, account: Account): void => {
  const away = Math.abs(by);
  if (unsaid === 'week') account('otherWeek', away);
  else if (unsaid === 'month') account('otherMonth', away);
  else if (kind !== 'today') account('otherYearTold', away);
  else {
    account('otherYear', away);
    if (away > 0 && namesOtherYears) account('otherYearUnsaid', 1);
  }
};

/** What it costs to count from today although other dates have been told: most in the sentence that told them. */
const deixisOf = ({ unsaid, cue, spot }: Open, { line, aside }: Story): Cost => {
  if ((aside ?? line)?.sentence === spot.sentence) return 'deixis';
  if (cue === 'future' || cue === 'planned') return 'deixisOfPlan';
  return unsaid === 'month' ? 'deixisOfDay' : 'deixis';
};

/** 年内, 年度末: by themselves they count from today, as 今年 does. */
const isHere = (meaning: Meaning): boolean => meaning.kind === 'calendar' && isOffset(meaning.year);

/** 0–1: how far from today the text has come; its own months need no year whatever is told of them. */
const remotenessOf = ({ today, line, aside }: Story, { paragraph }: Spot): number => {
  if (today === undefined || (line ?? aside) === undefined) return 1;
  const from = (thread: Thread): number => Math.min(1, distance(thread.date, today) / NEAR_DAYS);
  if (aside === undefined || line === undefined) return from((line ?? aside) as Thread);
  const faded = aside.heads ? 1 : 1 / (1 + paragraph - aside.paragraph);
  return from(aside) * faded + from(line) * (1 - faded);
};

/** Weekdays count from today whatever is told; other dates rather from the story, and onwards. */
const chargeOrder = ({ kind }: Anchor, isBefore: boolean, open: Open, story: Story, { history }: Frame, account: Account): void => {
  const { unsaid = 'year' } = open;
  if (kind === 'today' && open.isEntry && story.past !== undefined) account('entryOfToday', 1);
  if (kind === 'past') account('back', isBefore && unsaid === 'week' ? 2 : 0);
  else if (unsaid === 'week') account('weekdayTold', kind === 'today' ? 0 : 1);
  else if (kind !== 'today') account('back', isBefore ? 1 : 0);
  else if (story.line !== undefined || story.aside?.isBound === false) {
    if (!(isHere(open.meaning) && open.cue !== 'past'))
      account(deixisOf(open, story), unsaid === 'year' ? remotenessOf(story, open.spot) : 1);
    account('deixisInHistory', history);
  }
};

/** 0–1: how much what comes may only have been to come then, in a passage that tells of another time. */
const thenOf = ({ thread }: Anchor, { spot }: Open, { today }: Story): number =>
  thread === undefined || thread.describes || today === undefined || thread.paragraph !== spot.paragraph
    ? 0
    : MOST_THEN * Math.min(1, distance(thread.date, today) / NEAR_DAYS);

const MOST_THEN = 0.8;

/** Whether a stretch has a date in it. */
const holds = ({ from, to }: Resolved, date: SimpleDate): boolean =>
  from !== undefined && to !== undefined && startOf(from) <= startOf(date) && finishOf(date) <= finishOf(to);

/** All that a year, month or week costs that is taken so many away from an anchor. */
export const chargeAll = (
  anchor: Anchor,
  by: number,
  resolved: Resolved,
  date: SimpleDate,
  open: Open,
  story: Story,
  frame: Frame,
  account: Account,
): void => {
  const { unsaid = 'year', meaning } = open;
  if (anchor.kind === 'heading') {
    chargeTense(resolved, open, story, account);
    if (fallsElsewhere(date, meaning)) account('wrongWeekday', 1);
    return;
  }
  const away = holds(resolved, anchor.date) ? 0 : distance(date, anchor.date);
  const isBefore = away > 0 && startOf(date) < startOf(anchor.date);
  chargeReturn(anchor, open, story, account);
  chargeStep(by, unsaid, anchor, frame, account);
  const then = isBefore ? 0 : thenOf(anchor, open, story);
  chargeTense(resolved, open, story, (cost, times) => account(cost, cost === 'comingBehind' ? times * (1 - then) : times));
  chargeOrder(anchor, isBefore, open, story, frame, account);
  if (!(isHere(meaning) && by === 0)) account('far', Math.log2(1 + away / GAP_DAYS[unsaid]));
  if (fallsElsewhere(date, meaning)) account('wrongWeekday', 1);
};

import { weekdayOf } from '../../model/day.ts';
import { firstOf, type SimpleDate } from '../../model/edtf.ts';
import { type Meaning, slotsOf } from '../reading/meaning.ts';
import type { BusinessYear, Cue } from '../reading/rule.ts';
import { isOffset } from '../reading/slots.ts';
import { codeOf, distance, finishOf, type Resolved, startOf } from './calendar.ts';
import { type Context, isAtLeast } from './context.ts';
import { type Account, type Cost, sumOf } from './costs.ts';
import type { Spot } from './layout.ts';
import { resolve } from './resolve.ts';
import { NEAR_DAYS, type Story, type Thread } from './story.ts';
import type { Unsaid } from './unsaid.ts';

/** An expression to be placed, with all that its surroundings say of it. */
export interface Open {
  meaning: Meaning;
  spot: Spot;
  cue: Cue | undefined;
  unsaid: Unsaid | undefined;
  /** Counts from a date mentioned before. */
  refersBack: boolean;
  /** Last month, yesterday, Tuesday: told from today alone. */
  isDeictic: boolean;
  /** Dates a news item, and so counts from publication alone. */
  isDateline: boolean;
}

/** One way to read an expression. */
export interface Candidate {
  resolved: Resolved | undefined;
  cost: number;
  /** Gives an account all that the reading costs. */
  charge(account: Account): void;
}

/** What all expressions of a text share. */
export interface Frame {
  /** More dates than in any text that is written to be read: years and months are taken as they were told last, none beside them is weighed. */
  isCrowded?: boolean;
  business: BusinessYear;
  /** Whether a writer would name another year than today's in words (昨年), where he can. */
  namesOtherYears: boolean;
  /** 0–1, how much the text is about other years than its own. */
  history: number;
}

/** Whether a meaning counts from a date mentioned before. */
export const refersBack = (meaning: Meaning): boolean => {
  if (meaning.kind === 'range') return refersBack(meaning.from) || refersBack(meaning.to);
  if (meaning.kind === 'shift' || meaning.kind === 'window')
    return typeof meaning.from === 'string' ? meaning.from === 'text' : refersBack(meaning.from);
  if (meaning.kind !== 'calendar') return meaning.kind === 'counterpart';
  if (meaning.following || (meaning.near !== undefined && refersBack(meaning.near))) return true;
  return slotsOf(meaning).some((slot) => {
    const filled = meaning[slot];
    return isOffset(filled) && filled.anchor === 'text';
  });
};

/** A date to count from. */
interface Anchor {
  kind: 'today' | 'line' | 'aside';
  date: SimpleDate;
  thread?: Thread;
}

const anchorsIn = ({ today, line, aside }: Story): Anchor[] => [
  ...(today === undefined ? [] : [{ kind: 'today' as const, date: today }]),
  ...(line === undefined ? [] : [{ kind: 'line' as const, date: line.date, thread: line }]),
  ...(aside === undefined ? [] : [{ kind: 'aside' as const, date: aside.date, thread: aside }]),
];

const MOST_OVER = 3;

const over = (count: number): number => Math.min(MOST_OVER, count);

/** What it costs to go back to a thread. */
const chargeReturn = ({ thread, kind }: Anchor, { spot, unsaid }: Open, { line }: Story, account: Account): void => {
  if (thread === undefined) return;
  if (kind === 'aside') account('asideOver', over(spot.sentence - thread.sentence) * (line === undefined ? 0.5 : 1));
  account(unsaid === 'month' ? 'paragraphOverOfDay' : 'paragraphOver', over(spot.paragraph - thread.paragraph));
  if (thread.isBound) account('fromBound', 1);
};

const GAP_DAYS: Record<Unsaid, number> = { year: 60, month: 7, week: 7 };

/** A season, the end of a year: such words alone speak as often of what is to come. */
const isLoose = (meaning: Meaning): boolean => meaning.kind === 'calendar' && (meaning.season !== undefined || isOffset(meaning.year));

/** What tense says against a date on this side of today. */
const chargeTense = (resolved: Resolved, open: Open, { today }: Story, account: Account): void => {
  const [first, last] = [resolved.from ?? resolved.to, resolved.to ?? resolved.from];
  if (today === undefined || first === undefined || last === undefined) return;
  const { cue, spot, unsaid, meaning } = open;
  const isDeadline = meaning.edge === 'by';
  if (startOf(first) > finishOf(today)) {
    if (cue === 'past') account('pastAhead', isDeadline ? 0 : 1);
    else if (cue === undefined && !spot.alone && !isDeadline && !isLoose(meaning)) account('silentAhead', 1);
    return;
  }
  const isBehind = finishOf(last) < startOf(today);
  if (spot.alone && cue === undefined && (unsaid === 'week' || (unsaid === 'month' && isBehind))) account('aloneBehind', 1);
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

/** 0–1: how far from today the text has come; its own months need no year whatever is told of them. */
const remotenessOf = ({ today, line, aside }: Story): number => {
  const last = (aside ?? line)?.date;
  return today === undefined || last === undefined ? 1 : Math.min(1, distance(last, today) / NEAR_DAYS);
};

/** Weekdays count from today whatever is told; other dates rather from the story, and onwards. */
const chargeOrder = ({ kind }: Anchor, isBefore: boolean, open: Open, story: Story, { history }: Frame, account: Account): void => {
  const { unsaid = 'year' } = open;
  if (unsaid === 'week') account('weekdayTold', kind === 'today' ? 0 : 1);
  else if (kind !== 'today') account('back', isBefore ? 1 : 0);
  else if (story.line !== undefined || story.aside?.isBound === false) {
    account(deixisOf(open, story), unsaid === 'year' ? remotenessOf(story) : 1);
    account('deixisInHistory', history);
  }
};

/** Whether a stretch has a date in it. */
const holds = ({ from, to }: Resolved, date: SimpleDate): boolean =>
  from !== undefined && to !== undefined && startOf(from) <= startOf(date) && finishOf(date) <= finishOf(to);

const chargeAll = (
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
  const away = holds(resolved, anchor.date) ? 0 : distance(date, anchor.date);
  const isBefore = away > 0 && startOf(date) < startOf(anchor.date);
  chargeReturn(anchor, open, story, account);
  chargeStep(by, unsaid, anchor, frame, account);
  chargeTense(resolved, open, story, account);
  chargeOrder(anchor, isBefore, open, story, frame, account);
  account('far', Math.log2(1 + away / GAP_DAYS[unsaid]));
  if (fallsElsewhere(date, meaning)) account('wrongWeekday', 1);
};

const NEAR_STEPS = [0, -1, 1];
const NO_STEPS = [0];
/** The 29th of February is further apart. */
const FAR_STEPS = [-2, 2, -3, 3, -4, 4];

const contextOf = (open: Open, { today }: Story, { business }: Frame, mentioned: Context['mentioned'] = {}): Context => ({
  today,
  mentioned,
  unsaid: { from: undefined, by: 0 },
  business,
  cue: open.cue,
});

const candidate = (resolved: Resolved | undefined, charge: Candidate['charge']): Candidate => ({ resolved, cost: sumOf(charge), charge });

const FREE = (): void => undefined;

const isFineEnough = ({ date }: Anchor, unsaid: Unsaid): boolean =>
  unsaid === 'year' || isAtLeast(date, unsaid === 'month' ? 'month' : 'day');

/** Of the readings that come to one date the cheapest. */
const cheapestByDate = (candidates: Candidate[]): Candidate[] => {
  const kept: Candidate[] = [];
  for (const each of candidates) {
    const at = kept.findIndex(({ resolved }) => isSame(resolved, each.resolved));
    const known = kept[at];
    if (known === undefined) kept.push(each);
    else if (each.cost < known.cost) kept[at] = each;
  }
  return kept;
};

/** Whether two readings come to the same. */
export const isSame = (a: Resolved | undefined, b: Resolved | undefined): boolean =>
  a === b || (codeOf(a?.from) === codeOf(b?.from) && codeOf(a?.to) === codeOf(b?.to));

/** What an expression comes to by the year or month taken for it: stories that agree in it need not resolve it again. */
export type Memo = Map<number, Resolved | undefined>;

/** Names the year or month that is taken; nothing where the date counted from matters otherwise. */
const targetOf = ({ date }: Anchor, by: number, unsaid: Unsaid, { meaning, refersBack: isBack }: Open): number | undefined => {
  if (isBack || meaning.kind !== 'calendar' || meaning.rest || meaning.near !== undefined) return undefined;
  if (meaning.fiscal !== undefined || meaning.quarter !== undefined || meaning.half !== undefined) return undefined;
  if (unsaid === 'week') return undefined;
  return unsaid === 'year' ? date.year + by : date.year * 12 + (date.month ?? 1) + by;
};

const remembered = (memo: Memo, target: number | undefined, make: () => Resolved | undefined): Resolved | undefined => {
  if (target === undefined) return make();
  if (!memo.has(target)) memo.set(target, make());
  return memo.get(target);
};

const withUnsaid = (unsaid: Unsaid, open: Open, story: Story, frame: Frame, memo: Memo): Candidate[] => {
  const base = contextOf(open, story, frame, (story.aside ?? story.line)?.mentioned);
  const at = (anchor: Anchor, by: number): Candidate[] => {
    const resolved = remembered(memo, targetOf(anchor, by, unsaid, open), () =>
      resolve(open.meaning, { ...base, unsaid: { from: anchor.date, by } }),
    );
    const date = resolved?.from ?? resolved?.to;
    if (resolved === undefined || date === undefined) return [];
    return [candidate(resolved, (account) => chargeAll(anchor, by, resolved, date, open, story, frame, account))];
  };
  const all: Candidate[] = [];
  for (const anchor of anchorsIn(story)) {
    if (!isFineEnough(anchor, unsaid)) continue;
    const before = all.length;
    for (const by of frame.isCrowded ? NO_STEPS : NEAR_STEPS) all.push(...at(anchor, by));
    if (all.length === before) for (const by of FAR_STEPS) all.push(...at(anchor, by));
  }
  return cheapestByDate(all);
};

/** The date mentioned last, or the narrative's own when that was an aside. */
const withAntecedent = (open: Open, story: Story, frame: Frame): Candidate[] => {
  const threads = anchorsIn(story)
    .filter(({ thread }) => thread !== undefined)
    .reverse();
  if (threads.length === 0) return [candidate(resolve(open.meaning, contextOf(open, story, frame)), FREE)];
  const found = threads.map((anchor, index) => {
    const resolved = resolve(open.meaning, contextOf(open, story, frame, anchor.thread?.mentioned));
    return candidate(resolved, (account) => {
      if (resolved !== undefined) chargeTense(resolved, open, story, account);
      if (index > 0) {
        chargeReturn(anchor, open, story, account);
        account('otherAntecedent', 1);
      }
    });
  });
  return cheapestByDate(found);
};

/** News is dated with the latest such day that is not after its publication. */
const ofDateline = (open: Open, story: Story, frame: Frame): Candidate[] => {
  const from = story.published;
  if (from === undefined) return [];
  const found = [0, -1].map((by) => resolve(open.meaning, { ...contextOf(open, story, frame), unsaid: { from, by } }));
  const latest = found.find((resolved) => resolved?.from !== undefined && startOf(resolved.from) <= finishOf(from));
  return latest === undefined ? [] : [candidate(latest, FREE)];
};

/** What “today” means in words of long ago: the day that the passage tells of, where they stand. */
const quotedToday = ({ isDeictic, spot }: Open, { aside, line, today }: Story): SimpleDate | undefined => {
  const last = aside ?? line;
  if (!isDeictic || !spot.quoted || last === undefined || today === undefined || last.date.grain !== 'day') return undefined;
  return last.paragraph === spot.paragraph && distance(last.date, today) > NEAR_DAYS ? last.date : undefined;
};

/**
 * The ways to read an expression where the story has come to, the cheapest for each date it may come to. None when nothing in sight completes it.
 */
export const candidatesFor = (open: Open, story: Story, frame: Frame, memo: Memo): Candidate[] => {
  const dated = open.isDateline && (open.unsaid === 'year' || open.unsaid === 'month') ? ofDateline(open, story, frame) : [];
  if (dated.length > 0) return dated;
  const then = quotedToday(open, story);
  if (then !== undefined) return [candidate(resolve(open.meaning, contextOf(open, { ...story, today: then }, frame)), FREE)];
  if (open.unsaid !== undefined) return withUnsaid(open.unsaid, open, story, frame, memo);
  if (open.refersBack) return withAntecedent(open, story, frame);
  return [candidate(resolve(open.meaning, contextOf(open, story, frame)), FREE)];
};

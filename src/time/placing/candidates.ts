import type { SimpleDate } from '../../model/edtf.ts';
import { type Anchor, anchorsIn, chargeAll, chargeReturn, chargeTense } from './charges.ts';
import { type Account, sumOf } from './costs.ts';
import type { Frame, Open } from './open.ts';
import { codeOf, distance, finishOf, type Resolved, startOf } from './resolving/calendar.ts';
import { type Context, isAtLeast } from './resolving/context.ts';
import { resolve } from './resolving/resolve.ts';
import type { Unsaid } from './resolving/unsaid.ts';
import { NEAR_DAYS, type Story } from './story.ts';

/** One way to read an expression. */
export interface Candidate {
  resolved: Resolved | undefined;
  cost: number;
  /** What it counts from; `own` for the today of a heading, an item or a letter, nothing where it counts from what was mentioned last. */
  from: Anchor['kind'] | 'own' | undefined;
  /** Gives an account all that the reading costs. */
  charge(account: Account): void;
}

const NEAR_STEPS = [0, -1, 1];
const NO_STEPS = [0];
/** The 29th of February is further apart. */
const FAR_STEPS = [-2, 2, -3, 3, -4, 4];

/** 当期, 前期: a term of business, counted from the one that is. */
const isTerm = ({ meaning }: Open): boolean => meaning.kind === 'calendar' && meaning.fiscal === 'year' && meaning.term === true;

const contextOf = (open: Open, { today }: Story, { business, reported }: Frame, mentioned: Context['mentioned'] = {}): Context => ({
  today: isTerm(open) ? (reported ?? today) : today,
  mentioned,
  unsaid: { from: undefined, by: 0 },
  business,
  cue: open.cue,
});

const candidate = (resolved: Resolved | undefined, charge: Candidate['charge'], from?: Candidate['from']): Candidate => ({
  resolved,
  cost: sumOf(charge),
  charge,
  from,
});

/** Whether a heading, an item or a letter has set the today that expressions count from. */
const todayIn = ({ today, published }: Story): Candidate['from'] => (today === published ? 'today' : 'own');

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
    return [
      candidate(
        resolved,
        (account) => chargeAll(anchor, by, resolved, date, open, story, frame, account),
        anchor.kind === 'today' ? todayIn(story) : anchor.kind,
      ),
    ];
  };
  const all: Candidate[] = [];
  for (const anchor of anchorsIn(story, open.isEntry)) {
    if (!isFineEnough(anchor, unsaid)) continue;
    const before = all.length;
    for (const by of frame.isCrowded || anchor.kind === 'heading' ? NO_STEPS : NEAR_STEPS) all.push(...at(anchor, by));
    if (all.length === before && anchor.kind !== 'heading') for (const by of FAR_STEPS) all.push(...at(anchor, by));
  }
  return cheapestByDate(all);
};

/** So much surer is the date mentioned last when the sentence itself names it. */
const IN_SENTENCE = 2;

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
        account('otherAntecedent', threads[0]?.thread?.sentence === open.spot.sentence ? IN_SENTENCE : 1);
      }
    });
  });
  return cheapestByDate([...found, ...ofOwnDay(open, story, frame)]);
};

/** The day that an item or a talk has of its own. */
const ofOwnDay = (open: Open, story: Story, frame: Frame): Candidate[] => {
  const { today, published } = story;
  if (today === undefined || today === published || today.grain !== 'day') return [];
  const resolved = resolve(open.meaning, contextOf(open, story, frame, { year: today, month: today, day: today }));
  if (resolved?.from?.grain !== 'day') return [];
  return [
    candidate(resolved, (account) => {
      chargeTense(resolved, open, story, account);
      account('otherAntecedent', 1);
    }),
  ];
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
  if (then !== undefined) return [candidate(resolve(open.meaning, contextOf(open, { ...story, today: then }, frame)), FREE, 'own')];
  if (open.unsaid !== undefined) return withUnsaid(open.unsaid, open, story, frame, memo);
  if (open.refersBack) return withAntecedent(open, story, frame);
  return [candidate(resolve(open.meaning, contextOf(open, story, frame)), FREE, todayIn(story))];
};

import { daysBetween } from '../../model/day.ts';
import type { DaySpan } from '../../model/edtf.ts';
import type { Marks } from './marks.ts';
import { soundOf, soundsAlike } from './sound.ts';

/** How two dates stand to each other; undefined when the one rules the other out. */
export type DateMatch = 'same-day' | 'same-span' | 'near' | 'within';

const lengthOf = ({ first, last }: DaySpan): number =>
  first === undefined || last === undefined ? Number.POSITIVE_INFINITY : daysBetween(first, last);

const LONGEST_HOLDING_DAYS = 92;
/** The third of a month: a day within it is nearly told. */
const NEAR_DAYS = 11;

/** Whether two dates can be one: the same days, or a day within a month, week or season that tells no more. */
const matchDates = (a: DaySpan | undefined, b: DaySpan | undefined): DateMatch | undefined => {
  if (a === undefined || b === undefined) return undefined;
  const [x, y] = [lengthOf(a), lengthOf(b)];
  if (a.first === b.first && a.last === b.last) return x === 0 ? 'same-day' : 'same-span';
  if (
    Math.max(x, y) > LONGEST_HOLDING_DAYS ||
    a.first === undefined ||
    b.first === undefined ||
    a.last === undefined ||
    b.last === undefined
  )
    return undefined;
  const holds = (outer: DaySpan, inner: DaySpan) => (outer.first ?? '') <= (inner.first ?? '') && (inner.last ?? '') <= (outer.last ?? '');
  return !(holds(a, b) || holds(b, a)) ? undefined : Math.max(x, y) <= NEAR_DAYS ? 'near' : 'within';
};

/** A planned or supposed thing is not the same happening as one that has been. Whether something was denied is often a matter of words. */
const canBeOne = (a: Marks, b: Marks): boolean => {
  const isFact = ({ teller }: Marks) => teller.modality === 'done' || teller.modality === 'denied';
  return isFact(a) === isFact(b);
};

const lastPart = (name: string): string => name.split(/[・\s]/).at(-1) ?? name;

const sameActor = (a: string, b: string): boolean =>
  a === b || a.endsWith(b) || b.endsWith(a) || soundsAlike(lastPart(a), lastPart(b)) || soundsAlike(a, b);

const shared = <Item>(a: Iterable<Item>, b: readonly Item[], same: (x: Item, y: Item) => boolean): number =>
  [...a].filter((x) => b.some((y) => same(x, y))).length;

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 0;
  let both = 0;
  for (const piece of a) if (b.has(piece)) both += 1;
  return (2 * both) / (a.size + b.size);
};

const samePlan = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [x, y] = [a, b].map((name) => /\d+/.exec(name.normalize('NFKC'))?.[0]);
  if (x !== undefined && x === y && x.length <= 3) return true;
  const [s, t] = [a, b].map((name) =>
    /[ァ-ヴ]/.test(name) ? soundOf(/[ァ-ヴー]+/.exec(name)?.[0] ?? '') : soundOf(/\p{Lu}\p{Ll}+/u.exec(name)?.[0] ?? ''),
  );
  return s !== undefined && s.length >= 3 && s === t;
};

/** What each thing that two facts share says for their being one happening. */
const WEIGHT = {
  day: 2,
  span: 1.8,
  near: 1.6,
  within: 1.2,
  actor: 1.1,
  state: 0.35,
  plan: 1.1,
  number: 1.2,
  predicate: 1,
  otherPredicate: -0.7,
  sound: 0.5,
  words: 4,
  kind: 0.3,
  otherModality: -0.5,
} as const;
const MOST_SHARED = 2;
/** A single digit is shared by chance more often. */
const LONE_DIGIT = 0.5;

const DATE_WEIGHT: Record<DateMatch, number> = {
  'same-day': WEIGHT.day,
  'same-span': WEIGHT.span,
  near: WEIGHT.near,
  within: WEIGHT.within,
};

/** Everything two facts share but their date. */
export const sharedWeight = (a: Marks, b: Marks): number => {
  const actors = Math.min(MOST_SHARED, shared(a.actors, b.actors, sameActor));
  const states = Math.min(
    MOST_SHARED,
    shared(a.states, [...b.states], (x, y) => x === y),
  );
  const plans = Math.min(1, shared(a.teller.plans, b.teller.plans, samePlan));
  const numbers = Math.min(
    MOST_SHARED,
    [...a.numbers].filter((number) => b.numbers.has(number)).reduce((sum, number) => sum + (number.length > 1 ? 1 : LONE_DIGIT), 0),
  );
  const predicates = shared(a.predicates, [...b.predicates], (x, y) => x === y);
  const sounds = Math.min(
    MOST_SHARED,
    shared(a.sounds, [...b.sounds], (x, y) => x === y),
  );
  const likeness = a.teller.language === b.teller.language ? dice(a.pieces, b.pieces) : 0;
  const predicateWeight = predicates > 0 ? WEIGHT.predicate : a.predicates.size > 0 && b.predicates.size > 0 ? WEIGHT.otherPredicate : 0;
  return (
    actors * WEIGHT.actor +
    states * WEIGHT.state +
    plans * WEIGHT.plan +
    numbers * WEIGHT.number +
    predicateWeight +
    sounds * WEIGHT.sound +
    likeness * WEIGHT.words +
    (a.teller.kind === b.teller.kind ? WEIGHT.kind : 0) +
    (a.teller.modality === b.teller.modality ? 0 : WEIGHT.otherModality)
  );
};

/** A month or longer, told by both or holding the other's day. */
const isCoarse = (match: DateMatch, { days }: Marks): boolean =>
  match === 'within' || (match === 'same-span' && days !== undefined && lengthOf(days) > NEAR_DAYS);

/** Of one month many things are told that begin, end or meet. */
const COMMON: ReadonlySet<string> = new Set(['meet', 'start', 'end', 'publish']);
/** Wordings of one language that share so much tell one thing. */
const SAME_WORDS = 0.7;
/** A figure of so many digits is hardly shared by chance. */
const TELLING_DIGITS = 3;

/**
 * Whether two facts that have no more than a month in common tell one thing: the same parties, and something of the thing itself
 * (a figure, a place, a plan, a deed that is not told of every month, or the wording).
 */
const isBorneOut = (a: Marks, b: Marks): boolean => {
  const isShared = <Item>(x: Iterable<Item>, y: Iterable<Item>, same: (m: Item, n: Item) => boolean = (m, n) => m === n) =>
    shared(x, [...y], same) > 0;
  const isWorded = a.teller.language === b.teller.language && dice(a.pieces, b.pieces) >= SAME_WORDS;
  const plan = isShared(a.teller.plans, b.teller.plans, samePlan);
  const party = plan || isShared(a.actors, b.actors, sameActor) || isShared(a.states, b.states) || isShared(a.sounds, b.sounds);
  const actorSounds = new Set(a.actors.map((actor) => soundOf(lastPart(actor))));
  const place = isShared(a.sounds.difference(actorSounds), b.sounds) && isShared(a.predicates, b.predicates);
  const deed = isShared(a.predicates.difference(COMMON), b.predicates);
  return (
    isWorded ||
    isShared(
      a.numbers,
      [...b.numbers].filter((number) => number.length >= TELLING_DIGITS),
    ) ||
    (party && (plan || deed || isShared(a.numbers, b.numbers) || place))
  );
};

/** How surely two facts tell one happening; undefined where date or modality rule it out. */
export const likenessOf = (a: Marks, b: Marks): number | undefined => {
  const match = matchDates(a.days, b.days);
  if (match === undefined || !canBeOne(a, b)) return undefined;
  return isCoarse(match, a) && !isBorneOut(a, b) ? undefined : DATE_WEIGHT[match] + sharedWeight(a, b);
};

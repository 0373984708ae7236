import { daysOf } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import { isHappening } from '../../model/kind.ts';
import { LOCALES, namedIn } from '../../model/localized.ts';
import { squeeze } from '../../text/fold.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from './problem.ts';

/** From this share of common letter pairs on two tellings of one day are taken for one happening; the shipped pack's look-alikes lie below. */
const LIKE = 0.55;

const pairsOf = (text: string): Set<string> => {
  const letters = [...squeeze(text)].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
};

/** Dice’s coefficient of two texts’ letter pairs: 0 when they share none, 1 when they share all. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  return (2 * left.intersection(right).size) / Math.max(1, left.size + right.size);
};

const areAlike = (a: Fact, b: Fact): boolean =>
  LOCALES.some((locale) => likeness(namedIn(a.text, locale), namedIn(b.text, locale)) >= LIKE);

/** The one day a happening is dated to. */
const dayOf = ({ kind, when, whenCorrected }: Fact): string | undefined => {
  const value = whenCorrected ?? when;
  if (value === null || !isHappening({ kind })) return undefined;
  const { first, last } = daysOf(value);
  return first === last ? first : undefined;
};

const within = (a: readonly string[], b: readonly string[]): boolean => a.every((id) => b.includes(id));
const shareActors = (a: Fact, b: Fact): boolean => within(a.actors, b.actors) || within(b.actors, a.actors);
const documentOf = ({ citations }: Fact): string | undefined => citations[0]?.document;

const pairsAmong = (facts: readonly Fact[]): [Fact, Fact][] =>
  facts.flatMap((fact, index) => facts.slice(index + 1).map((other): [Fact, Fact] => [fact, other]));

/**
 * Facts of different documents that tell of one day, of the same actors and in like words, and yet share no event. What one document tells
 * in several facts its editor has parted on purpose.
 */
export const unmergedEvents = ({ facts }: Pack): Problem[] =>
  [...Map.groupBy(facts, dayOf)]
    .flatMap(([day, told]) => (day === undefined ? [] : pairsAmong(told)))
    .filter(([a, b]) => a.event !== b.event && documentOf(a) !== documentOf(b) && shareActors(a, b) && areAlike(a, b))
    .map(([a, b]) => ({ record: `fact ${b.id}`, cause: `tells the same day, actors and happening as fact ${a.id} but not its event` }));

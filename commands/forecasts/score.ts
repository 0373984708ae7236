import type { Context } from '../../src/asking/command.ts';
import { claimantsOf } from '../../src/library/asserters.ts';
import { nameIn } from '../../src/library/names.ts';
import type { Shelf } from '../../src/library/shelf.ts';
import { atStart, joinParts } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { words } from './words.ts';

/** What came of a forecast; what was said on a condition alone is not weighed as having come true or not. */
export const OUTCOMES = ['missed', 'kept', 'open', 'conditional', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What came of it, as far as the documents tell. */
export const outcomeOf = ({ outcome, modality }: Fact): Outcome => {
  const status = outcome?.status ?? 'unknown';
  return modality === 'conditional' && status !== 'kept' && status !== 'missed' ? 'conditional' : status;
};

/** Whose word it is: a forecast's claimants, a statement's speaker, for what is agreed or proposed everyone who acts. */
export const givenBy = (fact: Fact, shelf: Shelf): string[] => {
  const claimants = claimantsOf(fact, shelf);
  if (claimants.length > 0 || fact.kind === 'forecast') return claimants;
  return fact.kind === 'statement' ? fact.actors.slice(0, 1) : fact.actors;
};

/** So many forecasters are told by name. */
const MOST_FORECASTERS = 6;

const scoreInWords = (facts: readonly Fact[], { locale }: Context): string => {
  const counted = OUTCOMES.map((outcome) => ({ outcome, count: facts.filter((fact) => outcomeOf(fact) === outcome).length }));
  return joinParts(
    counted.filter(({ count }) => count > 0).map(({ outcome, count }) => say(locale, words.score[outcome], { count })),
    locale,
  );
};

const isDecided = (fact: Fact): boolean => outcomeOf(fact) === 'kept' || outcomeOf(fact) === 'missed';

/** Each forecaster's score, whoever has the most that came true or did not first; then how many more there are. */
export const scores = (facts: readonly Fact[], context: Context): Answer['card'] => {
  const { shelf, locale } = context;
  const byForecaster = Map.groupBy(
    facts.flatMap((fact) => givenBy(fact, shelf).map((actor) => ({ actor, fact }))),
    ({ actor }) => actor,
  );
  const ranked = [...byForecaster]
    .map(([actor, given]) => ({ actor, own: given.map(({ fact }) => fact) }))
    .toSorted((a, b) => b.own.filter(isDecided).length - a.own.filter(isDecided).length || b.own.length - a.own.length);
  const rest = ranked.slice(MOST_FORECASTERS);
  return [
    ...ranked
      .slice(0, MOST_FORECASTERS)
      .map(({ actor, own }) => ({ label: atStart(nameIn(shelf, 'actor', actor, locale)), value: scoreInWords(own, context) })),
    ...(rest.length === 0
      ? []
      : [
          {
            label: say(locale, words.others, { count: rest.length }),
            value: scoreInWords([...new Set(rest.flatMap(({ own }) => own))], context),
          },
        ]),
  ];
};

import type { Library } from '../library/library.ts';
import type { Hit } from '../search/text-index.ts';
import type { Context } from './command.ts';
import type { Indexes } from './indexes.ts';
import { quoted } from './names.ts';

/** An entry that holds less of the words has another subject: fitted so that questions from other fields find nothing. */
export const LEAST_COVERAGE = 0.5;

/** Entries about the same thing as the best one hold nearly as much of the words. */
const NEARLY = 0.75;
const MOST_HITS = 400;

/** The hits that say the words themselves; where none does, those that bear names so called. */
const clearHits = (hits: readonly Hit[]): Hit[] => {
  const best = (measure: 'textCoverage' | 'coverage') => Math.max(0, ...hits.map((hit) => hit[measure]));
  const measure = best('textCoverage') >= LEAST_COVERAGE ? 'textCoverage' : 'coverage';
  const enough = Math.max(LEAST_COVERAGE, best(measure) * NEARLY);
  return hits.filter((hit) => hit[measure] >= enough);
};

/** A subject as it was typed, in quotation marks; the name of the issue or plan whose id it is. */
export const showSubject = (words: string, { library, locale }: Context): string =>
  (library.issues.get(words) ?? library.plans.get(words))?.name[locale] ?? quoted(words, locale);

/** The ids of the facts that words are about: all of an issue or plan that they name, else what says them. Empty when nothing does. */
export const idsAbout = (words: string, { facts }: Library, { names, facts: index }: Indexes): Set<string> => {
  const [issue, plan] = [names.issue.find(words), names.plan.find(words)];
  if (issue !== undefined) return new Set(facts.filter(({ issues }) => issues.includes(issue)).map(({ id }) => id));
  if (plan !== undefined) return new Set(facts.filter(({ plans }) => plans.includes(plan)).map(({ id }) => id));
  return new Set(clearHits(index.search(words, { limit: MOST_HITS })).map(({ id }) => id));
};

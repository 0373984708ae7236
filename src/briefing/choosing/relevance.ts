import type { Shelf, Subject } from '../../library/shelf.ts';
import type { Fact } from '../../model/fact.ts';
import { namedIn, textsOf } from '../../model/localized.ts';
import { findNamesIn } from '../../search/names/find-names.ts';
import { foldName } from '../../search/names/fold-name.ts';
import type { Hit } from '../../search/text-index.ts';

/** An entry that holds less of the words has another subject: fitted so that questions from other fields find nothing. */
const LEAST_COVERAGE = 0.5;

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

/** The facts of the issue or plan that words name, and whether by its own name: other names of an issue are often narrower than it. */
const namedSubject = (words: string, shelf: Shelf): { facts: readonly Fact[]; own: boolean } | undefined => {
  const { names } = shelf.indexes;
  const [issue, plan] = [names.issue.find(words), names.plan.find(words)];
  if (plan !== undefined && issue === undefined) return { facts: shelf.about({ plan }), own: true };
  if (issue === undefined) return undefined;
  const { ja, en } = shelf.issues.get(issue)?.name ?? { ja: issue, en: issue };
  return { facts: shelf.about({ issue }), own: [issue, ja, en].some((name) => foldName(name) === foldName(words)) };
};

/** Whom or which document words name, when they are a name and nothing else. */
const nameAlone = (words: string, { indexes: { names } }: Shelf): Subject | undefined => {
  const actor = names.actor.find(words);
  if (actor !== undefined) return { actor };
  const [name, ...others] = findNamesIn(words, { actor: names.actor, document: names.document });
  const [id, ...namesakes] = name?.ids ?? [];
  const isAlone = name !== undefined && others.length + namesakes.length === 0 && words.trim() === words.slice(name.start, name.end);
  return isAlone && id !== undefined ? (name.type === 'actor' ? { actor: id } : { document: id }) : undefined;
};

/** Words with the names in them spelled as the documents do, where they are spelled in another way. */
const spelledOut = (words: string, { actors, plans, indexes: { names } }: Shelf): string =>
  findNamesIn(words, { actor: names.actor, plan: names.plan })
    .toReversed()
    .reduce((text, { type, ids: [id = '', ...namesakes], start, end }) => {
      const named = (type === 'actor' ? actors : plans).get(id);
      const typed = words.slice(start, end);
      if (named === undefined || namesakes.length > 0 || [...textsOf(named.name), ...named.aliases].includes(typed)) return text;
      const name = namedIn(named.name, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(typed) ? 'ja' : 'en');
      return `${text.slice(0, start)}${name}${text.slice(end)}`;
    }, words);

/**
 * The facts that words are about, in Keii's order: all of an issue, plan, actor or document that they name, however spelled, else what says
 * them. Empty when nothing does.
 */
export const factsAbout = (words: string, shelf: Shelf): readonly Fact[] => {
  const subject = namedSubject(words, shelf);
  if (subject?.own) return subject.facts;
  const named = subject === undefined ? nameAlone(words, shelf) : undefined;
  if (named !== undefined) return shelf.about(named);
  const hits = clearHits(shelf.indexes.facts.search(spelledOut(words, shelf), { limit: MOST_HITS }));
  const says = hits.some(({ textCoverage }) => textCoverage >= LEAST_COVERAGE);
  return subject !== undefined && !says ? subject.facts : shelf.inOrder(hits.flatMap(({ id }) => shelf.fact(id) ?? []));
};

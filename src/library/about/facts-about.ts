import type { Fact } from '../../model/fact.ts';
import { namedIn, textsOf } from '../../model/localized.ts';
import { findNamesIn } from '../../search/names/find-names.ts';
import { foldName } from '../../search/names/fold-name.ts';
import { holdsWord, readable } from '../../search/question/readable.ts';
import type { Hit } from '../../search/text-index.ts';
import { fold } from '../../text/fold.ts';
import { onceEach } from '../once.ts';
import type { Shelf, Subject } from '../shelf.ts';
import { type Rewording, rewordings } from './rewordings.ts';

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

/** What says the words. */
interface Said {
  facts: readonly Fact[];
  /** The wordings that were looked for in their stead; empty where they are said themselves, or in no other words either. */
  instead: readonly string[];
}

const NOT_SAID: Said = { facts: [], instead: [] };

/** What the index finds for words, and whether any of it says them. */
const search = (words: string, shelf: Shelf): { facts: readonly Fact[]; isSaid: boolean } => {
  const hits = clearHits(shelf.indexes.facts.search(spelledOut(words, shelf), { limit: MOST_HITS }));
  return {
    facts: hits.flatMap(({ id }) => shelf.fact(id) ?? []),
    isSaid: hits.some(({ textCoverage }) => textCoverage >= LEAST_COVERAGE),
  };
};

/** Whether a fact's own words hold a word or phrase, in any inflection. */
const says = ({ text }: Fact, word: string): boolean => holdsWord([{ text: fold(word).text, weight: 1 }], textsOf(text).map(readable)) > 0;

/** What says words with one of theirs put in another, in any of its inflections. */
const whatSaysInstead = ({ wording, word }: Rewording, shelf: Shelf): readonly Fact[] => {
  const { facts, isSaid } = search(wording, shelf);
  return isSaid ? facts.filter((fact) => says(fact, word)) : [];
};

const lookFor = (words: string, shelf: Shelf): Said => {
  const { facts } = search(words, shelf);
  if (facts.length > 0) return { facts, instead: [] };
  const reworded = rewordings(words, shelf.indexes.words)
    .map((rewording) => ({ ...rewording, facts: whatSaysInstead(rewording, shelf) }))
    .filter((found) => found.facts.length > 0);
  return { facts: [...new Set(reworded.flatMap((found) => found.facts))], instead: reworded.map(({ wording }) => wording) };
};

/** So many are kept a shelf: an answer asks twice, for the facts and for what to say of them. */
const MOST_KEPT = 8;
const keptOn = onceEach((_: Shelf) => new Map<string, Said>());

/** What says the words; where nothing does, what says them in words that stand for theirs. */
const whatSays = (words: string, shelf: Shelf): Said => {
  const kept = keptOn(shelf);
  const said = kept.get(words) ?? lookFor(words, shelf);
  kept.set(words, said);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return said;
};

/** The facts that words mean by a name alone: `own` where it is a name of theirs and of nothing narrower. */
const factsNamed = (words: string, shelf: Shelf): { facts: readonly Fact[]; own: boolean } | undefined => {
  const subject = namedSubject(words, shelf);
  if (subject !== undefined) return subject;
  const named = nameAlone(words, shelf);
  return named && { facts: shelf.about(named), own: true };
};

const isDated = ({ when }: Fact): boolean => when !== null;

/**
 * The facts that words are about, in Keii's order: all of an issue, plan, actor or document that they name, however spelled, else what says
 * them; failing that, what says them in other words. Empty when nothing does.
 */
export const factsAbout = (words: string, shelf: Shelf): readonly Fact[] => {
  const named = factsNamed(words, shelf);
  if (named === undefined) return shelf.inOrder(whatSays(words, shelf).facts);
  if (named.own && named.facts.some(isDated)) return named.facts;
  const { facts, isSaid } = search(words, shelf);
  if (named.own) return shelf.inOrder(new Set([...named.facts, ...facts.filter((fact) => says(fact, words))]));
  return isSaid ? shelf.inOrder(facts) : named.facts;
};

/** The words that {@link factsAbout} looks for because nothing says those given; empty where it needs none, or finds none. */
export const lookedForInstead = (words: string, shelf: Shelf): readonly string[] =>
  (factsNamed(words, shelf) === undefined ? whatSays(words, shelf) : NOT_SAID).instead;

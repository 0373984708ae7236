import { fold } from '../text/fold.ts';
import { contentClues, coverageOf } from './coverage.ts';
import { type Clue, readEvidence } from './evidence.ts';
import { buildPostings, type EntryTerms, type Postings, type Saturation } from './postings.ts';
import { type Question, readQuestion } from './question.ts';
import { cut, VIEWS, type View } from './views.ts';

/** What is searched: `names` are further words it answers to (spellings, readings), one a line, which do not count towards its length. */
export interface Entry {
  id: string;
  text: string;
  names?: string;
}

/** An entry found. */
export interface Hit {
  id: string;
  /** Higher is better, below zero for the faintest; compares within one search only. */
  score: number;
  /** Share of the question's content, weighed by rarity and counting words that no entry holds, that the entry has: 0 to 1, compares between searches. */
  coverage: number;
  /** The same by its own text alone, without its names. */
  textCoverage: number;
}

/** How many hits at most, and which entries may be among them. */
export interface SearchOptions {
  limit: number;
  accept?: (id: string) => boolean;
}

export interface TextIndex {
  /** The entries that answer best, best first, equal scores by id; empty when nothing matches. Never throws, whatever the query. */
  search(query: string, options: SearchOptions): Hit[];
}

const SATURATION: Record<View, Saturation> = {
  words: { k: 0.4, b: 0.95, d: 2 },
  pieces: { k: 1, b: 0.95, d: 0.5 },
  han: { k: 1, b: 0.95, d: 0.5 },
};
/** Weights of the views and of the evidence, fitted on questions about encyclopedia articles; `bench/search` measures them. */
const WEIGHTS = { words: 3.1, pieces: 1.8, han: 1.1, nearness: 3.2, answer: 2.8, wording: 2.6, topic: 1.4, length: -0.6 };
/** So many of the best by terms alone are read again for evidence. */
const REREAD = 100;
/** The rarest and weightiest terms of a long question are enough to read for. */
const MAX_CLUES = 40;

interface Folded {
  id: string;
  text: string;
  names: string;
}

/** An index of texts in any mix of Japanese and English, ranked for questions as well as for single words. */
export const buildIndex = (entries: Entry[]): TextIndex => {
  const foldName = onceEach((name) => fold(name).text);
  const folded = entries.map(({ id, text, names = '' }) => ({
    id,
    text: fold(text).text,
    names: names.split('\n').map(foldName).join('\n'),
  }));
  const postings = Object.fromEntries(VIEWS.map((view) => [view, buildPostings(termsOf(folded, view), SATURATION[view])])) as Record<
    View,
    Postings
  >;
  return {
    search(query, { limit, accept = () => true }) {
      const question = readQuestion(query);
      const scores = scoreTerms(question, postings, folded.length);
      const best = pickBest(folded, scores, Math.max(limit, REREAD), accept);
      const inquiry = { question, clues: cluesOf(question, postings), content: contentOf(question, postings, folded.length) };
      return best
        .map((at) => reread(folded[at], scores[at], inquiry))
        .sort(byScore)
        .slice(0, Math.max(0, limit));
    },
  };
};

/** The same names stand in many entries: what is made of each is kept while the index is built. */
const onceEach = <Made>(make: (name: string) => Made): ((name: string) => Made) => {
  const known = new Map<string, Made>();
  return (name) => {
    const made = known.get(name) ?? make(name);
    known.set(name, made);
    return made;
  };
};

function* termsOf(entries: Folded[], view: View): Generator<EntryTerms> {
  const cutName = onceEach(cut[view]);
  for (const { text, names } of entries) yield { terms: cut[view](text), extra: names.split('\n').flatMap(cutName) };
}

const scoreTerms = ({ terms }: Question, postings: Record<View, Postings>, count: number): Float32Array => {
  const scores = new Float32Array(count);
  for (const view of VIEWS) {
    const rare = terms
      .filter((term) => term.view === view)
      .map(({ term, weight }) => ({ term, weight: weight * postings[view].rarity(term) }));
    const total = rare.reduce((sum, { weight }) => sum + weight, 0) || 1;
    for (const { term, weight } of rare) postings[view].add(term, (WEIGHTS[view] * weight) / total, scores);
  }
  return scores;
};

const pickBest = (entries: Folded[], scores: Float32Array, count: number, accept: (id: string) => boolean): number[] => {
  const best: number[] = [];
  const score = (at: number | undefined) => scores[at ?? -1] ?? 0;
  for (let at = 0; at < entries.length; at += 1) {
    if (score(at) <= (best.length < count ? 0 : score(best.at(-1)))) continue;
    if (!accept(entries[at]?.id ?? '')) continue;
    const place = best.findLastIndex((other) => score(other) >= score(at)) + 1;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
};

/** The terms of the question that tell most, without single characters: those are in the words already. */
const cluesOf = ({ terms }: Question, postings: Record<View, Postings>): Clue[] => {
  const clues = terms
    .filter(({ view }) => view !== 'han')
    .map(({ view, term, weight }) => ({ term, share: weight * postings[view].rarity(term) }))
    .sort((left, right) => right.share - left.share)
    .slice(0, MAX_CLUES);
  const total = clues.reduce((sum, { share }) => sum + share, 0) || 1;
  return clues.map(({ term, share }) => ({ term, share: share / total }));
};

/** A question as a text is read for it. */
interface Inquiry {
  question: Question;
  clues: Clue[];
  content: Clue[];
}

const contentOf = ({ terms }: Question, postings: Record<View, Postings>, count: number): Clue[] =>
  contentClues(terms, ({ view, term }) => postings[view].rarity(term), Math.log(2 + 2 * count));

const reread = (entry: Folded | undefined, termScore = 0, { question, clues, content }: Inquiry): Hit => {
  const { id, text, names } = entry ?? { id: '', text: '', names: '' };
  const { nearness, answer, wording, topic } = readEvidence(text, names, question, clues);
  const evidence = WEIGHTS.nearness * nearness + WEIGHTS.answer * answer + WEIGHTS.wording * wording + WEIGHTS.topic * topic;
  return {
    id,
    score: termScore + evidence + WEIGHTS.length * Math.log(1 + text.length),
    coverage: coverageOf([text, names], content),
    textCoverage: coverageOf([text], content),
  };
};

const byScore = (left: Hit, right: Hit): number => right.score - left.score || (left.id < right.id ? -1 : 1);

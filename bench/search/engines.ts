import MiniSearch, { type Query } from 'minisearch';
import { readQuestion } from '../../src/search/question.ts';
import { buildIndex, type Entry } from '../../src/search/text-index.ts';
import { cut, VIEWS } from '../../src/search/views.ts';
import { fold } from '../../src/text/fold.ts';
import type { Ranker } from './measure.ts';

/** A way of ranking; `build` reads all entries and gives back what answers queries. */
export interface Engine {
  name: string;
  build(entries: Entry[]): Ranker;
}

const LIMIT = 10;

/** The entry as one text, for engines that know no names. */
const wholeOf = ({ id, text, names = [] }: Entry) => ({ id, text: [text, ...names].join('\n') });

const keii: Engine = {
  name: 'keii',
  build(entries) {
    const index = buildIndex(entries);
    return (query) => index.search(query, { limit: LIMIT }).map(({ id }) => id);
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch, as it comes',
  build(entries) {
    const index = new MiniSearch<Entry>({ fields: ['text'] });
    index.addAll(entries.map(wholeOf));
    return (query) => index.search(query).map(({ id }) => String(id));
  },
};

const miniSearchWords: Engine = {
  name: 'MiniSearch, Intl.Segmenter words',
  build(entries) {
    const index = new MiniSearch<Entry>({ fields: ['text'], tokenize: (text) => cut.words(fold(text).text), processTerm: (term) => term });
    index.addAll(entries.map(wholeOf));
    return (query) => index.search(query).map(({ id }) => String(id));
  },
};

/** Boost of a view and the constants of BM25+ in it. */
const VIEW_OPTIONS = {
  words: { boost: 1, bm25: { k: 0.4, b: 0.95, d: 2 } },
  pieces: { boost: 0.4, bm25: { k: 1, b: 0.95, d: 0.5 } },
  han: { boost: 0.15, bm25: { k: 1, b: 0.95, d: 0.5 } },
};
/** In a large corpus terms that more of the entries hold are dropped, except the rarest {@link KEPT}. */
const PRUNED_SHARE = 0.05;
const KEPT = 4;

/** The same views and the same reading of questions as `keii`, scored by MiniSearch alone: its best way known to us. */
const miniSearchViews: Engine = {
  name: 'MiniSearch, the views of keii, frequent terms pruned',
  build(entries) {
    const held = { words: new Map<string, number>(), pieces: new Map<string, number>(), han: new Map<string, number>() };
    const index = new MiniSearch({
      fields: [...VIEWS],
      processTerm: (term) => term,
      tokenize(text, field) {
        const view = VIEWS.find((name) => name === field) ?? 'words';
        const terms = cut[view](text);
        for (const term of new Set(terms)) held[view].set(term, (held[view].get(term) ?? 0) + 1);
        return terms;
      },
    });
    index.addAll(entries.map(wholeOf).map(({ id, text }) => ({ id, ...Object.fromEntries(VIEWS.map((view) => [view, fold(text).text])) })));
    const branch = (query: string, view: (typeof VIEWS)[number]): Query => {
      const terms = readQuestion(query).terms.filter((term) => term.view === view);
      const byRarity = terms.sort((left, right) => (held[view].get(left.term) ?? 0) - (held[view].get(right.term) ?? 0));
      const kept = byRarity.filter(({ term }, place) => place < KEPT || (held[view].get(term) ?? 0) < entries.length * PRUNED_SHARE);
      const { boost, bm25 } = VIEW_OPTIONS[view];
      const options = { fields: [view], bm25, tokenize: (term: string) => [term] };
      return { queries: kept.map(({ term, weight }) => ({ queries: [term], ...options, boost: { [view]: boost * weight } })) };
    };
    return (query) =>
      index
        .search({ combineWith: 'OR', queries: VIEWS.map((view) => branch(query, view)) })
        .map(({ id, score, queryTerms }) => ({ id: String(id), score: score / queryTerms.length }))
        .sort((left, right) => right.score - left.score)
        .map(({ id }) => id);
  },
};

/** Keii first, then the others it is measured against. */
export const engines: Engine[] = [keii, miniSearch, miniSearchWords, miniSearchViews];

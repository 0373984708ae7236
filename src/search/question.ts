import { cut, foldText, type View } from './views.ts';

/** One term of a query and how much a match of it counts beside its rarity. */
export interface QueryTerm {
  view: View;
  term: string;
  weight: number;
}

/** What surrounds the content of a question and occurs in no answer. */
const FRAME =
  /(?:です|でしょう|だろう|ました|ます|でした)(?:か|の)?|(?:何|なん)(?:と(?:呼|言|い)[^、。]*|ですか|でしょうか|か)?|誰|だれ|いつ|どこ|どの(?:よう)?|どんな|どう|なぜ|いくつ|いくら|どれ|どちら|どっち|とは|教えて(?:ください)?|[?？。、]/gu;
const ENGLISH_FRAME =
  /\b(?:what|who|whom|whose|when|where|which|why|how|did|does|do|is|are|was|were|the|a|an|of|and|or|to|in|on|at|by|for|many|much|tell|me|about)\b/gu;

const content = (folded: string): string => {
  const rest = folded.replace(FRAME, ' ').replace(ENGLISH_FRAME, ' ');
  return rest.trim() === '' ? folded : rest;
};

const VIEW_WEIGHTS: Record<View, number> = { words: 1, pieces: 0.4, han: 0.15 };
const LATIN_OR_NUMBER = /[\p{Nd}\p{sc=Latn}\p{sc=Cyrl}]/u;

const scriptWeight = (term: string): number => {
  if (LATIN_OR_NUMBER.test(term)) return 1.6;
  if (/^[\p{sc=Kana}ー]+$/u.test(term)) return 1.3;
  if (/^\p{sc=Hira}+$/u.test(term)) return term.length > 2 ? 0.5 : 0;
  return 1;
};

const termsOf = (view: View, folded: string): QueryTerm[] =>
  [...new Set(cut[view](folded))]
    .map((term) => ({ view, term, weight: VIEW_WEIGHTS[view] * scriptWeight(term) }))
    .filter(({ weight }) => weight > 0);

/** The weighted terms a question or a handful of words asks for, each once for a view; empty when there is nothing to look for. */
export const readQuery = (query: string): QueryTerm[] => {
  const folded = foldText(query);
  const terms = (['words', 'pieces', 'han'] as const).flatMap((view) => termsOf(view, content(folded)));
  return terms.length > 0
    ? terms
    : (['words', 'pieces'] as const).flatMap((view) => cut[view](folded).map((term) => ({ view, term, weight: 1 })));
};

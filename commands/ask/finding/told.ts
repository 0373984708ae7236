import type { Context } from '../../../src/asking/command.ts';
import { readable } from '../../../src/search/question/readable.ts';
import { fold } from '../../../src/text/fold.ts';
import { candidateOf } from './candidate.ts';

/** So many of the index's best hold a word if any does. */
const MOST_READ = 8;
/** Shorter endings of names stand for too much: the Un of Kim Jong Un. */
const LEAST_NAME = 3;

/** Whether a fact says a name-like word, or its last part, or a word of either language that means the same. */
export const toldIn =
  (context: Context) =>
  (name: string): boolean => {
    const folded = fold(name).text;
    const ending = folded.split(' ').at(-1) ?? folded;
    const last = ending.length < LEAST_NAME && /^\p{sc=Latn}+$/u.test(ending) ? folded : ending;
    const inOther = [folded, last]
      .flatMap((word) => context.shelf.indexes.words.related(word))
      .map(({ word }) => word)
      .filter((word) => context.shelf.indexes.words.isName(word) || /^[\p{sc=Kana}ー]+$/u.test(word));
    const forms = [...new Set([folded, last, ...inOther])];
    return forms.some((form) =>
      context.shelf.indexes.facts
        .search(form, { limit: MOST_READ, unread: true, accept: (id) => context.shelf.fact(id) !== undefined })
        .some(({ id }) => {
          const fact = context.shelf.fact(id);
          if (fact === undefined) return false;
          const { texts, names } = candidateOf(fact, 0, context);
          const sought = readable(form);
          return [...texts, ...names].some(({ text, stems }) =>
            /\p{sc=Latn}/u.test(form) ? stems.includes(sought.stems) : text.includes(sought.text),
          );
        }),
    );
  };

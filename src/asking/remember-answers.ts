import type { Shelf } from '../library/shelf.ts';
import type { Answer, Deed, Invocation } from '../model/answer.ts';
import type { Reader } from './reader.ts';

/** So many answers are kept a shelf: those whose pages are being turned, and what many ask. */
const MOST_KEPT = 8;

type Answering = (shelf: Shelf, invocation: Invocation, reader: Reader) => Answer | Deed;

const keyOf = ({ command, options }: Invocation, reader: Reader): string => JSON.stringify([command, options, reader]);

/**
 * The same answers, the last few of each shelf kept as long as the shelf is: a shelf never changes, and every page turned asks again.
 *
 * What comes back is shared: nobody may change it.
 */
export const rememberAnswers = (answer: Answering): Answering => {
  const shelves = new WeakMap<Shelf, Map<string, Answer>>();
  return (shelf, invocation, reader) => {
    const kept = shelves.get(shelf) ?? new Map<string, Answer>();
    shelves.set(shelf, kept);
    const key = keyOf(invocation, reader);
    const made = kept.get(key) ?? answer(shelf, invocation, reader);
    if ('deed' in made) return made;
    kept.delete(key);
    kept.set(key, made);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return made;
  };
};

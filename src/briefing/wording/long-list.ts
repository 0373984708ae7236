import type { Line } from '../../model/answer.ts';
import type { Citation } from '../../model/citation.ts';

/** What can be told of a line without wording it. */
export interface LineMark {
  id: string;
  citations: readonly Citation[];
  isExtracted: boolean;
}

/** How things become lines. */
export interface Wording<Thing> {
  word(thing: Thing): Line;
  mark(thing: Thing): LineMark;
}

const marked = new WeakMap<readonly Line[], () => Iterable<LineMark>>();

/**
 * Lines about things, as an array whose items are each worded when they are first looked at: nobody looks at all of a long list.
 *
 * @example longList(events, wording).slice(0, 10) // words ten
 */
export const longList = <Thing>(things: readonly Thing[], { word, mark }: Wording<Thing>): Line[] => {
  const wordAt = (worded: Line[], key: string | symbol): void => {
    const index = typeof key === 'string' ? Number(key) : Number.NaN;
    const thing = Number.isInteger(index) && !(index in worded) ? things[index] : undefined;
    if (thing !== undefined) worded[index] = word(thing);
  };
  const lines = new Proxy<Line[]>(new Array(things.length), {
    get(worded, key, receiver) {
      wordAt(worded, key);
      return Reflect.get(worded, key, receiver);
    },
    has(worded, key) {
      wordAt(worded, key);
      return Reflect.has(worded, key);
    },
  });
  marked.set(lines, () => things.values().map(mark));
  return lines;
};

const markOf = ({ id, citations, extracted }: Line): LineMark => ({ id, citations, isExtracted: extracted !== undefined });

/** All lines as far as they can be told without wording them. */
export const marksIn = (lines: readonly Line[]): Iterable<LineMark> => marked.get(lines)?.() ?? lines.values().map(markOf);

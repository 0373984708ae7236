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

/** Shows the marks of all lines, one after the other. */
type VisitMarks = (visit: (mark: LineMark) => void) => void;

const marked = new WeakMap<readonly Line[], VisitMarks>();

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
  marked.set(lines, (visit) => {
    for (const thing of things) visit(mark(thing));
  });
  return lines;
};

const markOf = ({ id, citations, extracted }: Line): LineMark => ({ id, citations, isExtracted: extracted !== undefined });

/** Shows all lines in order, as far as they can be told without wording them. */
export const visitMarks = (lines: readonly Line[], visit: (mark: LineMark) => void): void => {
  const visitAll = marked.get(lines);
  if (visitAll !== undefined) visitAll(visit);
  else for (const line of lines) visit(markOf(line));
};

import { onceEach } from '../../library/once.ts';
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

/** What lines cite, and which of them a machine read. */
export interface Survey {
  /** By document in the order of their first mention. */
  paragraphs: ReadonlyMap<string, ReadonlySet<number>>;
  /** The ids of lines. */
  extracted: ReadonlySet<string>;
}

const survey = (marks: Iterable<LineMark>): Survey => {
  const [paragraphs, extracted] = [new Map<string, Set<number>>(), new Set<string>()];
  for (const { id, citations, isExtracted } of marks) {
    if (isExtracted) extracted.add(id);
    for (const { document, paragraph } of citations) {
      const cited = paragraphs.get(document);
      if (cited === undefined) paragraphs.set(document, new Set([paragraph]));
      else cited.add(paragraph);
    }
  }
  return { paragraphs, extracted };
};

/** A survey of things, made once for each list of them and each way to mark them. */
const surveysBy = onceEach((_: object) => new WeakMap<object, Survey>());

const surveyThings = <Thing>(things: readonly Thing[], mark: (thing: Thing) => LineMark): Survey => {
  const surveys = surveysBy(mark);
  const known = surveys.get(things) ?? survey(things.values().map(mark));
  surveys.set(things, known);
  return known;
};

const marked = new WeakMap<readonly Line[], () => Survey>();

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
  marked.set(lines, () => surveyThings(things, mark));
  return lines;
};

const markOf = ({ id, citations, extracted }: Line): LineMark => ({ id, citations, isExtracted: extracted !== undefined });

/** The survey of lines, as far as it can be without wording them. */
export const surveyLines = (lines: readonly Line[]): Survey => marked.get(lines)?.() ?? survey(lines.values().map(markOf));

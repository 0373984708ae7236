import type { Meaning } from './meaning.ts';
import { share } from './merge.ts';
import { addModifier, joined, type Reader, type Reading, readPiece, unitAt } from './read-unit.ts';
import type { Link } from './rule.ts';
import { execAt } from './scanner.ts';

const endsInDay = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.day !== undefined;

const isPlace = ({ kind }: Meaning): boolean => kind === 'calendar' || kind === 'shift';

const withoutEdge = ({ edge: _, opens: __, ...meaning }: Meaning): Meaning => meaning as Meaning;

/** A list needs something to share: a bare number, or a part left out on one side. */
const sharesShape = (left: Reading, right: Reading): boolean => {
  if (left.bare || right.bare || left.dependent || right.dependent) return true;
  const [first, second] = share(left.meaning, right.meaning);
  return first !== left.meaning && ('borrowed' in first || 'borrowed' in second);
};

/** 20・21日 and 7、8月: numbers that follow each other mean the whole stretch. */
const areNeighbours = (left: Meaning, right: Meaning): boolean => {
  if (left.kind !== 'calendar' || right.kind !== 'calendar') return false;
  return (['day', 'month', 'year'] as const).some(
    (slot) => typeof right[slot] === 'number' && right[slot] === Number(left[slot]) + 1 && (slot === 'day' || right.day === undefined),
  );
};

/** What stands behind a link: a unit, or a bare number where a day stands before it. */
const rightOf = (reader: Reader, left: Reading, link: Link, at: number): Reading | undefined => {
  const { text, scanner } = reader;
  const right = unitAt(reader, at);
  const isBare = endsInDay(left.meaning) && (right === undefined || !isPlace(right.meaning));
  const found = (isBare ? readPiece(text, at, scanner.language.continuations) : undefined) ?? right;
  const fits = found !== undefined && isPlace(left.meaning) && (link.joins === 'list' || isPlace(found.meaning));
  return fits ? found : undefined;
};

interface Linked {
  link: Link;
  right: Reading;
  isRange: boolean;
}

const linked = (reader: Reader, left: Reading, link: Link): Linked | undefined => {
  const match = execAt(link.pattern, reader.text, left.end);
  const right = match && rightOf(reader, left, link, left.end + match[0].length);
  if (!match || !right) return undefined;
  const isStretch = (left.bare || right.bare) && areNeighbours(left.meaning, right.meaning);
  const isRange = link.joins === 'range' || left.meaning.opens === true || isStretch;
  return isRange || sharesShape(left, right) ? { link, right, isRange } : undefined;
};

const nextOf = (reader: Reader, left: Reading): Linked | undefined => {
  for (const link of reader.scanner.language.links) {
    const found = linked(reader, left, link);
    if (found !== undefined) return found;
  }
  return undefined;
};

const rangeOf = ({ scanner, text }: Reader, left: Reading, { link, right }: Linked): Reading => {
  const [from, to] = share(withoutEdge(left.meaning), withoutEdge(right.meaning));
  const range = joined(left, right, { kind: 'range', from, to });
  const closer = execAt(scanner.language.closer, text, range.end);
  return {
    ...range,
    end: range.end + (closer?.[0].length ?? 0),
    core: range.end + (closer?.[0].length ?? 0),
    rules: [...left.rules, link.name, ...right.rules],
    dependent: false,
  };
};

const listOf = (left: Reading, { right }: Linked): [Reading, Reading] => {
  const [first, second] = share(left.meaning, right.meaning);
  const dependent = left.dependent && right.dependent;
  return [
    { ...left, meaning: first, dependent },
    { ...right, meaning: second, dependent },
  ];
};

/** The expressions that begin at a place: one, or several when they make a list; empty when none does. */
export const expressionsAt = (reader: Reader, at: number): Reading[] => {
  const list: Reading[] = [];
  let current = unitAt(reader, at);
  while (current !== undefined) {
    const next = nextOf(reader, current);
    if (next === undefined) break;
    if (next.isRange) return [...list, rangeOf(reader, current, next)];
    const [left, right] = listOf(current, next);
    list.push(left);
    current = right;
  }
  return current === undefined ? list : [...list, addModifier(reader, reader.scanner.edges, current) ?? current];
};

import type { FindOptions, FoundName } from './find-in.ts';
import type { NameIndex } from './name-index.ts';

/** A name in a text, and what kind of thing it names. */
export interface NameInText<Type extends string> extends FoundName {
  type: Type;
}

/**
 * The names of all kinds in a text, in its order, none over another: what is spelled before what is close, the longer before the shorter,
 * then the kinds in the order given.
 */
export const findNamesIn = <Type extends string>(
  text: string,
  indexes: Readonly<Record<Type, NameIndex>>,
  options?: FindOptions,
): NameInText<Type>[] => {
  const types = Object.keys(indexes) as Type[];
  const found = types.flatMap((type) => indexes[type].findIn(text, options).map((name) => ({ ...name, type })));
  const kept: NameInText<Type>[] = [];
  for (const name of found.sort(byWeight)) if (!kept.some((other) => name.start < other.end && other.start < name.end)) kept.push(name);
  return kept.sort((left, right) => left.start - right.start);
};

const byWeight = (left: FoundName, right: FoundName): number =>
  Number(left.how === 'close') - Number(right.how === 'close') ||
  right.end - right.start - (left.end - left.start) ||
  left.start - right.start;

import { remember } from '../../text/remember.ts';
import { type Named, readSpellings, type Spelling } from './spelling.ts';

/** All names of a list of things, for looking them up. */
export interface Spellings {
  all: readonly Spelling[];
  /** Names of others that lead to them. */
  by: readonly Spelling[];
  /** Those that may stand in a text: ids are typed only. */
  inText: readonly Spelling[];
  /** Those of a key that may stand in a text. */
  of(key: string): readonly Spelling[];
  /** Whether the key of any name begins so. */
  hasBeginning(key: string): boolean;
  /** The readings in hiragana that begin so, of one thing; empty when they are of several. */
  readingsFrom(key: string): readonly Spelling[];
}

/** The names of one thing, read once: reading them takes most of the time that an index of names takes. */
export const readNamed = remember((named: Named): Record<'all' | 'by' | 'inText', readonly Spelling[]> => {
  const { id, names, by = [] } = named;
  return {
    all: readSpellings([named]),
    by: readSpellings([{ id, names: by }]),
    inText: readSpellings([{ id, names: names.filter((name) => name !== id) }]),
  };
});

/** Reads the names of things; a name that is the id itself can be typed, but stands in no text. */
export const gatherSpellings = (named: readonly Named[]): Spellings => {
  const read = named.map(readNamed);
  const inText = read.flatMap((one) => one.inText);
  const byKey = Map.groupBy(inText, ({ key }) => key);
  const keys = [...byKey.keys()].sort();
  return {
    all: read.flatMap(({ all }) => all),
    by: read.flatMap(({ by }) => by),
    inText,
    of: (key) => byKey.get(key) ?? [],
    hasBeginning: (key) => keys[firstFrom(keys, key)]?.startsWith(key) ?? false,
    readingsFrom(key) {
      const readings = inText.filter((spelling) => spelling.isReading && spelling.key.startsWith(key));
      return new Set(readings.map(({ id }) => id)).size === 1 ? readings : [];
    },
  };
};

/** The place of the first key that is not before the wanted one, in code-unit order. */
const firstFrom = (keys: readonly string[], wanted: string): number => {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

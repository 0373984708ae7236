/** A map that never changes. Others are made of it by a few changes, without copying it. */
export interface Layered<Value> {
  get(key: string): Value | undefined;
  /** The same with other values under some keys; `undefined` takes a key out. */
  with(changes: Iterable<readonly [key: string, value: Value | undefined]>): Layered<Value>;
}

/** So many changes lie over a map before it is made anew, or an eighth of a large one's size. */
const MOST_CHANGES = 500;

/** A map to begin with; nobody may change it any more. */
export const layered = <Value>(
  base: ReadonlyMap<string, Value>,
  over: ReadonlyMap<string, Value | undefined> = new Map(),
): Layered<Value> => ({
  get: (key) => (over.has(key) ? over.get(key) : base.get(key)),
  with(changes) {
    const changed = new Map([...over, ...changes]);
    return changed.size <= Math.max(MOST_CHANGES, base.size / 8) ? layered(base, changed) : layered(flatten(base, changed));
  },
});

const flatten = <Value>(base: ReadonlyMap<string, Value>, over: ReadonlyMap<string, Value | undefined>): Map<string, Value> => {
  const flat = new Map(base);
  for (const [key, value] of over) {
    if (value === undefined) flat.delete(key);
    else flat.set(key, value);
  }
  return flat;
};

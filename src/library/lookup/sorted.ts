/** What comes into a list and what goes. */
export interface Change<Item> {
  added: readonly Item[];
  removed: readonly Item[];
}

/** Below zero when the first comes before the second. */
export type Compare<Item> = (a: Item, b: Item) => number;

/** How many items of a sorted list pass, where those that pass come first. */
const countFirst = <Item>(sorted: readonly Item[], passes: (item: Item) => boolean): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Something that is done to a list at a place: what is put before the item there; nothing when that item goes. */
interface Edit<Item> {
  at: number;
  item?: [Item];
}

/** The places of items that go, found among their equals, each once. */
const removals = <Item>(sorted: readonly Item[], removed: readonly Item[], compare: Compare<Item>, isSame: IsSame<Item>): Edit<Item>[] => {
  const places = new Set<number>();
  for (const item of removed) {
    let at = countFirst(sorted, (other) => compare(other, item) < 0);
    while (at < sorted.length && (places.has(at) || !isSame(sorted[at] as Item, item))) at += 1;
    if (at < sorted.length) places.add(at);
  }
  return [...places].map((at) => ({ at }));
};

type IsSame<Item> = (a: Item, b: Item) => boolean;

/**
 * A sorted list with some items more and some less, in a copy; only what lies on the way to their places is looked at. What comes stands behind
 * its equals.
 *
 * @param isSame tells an item that goes from its equals
 * @example changeSorted([1, 3, 5], { added: [4], removed: [1] }, (a, b) => a - b) //=> [3, 4, 5]
 */
export const changeSorted = <Item>(
  sorted: readonly Item[],
  { added, removed }: Change<Item>,
  compare: Compare<Item>,
  isSame: IsSame<Item> = (a, b) => a === b,
): Item[] => {
  const additions = added
    .toSorted(compare)
    .map((item): Edit<Item> => ({ at: countFirst(sorted, (other) => compare(other, item) <= 0), item: [item] }));
  const edits = [...additions, ...removals(sorted, removed, compare, isSame)].sort((a, b) => a.at - b.at);
  const runs: Item[][] = [];
  let from = 0;
  for (const { at, item } of edits) {
    runs.push(sorted.slice(from, at), item ?? []);
    from = item === undefined ? at + 1 : at;
  }
  runs.push(sorted.slice(from));
  return runs.flat();
};

import { type Layered, layered } from './layered.ts';
import { type Change, type Compare, changeSorted } from './sorted.ts';

/** Which lists an item stands in. */
export type KeysOf<Item> = (item: Item) => Iterable<string>;

/** Items by what they are about, each list in the items' order. */
export interface Lists<Item> {
  /** Empty where there is nothing of the kind. */
  of(key: string): readonly Item[];
  /**
   * The lists of items that have changed; only those are touched that something came into or went from.
   *
   * @param items all there are now, in order
   */
  changed(items: readonly Item[], change: Change<Item>, keysOf: KeysOf<Item>, compare: Compare<Item>): Lists<Item>;
}

const gather = <Item>(items: readonly Item[], keysOf: KeysOf<Item>): Map<string, Item[]> => {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [item]);
      else list.push(item);
    }
  }
  return lists;
};

/** Lists by key of items in order, made when the first is asked for. */
export const listsBy = <Item>(items: readonly Item[], keysOf: KeysOf<Item>, made?: Layered<readonly Item[]>): Lists<Item> => {
  let lists = made;
  return {
    of(key) {
      lists ??= layered(gather(items, keysOf));
      return lists.get(key) ?? [];
    },
    changed(now, { added, removed }, keysNow, compare) {
      if (lists === undefined) return listsBy(now, keysNow);
      const [coming, going] = [gather(added, keysNow), gather(removed, keysOf)];
      const changes = new Set([...coming.keys(), ...going.keys()]).values().map((key): [string, readonly Item[] | undefined] => {
        const list = changeSorted(lists?.get(key) ?? [], { added: coming.get(key) ?? [], removed: going.get(key) ?? [] }, compare);
        return [key, list.length === 0 ? undefined : list];
      });
      return listsBy(now, keysNow, lists.with([...changes]));
    },
  };
};

/** Whose turn something is. */
export interface Owner {
  /** Absent outside servers, where each member counts for themself. */
  server: string | undefined;
  member: string;
}

/** A queue in which servers take turns, in a server its members, and what a member asked comes in the order it was asked in. */
export interface FairQueue<Item extends Owner> {
  add(item: Item): void;
  /** Takes the next item whose owner is free. */
  next(isFree: (owner: string) => boolean): Item | undefined;
  isEmpty(): boolean;
}

/** One member in one server, as one name. */
export const nameOwner = ({ server, member }: Owner): string => `${server ?? ''}/${member}`;

const getOrAdd = <Value>(map: Map<string, Value>, key: string, make: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};

const moveToEnd = <Value>(map: Map<string, Value>, key: string, value: Value): void => {
  map.delete(key);
  map.set(key, value);
};

/** An empty queue. */
export const openFairQueue = <Item extends Owner>(): FairQueue<Item> => {
  /** Items by member by server; in every map, first comes who is next. */
  const servers = new Map<string, Map<string, Item[]>>();

  const nextOf = (members: Map<string, Item[]>, isFree: (owner: string) => boolean): Item | undefined => {
    const [owner, items] = members.entries().find(([name]) => isFree(name)) ?? [];
    if (owner === undefined || items === undefined) return undefined;
    const item = items.shift();
    if (items.length > 0) moveToEnd(members, owner, items);
    else members.delete(owner);
    return item;
  };
  return {
    add(item) {
      const owner = nameOwner(item);
      const members = getOrAdd(servers, item.server ?? owner, () => new Map<string, Item[]>());
      getOrAdd(members, owner, () => []).push(item);
    },
    next(isFree) {
      for (const [server, members] of servers) {
        const item = nextOf(members, isFree);
        if (item === undefined) continue;
        if (members.size > 0) moveToEnd(servers, server, members);
        else servers.delete(server);
        return item;
      }
      return undefined;
    },
    isEmpty: () => servers.size === 0,
  };
};

import { FIELDS } from './term-numbers.ts';

/** Entries' numbers and how often each holds a term, in one number each: the times are its lowest bits. */
type Packed = number[] | Uint32Array;

const TIMES_BITS = 8;
/** More repeats tell nothing more; an entry must not be filed under a term more often. */
export const MOST_TIMES = 2 ** TIMES_BITS - 1;

const pack = (entry: number, times: number): number => entry * (MOST_TIMES + 1) + times;
const entryIn = (packed: number): number => packed >>> TIMES_BITS;

/** From so many on they are kept outside the heap, four bytes each; below, an array of numbers takes less. */
const LEAST_TYPED = 32;
const GROWTH = 1.25;

/**
 * The entries that hold a term in a field, each with how often, by entry: what MiniSearch keeps a `Map` of for each term and field, in a tenth of
 * the room. Sixteen million entries can be told apart.
 */
export class Postings {
  #packed: Packed;
  #size: number;
  /** Where the entry was found that was asked for last, as MiniSearch asks for each that it goes through. */
  #last = 0;

  /** @param entriesAndTimes entries in ascending order, each followed by how often it holds the term */
  constructor(entriesAndTimes: readonly number[] = []) {
    this.#size = entriesAndTimes.length / 2;
    const packed = Array.from({ length: this.#size }, (_, at) => pack(entriesAndTimes[2 * at] ?? 0, entriesAndTimes[2 * at + 1] ?? 0));
    this.#packed = this.#size < LEAST_TYPED ? packed : Uint32Array.from(packed);
  }

  get size(): number {
    return this.#size;
  }

  get(entry: number): number | undefined {
    const at = this.#find(entry);
    return this.#isAt(at, entry) ? (this.#packed[at] ?? 0) & MOST_TIMES : undefined;
  }

  set(entry: number, times: number): void {
    const at = this.#find(entry);
    if (!this.#isAt(at, entry)) this.#makeRoom(at);
    this.#packed[at] = pack(entry, times);
  }

  delete(entry: number): void {
    const at = this.#find(entry);
    if (!this.#isAt(at, entry)) return;
    this.#packed.copyWithin(at, at + 1, this.#size);
    this.#size -= 1;
    if (Array.isArray(this.#packed)) this.#packed.length = this.#size;
  }

  /** The entries in ascending order; the one that was given last may be deleted meanwhile. */
  *keys(): Generator<number> {
    for (let at = 0; at < this.#size; ) {
      const entry = entryIn(this.#packed[at] ?? 0);
      this.#last = at;
      yield entry;
      if (this.#isAt(at, entry)) at += 1;
    }
  }

  /** As if only some entries held the term, though it stays as frequent as it is. Costs what these are, not all that hold it. */
  among(entries: readonly number[]): PostingsAmong {
    return {
      size: this.#size,
      keys: () => entries.filter((entry) => this.get(entry) !== undefined),
      get: (entry) => this.get(entry),
    };
  }

  /** As the constructor takes them. */
  entriesAndTimes(): number[] {
    return Array.from({ length: this.#size }, (_, at) => this.#packed[at] ?? 0).flatMap((packed) => [entryIn(packed), packed & MOST_TIMES]);
  }

  #isAt(at: number, entry: number): boolean {
    return at < this.#size && entryIn(this.#packed[at] ?? 0) === entry;
  }

  /** Where an entry stands, or where it would. */
  #find(entry: number): number {
    if (this.#isAt(this.#last, entry)) return this.#last;
    let [low, high] = [0, this.#size];
    if (high > 0 && entryIn(this.#packed[high - 1] ?? 0) < entry) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entryIn(this.#packed[middle] ?? 0) < entry) low = middle + 1;
      else high = middle;
    }
    this.#last = low;
    return low;
  }

  #makeRoom(at: number): void {
    const before = this.#packed;
    if (Array.isArray(before) && this.#size + 1 < LEAST_TYPED) {
      this.#packed = before.toSpliced(at, 0, 0);
    } else {
      const room = this.#size < before.length && !Array.isArray(before) ? before : new Uint32Array(Math.ceil((this.#size + 1) * GROWTH));
      if (room !== before) room.set(Array.isArray(before) ? before : before.subarray(0, this.#size));
      room.copyWithin(at + 1, at, this.#size);
      this.#packed = room;
    }
    this.#size += 1;
  }
}

/** What of postings a search reads. */
export type PostingsAmong = Pick<Postings, 'size' | 'get'> & { keys(): Iterable<number> };

/** What is held of one term: its postings by field, as MiniSearch uses a `Map` of them. */
export class TermPostings {
  readonly #fields: (Postings | undefined)[] = FIELDS.map(() => undefined);

  get size(): number {
    return this.#fields.reduce((count, field) => count + (field === undefined ? 0 : 1), 0);
  }

  get(field: number): Postings | undefined {
    return this.#fields[field];
  }

  /** MiniSearch begins a field with a `Map` that holds one entry. */
  set(field: number, postings: Postings | ReadonlyMap<number, number>): void {
    this.#fields[field] = postings instanceof Postings ? postings : new Postings([...postings].flat());
  }

  delete(field: number): void {
    this.#fields[field] = undefined;
  }

  *entries(): Generator<[field: number, postings: Postings]> {
    for (const [field, postings] of this.#fields.entries()) if (postings !== undefined) yield [field, postings];
  }
}

/** Postings by term key, as MiniSearch uses its tree of terms: keys are looked up whole, so that a `Map` does, in half the room. */
export class TermTable {
  readonly #terms = new Map<string, TermPostings>();
  /** The entries that alone are found, in ascending order; all while there are none. */
  #among: readonly number[] | undefined;

  /** What is read of the table while only some entries can be found. */
  whileAmong<Read>(entries: readonly number[], read: () => Read): Read {
    this.#among = entries;
    try {
      return read();
    } finally {
      this.#among = undefined;
    }
  }

  get size(): number {
    return this.#terms.size;
  }

  has(key: string): boolean {
    return this.#terms.has(key);
  }

  get(key: string): TermPostings | { get(field: number): PostingsAmong | undefined } | undefined {
    const [postings, among] = [this.#terms.get(key), this.#among];
    return postings === undefined || among === undefined ? postings : { get: (field) => postings.get(field)?.among(among) };
  }

  /** Those of a key, new ones where there are none. */
  of(key: string): TermPostings {
    const known = this.#terms.get(key) ?? new TermPostings();
    this.#terms.set(key, known);
    return known;
  }

  /** By the name that MiniSearch calls it. */
  readonly fetch = (key: string): TermPostings => this.of(key);

  delete(key: string): void {
    this.#terms.delete(key);
  }

  [Symbol.iterator](): Iterator<[string, TermPostings]> {
    return this.#terms.entries();
  }
}

import { type Candidate, findCandidates, type Holdings, raritiesIn } from './candidates.ts';
import { isFiled } from './filed.ts';
import { foldSearched } from './fold-searched.ts';
import { fingerprint } from './index/fingerprint.ts';
import { createInvertedIndex, type EntryTerms, restoreInvertedIndex } from './index/inverted-index.ts';
import { readSaved, savedLines } from './index/saved-index.ts';
import { createNameGroups, type NameGroups } from './name-groups.ts';
import { readQuestion } from './question.ts';
import { readAgain } from './read-again.ts';
import { cut } from './views.ts';

/** What is searched: a text, and the things it names, each with all its spellings and readings, one a line; they do not count towards its length. */
export interface Entry {
  id: string;
  text: string;
  names?: readonly string[];
}

/** An entry found. */
export interface Hit {
  id: string;
  /** Higher is better, below zero for the faintest; compares within one search only. */
  score: number;
  /** Share of the question's content, weighed by rarity and counting words that no entry holds, that the entry has: 0 to 1, compares between searches. */
  coverage: number;
  /** The same by its own text alone, without its names. */
  textCoverage: number;
}

/** How many hits at most, and which entries may be among them. */
export interface SearchOptions {
  limit: number;
  accept?: (id: string) => boolean;
  /** Ranked by terms alone, for who reads what comes back anyway: far cheaper, and no coverage is given (0). */
  unread?: boolean;
}

/** What can be searched. */
export interface Searchable {
  /** The entries that answer best, best first, equal scores by id; empty when nothing matches. Never throws, whatever the query. */
  search(query: string, options: SearchOptions): Hit[];
}

/** The index of one shelf: entries come, change and go one by one. */
export interface TextIndex extends Searchable {
  /** How many entries it holds. */
  readonly size: number;
  /** Adds an entry, or replaces the one of its id; one that is there already with the same words is left alone. */
  put(entry: Entry): void;
  /** Takes an entry out; without effect when there is none of that id. */
  discard(id: string): void;
  /** The lines of its saved form, for {@link loadIndex}. Takes seconds in a large index: not where answers are waited for. */
  save(): Iterable<string>;
}

/** Lets whatever waits have its turn. */
export type Pause = () => Promise<void>;

/** So many of the best by terms alone are read again for evidence. */
const READ_AGAIN = 100;

/** The words of an entry as they are read. */
interface Folded {
  text: string;
  names: string;
}

/** So many entries that were read are kept as they were folded: the same ones are found again and again. */
const MOST_FOLDED = 2_000;

/** An index of texts in any mix of Japanese and English, ranked for questions as well as for single words. */
export const buildIndex = (entries: Iterable<Entry> = []): TextIndex => {
  const index = createTextIndex({ inverted: createInvertedIndex(), groups: createNameGroups() });
  for (const entry of entries) index.put(entry);
  return index;
};

/** So many characters are cut and filed between two pauses: some ten milliseconds. */
const SLICE_CHARS = 10_000;

/** The same as {@link buildIndex}, in slices between which others have their turn. */
export const buildIndexInSlices = async (entries: Iterable<Entry>, pause: Pause): Promise<TextIndex> => {
  const index = buildIndex();
  await putInSlices(index, entries, pause);
  return index;
};

/** Adds or replaces entries in slices between which others have their turn. */
export const putInSlices = async (index: Pick<TextIndex, 'put'>, entries: Iterable<Entry>, pause: Pause): Promise<void> => {
  let chars = 0;
  for (const entry of entries) {
    index.put(entry);
    chars += entry.text.length;
    if (chars < SLICE_CHARS) continue;
    chars = 0;
    await pause();
  }
};

/** So many entries are compared with the saved ones between two pauses. */
const SLICE_ENTRIES = 2_000;

/** An index out of a saved form, and how many entries stood otherwise there; all where it was of no use. */
export interface LoadedIndex {
  index: TextIndex;
  changed: number;
  isUseless: boolean;
}

/**
 * The index of the entries out of the saved form of an earlier one, whatever has come, changed or gone since: the entries themselves are the
 * journal. When the saved form is of no use, it is built anew.
 */
export const loadIndex = async (
  lines: Iterable<string> | AsyncIterable<string>,
  entries: Iterable<Entry>,
  pause: Pause,
): Promise<LoadedIndex> => {
  const saved = await readSaved(lines);
  if (saved === undefined) {
    const index = await buildIndexInSlices(entries, pause);
    return { index, changed: index.size, isUseless: true };
  }
  const inverted = await restoreInvertedIndex(saved, pause);
  const [holdings, shelf, changed] = [{ inverted, groups: createNameGroups() }, new Map<string, Entry>(), [] as Entry[]];
  let count = 0;
  for (const entry of entries) {
    if (saved.prints.get(entry.id) === printOf(entry)) keep(entry, holdings, shelf);
    else changed.push(entry);
    if (++count % SLICE_ENTRIES === 0) await pause();
  }
  const gone = [...saved.prints.keys()].filter((id) => !shelf.has(id));
  for (const id of gone) inverted.forget(id);
  const index = createTextIndex(holdings, shelf);
  await putInSlices(index, changed, pause);
  return { index, changed: new Set([...changed.map(({ id }) => id), ...gone]).size, isUseless: false };
};

const keep = (entry: Entry, { groups }: Holdings, shelf: Map<string, Entry>): void => {
  shelf.set(entry.id, entry);
  for (const spellings of entry.names ?? []) groups.keyOf(spellings);
};

const printOf = ({ text, names = [] }: Entry): number =>
  names.reduce((print, spellings) => fingerprint(spellings, print), fingerprint(text));

const createTextIndex = (holdings: Holdings, shelf = new Map<string, Entry>()): TextIndex => {
  const { inverted, groups } = holdings;
  const folded = new Map<string, Folded>();
  const foldedOf = (id: string): Folded => {
    const entry = shelf.get(id);
    const words = folded.get(id) ?? (entry === undefined ? NOTHING : foldEntry(entry));
    if (folded.size >= MOST_FOLDED) folded.clear();
    folded.set(id, words);
    return words;
  };
  const discard = (id: string): void => {
    const entry = shelf.get(id);
    if (entry === undefined) return;
    inverted.discard(termsOf(entry, groups));
    shelf.delete(id);
    folded.delete(id);
  };
  return {
    get size() {
      return inverted.size;
    },
    discard,
    save: () => savedLines(inverted.dump(), (id) => printOf(shelf.get(id) ?? { id, text: '' })),
    put(entry) {
      if (isSame(shelf.get(entry.id), entry)) return;
      discard(entry.id);
      shelf.set(entry.id, entry);
      inverted.add(termsOf(entry, groups));
    },
    search(query, { limit, accept = () => true, unread = false }) {
      const question = readQuestion(query);
      const rarities = raritiesIn(holdings);
      const candidates = findCandidates(question.terms, holdings, rarities, { most: unread ? limit : Math.max(limit, READ_AGAIN), accept });
      if (unread) return candidates.map(({ id, score }) => ({ id, score, coverage: 0, textCoverage: 0 }));
      const read = readAgain(question, rarities);
      return candidates
        .map((candidate) => hitOf(candidate, read, foldedOf(candidate.id)))
        .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
        .slice(0, Math.max(0, limit));
    },
  };
};

const isSame = (one: Entry | undefined, other: Entry): boolean =>
  one !== undefined && one.text === other.text && (one.names ?? []).join('\n\n') === (other.names ?? []).join('\n\n');

const termsOf = ({ id, text, names = [] }: Entry, { keyOf }: NameGroups): EntryTerms => {
  const folded = foldSearched(text);
  return {
    id,
    words: cut.words(folded).filter((term) => isFiled('words', term)),
    pieces: cut.pieces(folded).filter((term) => isFiled('pieces', term)),
    han: cut.han(folded).filter((term) => isFiled('han', term)),
    names: [...new Set(names)].map((spellings) => keyOf(spellings)),
  };
};

const foldEntry = ({ text, names = [] }: Entry): Folded => ({ text: foldSearched(text), names: foldSearched(names.join('\n')) });

const NOTHING: Folded = { text: '', names: '' };

const hitOf = ({ id, score }: Candidate, read: ReturnType<typeof readAgain>, { text, names }: Folded): Hit => {
  const { worth, coverage, textCoverage } = read(text, names);
  return { id, score: score + worth, coverage, textCoverage };
};

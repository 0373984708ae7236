import { type Atom, readAtoms } from './atoms.ts';
import { closeTo } from './close-to.ts';
import { foldName } from './fold-name.ts';
import { isPlaceBefore, isReadingAlone, standsAlone } from './name-edges.ts';
import type { Spelling } from './spelling.ts';
import type { Spellings } from './spellings.ts';

/** A name in a text. */
export interface FoundName {
  /** Its place in the text: UTF-16, half-open. */
  start: number;
  end: number;
  /** Those it can stand for, in the order given to the index; one, or several that share the name. */
  ids: string[];
  /** `spelled` as they are in some script or reading; `close` when it is only nearly so: then say for what it was taken, or ask. */
  how: 'spelled' | 'close';
}

/** No name has more parts: each kanji is one. */
const MOST_ATOMS = 24;
/** Questions are short; what lies behind is not read. */
const MOST_CHARS = 1_000;

/** What a reader of names may be told of words that are none. */
export interface FindOptions {
  /** Whether a word in Latin letters, folded, is one of the language: it is then no slip of a name. */
  isWord?: (word: string) => boolean;
}

/** The names in a text, in its order, none inside another: the longest first, close spellings only where no name stands. */
export const findIn = (whole: string, spellings: Spellings, { isWord = () => false }: FindOptions = {}): FoundName[] => {
  const text = whole.slice(0, MOST_CHARS);
  const atoms = readAtoms(text);
  const found: FoundName[] = [];
  for (let place = 0; place < atoms.length; place += 1) {
    const spelled = spelledAt(text, atoms, place, spellings);
    found.push(...(spelled === undefined ? withinAtom(atoms[place], text, spellings, isWord) : [spelled.name]));
    place = spelled?.last ?? place;
  }
  return found;
};

/** The names in an atom that is none by itself: in a run of kana, or a close spelling. */
const withinAtom = (atom: Atom | undefined, text: string, spellings: Spellings, isWord: (word: string) => boolean): FoundName[] => {
  if (atom === undefined) return [];
  const read = [...readingsIn(atom, text, spellings), ...tilesAt(atom, text, spellings)];
  const close = read.length > 0 ? undefined : closeAt(atom, text, spellings, isWord);
  return close === undefined ? read : [close];
};

const spelledAt = (text: string, atoms: Atom[], first: number, spellings: Spellings): { name: FoundName; last: number } | undefined => {
  let key = '';
  let longest: { name: FoundName; last: number } | undefined;
  for (let last = first; last < Math.min(atoms.length, first + MOST_ATOMS); last += 1) {
    const atom = atoms[last];
    if (atom === undefined || (last > first && !atom.joined)) break;
    key += atom.key;
    if (!spellings.hasBeginning(key)) break;
    if (atom.script === 'hiragana' && last === first) break;
    const alone = spellings.of(key).filter((spelling) => standsAlone({ text, atoms, first, last }, spelling));
    if (alone.length > 0 && key.length > 1) longest = { name: nameOf(atoms[first], atom, alone, 'spelled'), last };
  }
  return longest;
};

const nameOf = (first: Atom | undefined, last: Atom, spellings: readonly { id: string }[], how: FoundName['how']): FoundName => ({
  start: first?.start ?? 0,
  end: last.end,
  ids: [...new Set(spellings.map(({ id }) => id))],
  how,
});

const LEAST_READING = 4;

/**
 * Readings in a run of kana: at its beginning, and behind another and what joins the two (うぃとこふはもすくわで). In hiragana what follows must
 * be able to follow a name; the beginning of a single reading is enough (こいずみ).
 */
const readingsIn = (atom: Atom, text: string, spellings: Spellings): FoundName[] => {
  if ((atom.script !== 'hiragana' && atom.script !== 'katakana') || isPlaceBefore(atom, text.slice(0, atom.start))) return [];
  const found: FoundName[] = [];
  for (let start = atom.start; start < atom.end; ) {
    const name = readingAt(atom, start, text, spellings);
    if (name === undefined) break;
    found.push(name);
    start = name.end + 1;
  }
  return found;
};

const readingAt = (atom: Atom, start: number, text: string, spellings: Spellings): FoundName | undefined => {
  const shortest = atom.script === 'katakana' ? atom.end - start : LEAST_READING;
  for (let end = atom.end; end >= start + Math.max(shortest, LEAST_READING); end -= 1) {
    if (!isReadingAlone(text.slice(end))) continue;
    const key = foldName(text.slice(start, end));
    const whole = spellings.of(key);
    const read = whole.length > 0 || key.length < LEAST_READING ? whole : spellings.readingsFrom(key);
    if (read.length > 0) return nameOf({ ...atom, start }, { ...atom, end }, read, 'spelled');
  }
  return undefined;
};

const LEAST_TILE = 3;

/** A run of katakana that is nothing but names one after another: プーチンロシア. */
const tilesAt = (atom: Atom, text: string, spellings: Spellings): FoundName[] => {
  if (atom.script !== 'katakana' || atom.end - atom.start < 2 * LEAST_TILE) return [];
  const tiles: FoundName[] = [];
  for (let start = atom.start; start < atom.end; ) {
    const end = longestTile(text, start, atom.end, spellings);
    if (end === undefined) return [];
    tiles.push({ start, end, ids: [...new Set(spellings.of(foldName(text.slice(start, end))).map(({ id }) => id))], how: 'spelled' });
    start = end;
  }
  return tiles;
};

const longestTile = (text: string, start: number, most: number, spellings: Spellings): number | undefined => {
  for (let end = most; end >= start + LEAST_TILE; end -= 1) if (spellings.of(foldName(text.slice(start, end))).length > 0) return end;
  return undefined;
};

/** Close spellings are looked for in words of at least so many letters, or kana. */
const LEAST_CLOSE = { word: 5, katakana: 4 };

const closeAt = (atom: Atom, text: string, spellings: Spellings, isWord: (word: string) => boolean): FoundName | undefined => {
  if (atom.script !== 'word' && atom.script !== 'katakana') return undefined;
  if (atom.key.length < LEAST_CLOSE[atom.script] || isWord(text.slice(atom.start, atom.end).toLowerCase())) return undefined;
  const close = closeTo(
    atom.key,
    spellings.inText.filter((spelling) => !goesOnFrom(spelling, atom.key)),
  );
  return close.length === 0 ? undefined : nameOf(atom, atom, close, 'close');
};

/** Whether a word is a name with more behind it: Russian is no slip of Russia. */
const goesOnFrom = (spelling: Spelling, key: string): boolean => key.length > spelling.key.length && key.startsWith(spelling.key);

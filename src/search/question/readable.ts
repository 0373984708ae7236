import { fold } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { isJapanese } from '../../text/script.ts';
import { rowOf } from '../words/kana-rows.ts';
import { stem } from '../words/stem.ts';
import type { Form } from './content-word.ts';

/** A text made ready for looking words up in it. */
export interface Readable {
  /** Folded. */
  text: string;
  /** The stems of its words of other scripts than Japanese, a space before and behind each. */
  stems: string;
}

const WORD = /[\p{sc=Latn}\p{sc=Cyrl}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu;

/** A text as words are looked up in it. */
export const readable = (text: string): Readable => {
  const folded = fold(text).text;
  return { text: folded, stems: ` ${(folded.match(WORD) ?? []).map(stem).join(' ')} ` };
};

const INFLECTED = /^(?<kept>.*\p{sc=Han}\p{sc=Hira}*)(?<last>\p{sc=Hira})$/u;

/** A form as it is looked for: a Japanese word with its ending set apart, or the stems of other words. */
interface Sought {
  word: string;
  kept?: string | undefined;
  last?: string | undefined;
  row: string;
  stems?: string | undefined;
}

const soughtOf = remember(({ text: word }: Form): Sought => {
  const stems = isJapanese(word) ? undefined : (word.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).map(stem).join(' ');
  const { kept, last } = INFLECTED.exec(word)?.groups ?? {};
  return { word, kept, last, row: rowOf(last ?? ''), stems };
});

/** Whether a text holds a Japanese word, in any inflection where it ends in kana. */
const holdsJapanese = ({ word, kept, last, row }: Sought, text: string): boolean => {
  if (text.includes(word)) return true;
  if (kept === undefined || last === undefined) return false;
  for (let at = text.indexOf(kept); at >= 0; at = text.indexOf(kept, at + 1)) {
    const next = text.charAt(at + kept.length);
    if (row.includes(next) || (last === 'る' && kept.length > 1) || (kept.length > 1 && !/\p{sc=Hira}/u.test(next))) return true;
  }
  return false;
};

/** Whether a text holds a form. */
const holdsForm = (form: Form, { text, stems }: Readable): boolean => {
  const sought = soughtOf(form);
  if (sought.stems === undefined) return holdsJapanese(sought, text);
  return sought.stems !== '' && stems.includes(` ${sought.stems} `);
};

/** A word of another script than Japanese, where it stands in a folded text. */
interface Placed {
  stem: string;
  start: number;
  end: number;
}

const placedIn = remember(({ text }: Readable): Placed[] =>
  [...text.matchAll(WORD)].map(({ index, 0: found }) => ({ stem: stem(found), start: index, end: index + found.length })),
);

/** Every place of some characters in a text. */
const placesIn = (text: string, sought: string): { start: number; end: number }[] => {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    places.push({ start: at, end: at + sought.length });
  return places;
};

/** Where a form stands in a text's folded words, by its beginning: [start, end), each place; empty where it does not. */
export const placesOfForm = (form: Form, readable: Readable): { start: number; end: number }[] => {
  const { word, kept = word, stems } = soughtOf(form);
  if (stems === undefined) return placesIn(readable.text, readable.text.includes(word) ? word : kept);
  if (stems === '' || !readable.stems.includes(` ${stems} `)) return [];
  const [sought, places] = [stems.split(' '), placedIn(readable)];
  return places.filter((_, at) => sought.every((one, offset) => places[at + offset]?.stem === one));
};

/** How well a text holds a word by its best form, 0 to 1. */
export const holdsWord = (forms: readonly Form[], texts: readonly Readable[]): number => {
  for (const form of forms) if (texts.some((text) => holdsForm(form, text))) return form.weight;
  return 0;
};

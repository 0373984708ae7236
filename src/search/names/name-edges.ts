import type { Atom } from './atoms.ts';
import type { Spelling } from './spelling.ts';

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** What follows a family name without making it somebody else's: titles, offices, and what people say, write and do. */
const AFTER_FAMILY_NAME =
  /^(?:氏|君|様|殿|さん|首相|総理|大統領|副大統領|前|元|新|外相|国防|財務|国務|長官|特使|主席|国家主席|書記|総裁|総長|事務|報道官|補佐官|顧問|大臣|議員|上院|下院|教授|准教授|講師|専任|博士|記者|論|案|派|側|家|陣営|政権|内閣|会談|対談|発言|提案|構想|談|訪|両|夫妻|自身|本人|の|、)/u;
/** Before the name of a place these make another place of it. */
const OTHER_PLACE = /[東西南北新旧]$/u;
/** What may follow a reading in hiragana. */
const AFTER_READING = /^(?:さん|氏|[はがをにのともやへで]|から|まで|って|について|$)/u;

/** A stretch of atoms that could be a name, in its text. */
export interface Stretch {
  text: string;
  atoms: readonly Atom[];
  /** Places of its first and last atom. */
  first: number;
  last: number;
}

/** Whether a stretch of text that is spelled like a name stands for itself, and is no part of a longer word. */
export const standsAlone = (stretch: Stretch, spelling: Spelling): boolean => {
  const { text, atoms, first, last } = stretch;
  const [start, end] = [atoms[first]?.start ?? 0, atoms[last]?.end ?? 0];
  if (spelling.isShortCapitals && !/^\P{Ll}+$/u.test(text.slice(start, end))) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (isPlaceBefore(atoms[first], before)) return false;
  if (spelling.isFamilyName && /^\p{sc=Han}/u.test(after) && !AFTER_FAMILY_NAME.test(after)) return false;
  return isCutAt(atoms[first], before, text, start) && isCutAt(atoms[last], after, text, end);
};

/** Whether a name of one place is part of the name of another: 南スーダン. */
export const isPlaceBefore = (atom: Atom | undefined, before: string): boolean =>
  (atom?.script === 'katakana' || atom?.script === 'han') && OTHER_PLACE.test(before) && !/\p{sc=Han}{2}$/u.test(before);

/** Whether a name in kanji may begin or end at a place: where no kanji goes on, or a word does not. */
const isCutAt = (atom: Atom | undefined, beside: string, text: string, place: number): boolean => {
  if (atom?.script !== 'han') return true;
  const goesOn = place === atom.start ? /\p{sc=Han}$/u.test(beside) : /^\p{sc=Han}/u.test(beside);
  return !goesOn || WORDS.segment(text).containing(place)?.index === place;
};

/** Whether hiragana that reads like a name may be one: alone, or before what joins it to a sentence. */
export const isReadingAlone = (after: string): boolean => AFTER_READING.test(after);

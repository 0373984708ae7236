import { standardKanji } from './names/variant-kanji.ts';

/** Latin letters with marks; ガ and й are letters of their own. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/u;
const MARKS = /(?<=\p{sc=Latn})[\u0300-\u036f]+/gu;

const withoutAccents = (text: string): string => (MARKED.test(text) ? text.normalize('NFD').replace(MARKS, '').normalize('NFC') : text);

/**
 * A text as it is searched: NFKC, lower case, Latin letters without accents, kanji in today's form; offsets do not stay.
 *
 * @example foldSearched('ＮＡＴＯ加盟') //=> 'nato加盟'
 * @example foldSearched('國連のCafé') //=> '国連のcafe'
 */
export const foldSearched = (text: string): string => standardKanji(withoutAccents(text.normalize('NFKC')).toLowerCase());

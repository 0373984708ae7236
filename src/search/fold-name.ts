import { toHiragana } from '../text/fold.ts';

const SMALL_KANA = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const FULL_KANA = 'あいうえおつやゆよわかけ';
const VU_ROW: Record<string, string> = { ゔあ: 'ば', ゔい: 'び', ゔえ: 'べ', ゔお: 'ぼ', ゔ: 'ぶ' };

/** The words of a name: cut at spaces, middle dots, hyphens and the like, each folded by {@link foldName}; never an empty one. */
export const foldWords = (name: string): string[] =>
  name
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}ー']+/u)
    .map(foldWord)
    .filter((word) => word !== '');

/**
 * One key for the ways of writing a name: width, case, accents, hiragana or katakana, small kana, ヴ or ブ, long vowels, spaces, dots and
 * hyphens make no difference.
 *
 * @example foldName('J・D・ヴァンス') === foldName('JDばんす') //=> true
 * @example foldName('Kyōto') === foldName('KYOTO') //=> true
 */
export const foldName = (name: string): string => foldWords(name).join('');

const foldWord = (word: string): string => foldKana(foldLetters(word)).replace(/[^\p{L}\p{N}]|ー/gu, '');

const foldLetters = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/(?<vowel>[ou])[ou]/g, '$<vowel>');

const foldKana = (word: string): string =>
  toHiragana(word)
    .replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (small) => FULL_KANA.charAt(SMALL_KANA.indexOf(small)))
    .replace(/ゔ[あいえお]?/g, (sound) => VU_ROW[sound] ?? sound);

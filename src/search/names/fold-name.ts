import { toHiragana } from '../../text/fold.ts';
import { standardKanji } from './variant-kanji.ts';

/** What stands for ー between kana when it is typed as a dash or a bar. */
const LONG_SIGN = /(?<=[\p{sc=Hira}\p{sc=Kana}])[\u2010-\u2015\u2212\u2500|-](?=[\p{sc=Hira}\p{sc=Kana}])/gu;

/** The words of a name: cut at spaces, middle dots, hyphens and the like, each folded by {@link foldName}; never an empty one. */
export const foldWords = (name: string): string[] =>
  name
    .normalize('NFKC')
    .replace(LONG_SIGN, 'ー')
    .split(/[^\p{L}\p{M}\p{N}ー']+/u)
    .map(foldWord)
    .filter((word) => word !== '');

/**
 * One key for the ways of writing a name: width, case, accents, old and simplified kanji, hiragana or katakana, small kana, ヴ or ブ, ティ or
 * チ, doubled consonants and long vowels in kana, spaces, dots and hyphens make no difference.
 *
 * @example foldName('J・D・ヴァンス') === foldName('JDばんす') //=> true
 * @example foldName('ウィットコフ') === foldName('ウイトコフ') //=> true
 * @example foldName('Kyōto') === foldName('KYOTO') //=> true
 */
export const foldName = (name: string): string => foldWords(name).join('');

const foldWord = (word: string): string => foldKana(standardKanji(foldLetters(word))).replace(/[^\p{L}\p{N}]|ー/gu, '');

const foldLetters = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/(?<vowel>[ou])[ou]/g, '$<vowel>');

/** Spellings of one foreign sound, and small kana that only lengthen; in this order. */
const KANA: [spelling: RegExp, instead: string][] = [
  [/ゔ[ぁあ]/g, 'ば'],
  [/ゔ[ぃい]/g, 'び'],
  [/ゔ[ぇえ]/g, 'べ'],
  [/ゔ[ぉお]/g, 'ぼ'],
  [/ゔ/g, 'ぶ'],
  [/てぃ/g, 'ち'],
  [/でぃ/g, 'じ'],
  [/とぅ/g, 'と'],
  [/どぅ/g, 'ど'],
  [/しぇ/g, 'せ'],
  [/じぇ/g, 'ぜ'],
  [/ぢ/g, 'じ'],
  [/づ/g, 'ず'],
  [/っ/g, ''],
];
const SMALL_KANA = 'ぁぃぅぇぉゃゅょゎゕゖ';
const FULL_KANA = 'あいうえおやゆよわかけ';
/** A vowel that only lengthens the one before it, as ー does. */
const LONG_VOWEL =
  /(?<=[あかがさざただなはばぱまやらわ])あ|(?<=[いきぎしじちにひびぴみり])い|(?<=[うくぐすずつぬふぶぷむゆる])う|(?<=[えけげせぜてでねへべぺめれ])[えい]|(?<=[おこごそぞとどのほぼぽもよろ])[おう]/g;

const foldKana = (word: string): string =>
  KANA.reduce((kana, [spelling, instead]) => kana.replace(spelling, instead), toHiragana(word))
    .replace(/[ぁぃぅぇぉゃゅょゎゕゖ]/g, (small) => FULL_KANA.charAt(SMALL_KANA.indexOf(small)))
    .replace(LONG_VOWEL, '');

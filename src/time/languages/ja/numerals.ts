const DIGIT_OF: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 元: 1 };
const TENS_OF: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

const positional = (text: string): number => Number([...text].map((character) => DIGIT_OF[character] ?? character).join(''));

const additive = (text: string): number => {
  let total = 0;
  let pending: number | undefined;
  for (const character of text.replace('廿', '二十')) {
    const tens = TENS_OF[character];
    if (tens === undefined) pending = DIGIT_OF[character] ?? Number.NaN;
    else {
      total += (pending ?? 1) * tens;
      pending = undefined;
    }
  }
  return total + (pending ?? 0);
};

/**
 * The number that digits or kanji numerals write; NaN for anything else.
 *
 * @example readNumber('二十二') //=> 22
 * @example readNumber('二〇一六') //=> 2016
 */
export const readNumber = (text: string | undefined): number => {
  if (text === undefined || text === '') return Number.NaN;
  if (/^\d+$/.test(text)) return Number(text);
  return /[十百千廿]/.test(text) ? additive(text) : positional(text);
};

/** The characters a number can begin with. */
export const NUMBER_STARTS = '0123456789〇一二三四五六七八九十廿千';

const KANJI = '一二三四五六七八九十廿';

/** Sources of patterns for numbers, in Arabic digits or kanji. */
export const YEAR =
  '(?:\\d{4}|[一二三四五六七八九][〇零一二三四五六七八九]{3}|[一二]?千(?:[一二三四五六七八九]?百)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?)';
/** A pattern's source for the number of a month. */
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
/** A pattern's source for a day of the month. */
export const DAY = `(?:3[01]|[12]\\d|0?[1-9]|[${KANJI}]{1,3})`;
/** A pattern's source for how many: 2、3 and 数 are rough. */
export const COUNT = `(?:(?<!月\\s{0,3})(?:1、2|2、3|3、4|4、5|5、6|6、7|7、8)(?!\\d)|\\d{1,4}(?:\\.\\d)?|[${KANJI}百]{1,4}|数(?:十|百)?)`;

/** 数 is taken as three. */
const SEVERAL = 3;

/** How many a {@link COUNT} means: 数 three, 数十 thirty, 2、3 two. */
export const readCount = (text: string | undefined): number => {
  if (text === undefined) return Number.NaN;
  if (text.includes('、')) return Number(text.charAt(0));
  if (!text.startsWith('数')) return text.includes('.') ? Number(text) : readNumber(text);
  return SEVERAL * (TENS_OF[text.charAt(1)] ?? 1);
};

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL = [...UNITS, ...TEENS];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const TEENTHS = TEENS.map((word) => `${word}th`);
const SMALL_ORDINALS = [...ORDINALS, ...TEENTHS];

const longestFirst = (words: string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const ONES = longestFirst(UNITS.slice(1, 10));
const UNDER_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES}))?|${longestFirst(SMALL.slice(1))})`;

/** Sources of patterns for numbers. */
export const NUMBER = `(?:\\d{1,4}(?:\\.\\d)?|${UNDER_HUNDRED}|an?|a couple(?: of)?|(?:a )?few|several|couple(?: of)?)`;
/** What a number, counted or ordinal, can begin with. */
export const NUMBER_STARTS = '0123456789aAfFsScCoOtTeEnN';
const ORDINAL_WORD = `(?:(?:twenty|thirty)[- ](?:${longestFirst(ORDINALS.slice(0, 9))})|${longestFirst(SMALL_ORDINALS)}|twentieth|thirtieth)`;
/** A pattern's source for ordinals. */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`;
/** A pattern's source for a day of the month, in digits or words. */
export const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%])(?!\\.\\d)|${ORDINAL_WORD}|(?:twenty|thirty)[- ](?:${ONES})|thirty|${longestFirst(TEENS)})`;
const YEAR_WORDS = `(?:(?:twenty|nineteen|eighteen|seventeen|sixteen|fifteen) (?:hundred(?: (?:and )?${UNDER_HUNDRED})?|zero (?:${ONES})|oh (?:${ONES})|${UNDER_HUNDRED})|(?:one|two) thousand(?:(?: and)? ${UNDER_HUNDRED})?(?: hundred(?:(?: and)? ${UNDER_HUNDRED})?)?)`;
/** A pattern's source for a year, in four digits or words. */
export const YEAR = `(?:[12]\\d{3}(?![\\d%]|,\\d{3})|${YEAR_WORDS})`;

const plainValue = (word: string): number => {
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(word);
  if (tens >= 0) return (tens + 2) * 10;
  const ordinal = SMALL_ORDINALS.indexOf(word);
  if (ordinal >= 0) return ordinal + 1;
  return { twentieth: 20, thirtieth: 30, a: 1, an: 1, oh: 0, couple: 2, few: 3, several: 3 }[word] ?? Number.NaN;
};

/**
 * The number that digits, a word or an ordinal write; “few” and “several” are three. NaN for anything else.
 *
 * @example readNumber('twenty-first') //=> 21
 */
export const readNumber = (text: string | undefined): number => {
  const words = (text ?? '')
    .toLowerCase()
    .replace(/\b(?:a|of)\s+(?=few|couple)|\s+of$/g, '')
    .trim()
    .split(/[-\s]+/);
  const digits = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(words.join(''));
  return digits === null ? words.reduce((sum, word) => sum + plainValue(word), 0) : Number(digits[1]);
};

/**
 * The year that digits or words write.
 *
 * @example readYear('nineteen seventy eight') //=> 1978
 * @example readYear('two thousand and eighteen') //=> 2018
 */
export const readYear = (text: string | undefined): number => {
  if (text === undefined || /^\d+$/.test(text)) return Number(text);
  const words = text
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((word) => word !== 'and');
  if (!words.includes('thousand') && !words.includes('hundred'))
    return plainValue(words[0] ?? '') * 100 + words.slice(1).reduce((sum, word) => sum + plainValue(word), 0);
  let [total, pending] = [0, 0];
  for (const word of words) {
    if (word === 'thousand') [total, pending] = [total + pending * 1000, 0];
    else if (word === 'hundred') [total, pending] = [total + pending * 100, 0];
    else pending += plainValue(word);
  }
  return total + pending;
};

const PIVOT = 50;

/** A year of two digits, of the century that brings it near: 96 is 1996, 18 is 2018. */
export const shortYear = (text: string): number => Number(text) + (Number(text) >= PIVOT ? 1900 : 2000);

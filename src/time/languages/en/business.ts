import type { BusinessYear } from '../../reading/rule.ts';
import { MONTH, monthOf } from './names.ts';

const LOOKED_AT_CHARS = 20_000;
/** the second quarter ended September 30: which quarter of the business year ends with which month. */
const QUARTER_ENDED = new RegExp(
  `\\b(first|second|third|fourth)(?:[- ]fiscal)?[- ]quarter(?: of (?:its |the )?(?:fiscal|financial)(?: year)?(?: \\d{4})?)?,?\\s(?:that |which )?(?:ended|ending|to|through) (?:on )?(?:\\d{1,2} )?(${MONTH})`,
  'i',
);
/** the fiscal year ended March 31, the year ending 31 March. */
const YEAR_ENDED = new RegExp(
  `\\b(?:fiscal|financial) year (?:that |which )?(?:ended|ending|ends|to) (?:on |in )?(?:\\d{1,2} )?(${MONTH})`,
  'i',
);
const NAMED = /\b(?:fiscal (?:year|quarter|first|second|third|fourth|\d{4})|FY ?'?\d{2})/i;

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const APRIL = 4;

/** Where the text tells its year's end, it names the year by it, but for April to March, which Japanese companies name by its beginning. */
const countedFrom = (firstMonth: number): BusinessYear => ({
  firstMonth,
  counts: true,
  namedByEnd: firstMonth > 1 && firstMonth !== APRIL,
});

/** Business years as the text tells: the month its quarter or year ended with; a text that names fiscal years and no month has them begin in April. */
export const businessYear = (text: string): BusinessYear => {
  const beginning = text.slice(0, LOOKED_AT_CHARS);
  const [, nth = '', month] = QUARTER_ENDED.exec(beginning) ?? [];
  if (month !== undefined) {
    const quarters = ORDINALS.indexOf(nth.toLowerCase()) + 1;
    return countedFrom(((monthOf(month) - quarters * 3 + 24) % 12) + 1);
  }
  const [, last] = YEAR_ENDED.exec(beginning) ?? [];
  if (last !== undefined) return countedFrom((monthOf(last) % 12) + 1);
  return { firstMonth: APRIL, counts: NAMED.test(beginning), namedByEnd: false };
};

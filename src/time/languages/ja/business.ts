import type { BusinessYear } from '../../reading/rule.ts';

/** 3月期 and 12月期決算 name the month a business year ends with; 7~9月期 is a quarter. */
const LAST_MONTH = /(?<![\d~〜～\-－―–])(1[0-2]|[1-9]) ?月期(?!間|限)/g;
/** Words that only a text about business results has. */
const RESULTS = /(?:通期|中間期|今期|前期|来期|前年同期|決算|増収|減収|増益|減益|経常利益|営業利益|純利益|連結業績)/g;
/** So many of them, and a text counts in business years. */
const ENOUGH_WORDS = 3;
/** The beginning of a long text tells what it is about. */
const LOOKED_AT_CHARS = 20_000;

const APRIL = 4;

/** Business years begin in April, or with the month after the one that 3月期 and the like name most often. */
export const businessYear = (text: string): BusinessYear => {
  const beginning = text.slice(0, LOOKED_AT_CHARS);
  const months = new Map<number, number>();
  for (const [, month] of beginning.matchAll(LAST_MONTH)) months.set(Number(month), (months.get(Number(month)) ?? 0) + 1);
  const [last] = [...months].sort((a, b) => b[1] - a[1]);
  const words = beginning.match(RESULTS)?.length ?? 0;
  return {
    firstMonth: last === undefined ? APRIL : (last[0] % 12) + 1,
    counts: last !== undefined || words >= ENOUGH_WORDS,
    reports: /当期|次期の/.test(beginning),
    namedByEnd: false,
  };
};

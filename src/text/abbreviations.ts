/** Always followed by a name or number. */
const BEFORE_NAMES =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Gov|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Amb|Pres|Rev|Hon|St|Messrs|Mt|vs|v|cf|e\.g|i\.e|viz|ca|approx|Fig|Figs|Eq|Ch|Sec|Art|Nos?|Vols?|pp?|ed|eds|trans)\.$/u;
/** Followed by a day, a year, or the next sentence. */
const MONTH = /(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** May stand at the end of a sentence or within one. */
const ANYWHERE = /(?:^|[^\p{L}])(?:(?:\p{Lu}\.)+|[ap]\.m\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.|etc\.|al\.|Ph\.D\.|Dept\.|Univ\.)$/u;
/** A number with a point at the very start marks an item. */
const ITEM_NUMBER = /^\s*(?:[-–•*]\s*)?[(（]?(?:\d{1,3}|[ivxlIVXL]{1,5}|[A-Za-z])\.$/u;
/** Words that open sentences and hardly ever follow an abbreviation inside one. */
const OPENING =
  /^["“‘'(]?(?:The|A|An|This|That|These|Those|He|She|It|They|We|You|I|In|On|At|By|For|From|With|But|And|Or|So|Yet|If|When|While|After|Before|Since|As|Although|However|There|Here|What|Who|Why|How|Its|His|Her|Their|Our)\b/u;

/**
 * Whether the point that ends `before` belongs to an abbreviation or an item's number, not to the end of a sentence.
 *
 * “U.S.”, “p.m.” and the like end a sentence only before a word that commonly opens one.
 *
 * @example isAbbreviation('He met Mr.', 'Smith') //=> true
 */
export const isAbbreviation = (before: string, next: string): boolean => {
  if (BEFORE_NAMES.test(before) || ITEM_NUMBER.test(before)) return true;
  if (MONTH.test(before)) return /^\d/u.test(next);
  return ANYWHERE.test(before) && !OPENING.test(next);
};

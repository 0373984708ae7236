/** Where a text may be cut, the best first: behind a clause; between words, in Japanese behind a particle; anywhere. */
const CUTS: readonly RegExp[] = [
  /(?=[、，；：]|[,;:]\s|\s[–—])/gu,
  /(?=\s)|(?<=\p{sc=Hira})(?=[\p{sc=Han}\p{sc=Kana}「『])/gu,
  /(?!\p{M})/gu,
];

/** A shorter beginning tells too little. */
const LEAST_SHARE = 1 / 3;

const SENTENCE_END = /(?<=[。！？])|(?<=[^\s.]{3}[.!?])\s+(?=\p{Lu})/u;

/** Words that lead on to what is left out. */
const LEADING_ON = /(?:\s+(?:a|an|the|of|by|in|on|at|to|for|with|from|and|or|but|that|its?))+$/iu;

const lastCut = (text: string, cut: RegExp, most: number): number | undefined =>
  [...text.matchAll(cut)].map(({ index }) => index).findLast((at) => at > most * LEAST_SHARE && at < most);

/**
 * What a text may be called: its first sentence without its full stop, or where that is longer, its beginning, cut behind a clause or a word and
 * ended by ….
 *
 * @param most UTF-16 units, at least a few
 * @example cutAtClause('Ministers met in Oslo on Monday, and talked until late', 40) //=> 'Ministers met in Oslo on Monday…'
 */
export const cutAtClause = (text: string, most: number): string => {
  const [sentence = ''] = text.split(SENTENCE_END);
  const whole = sentence.replace(/(?:。|(?<!\.)\.)$/u, '');
  if (whole.length <= most) return whole;
  const at = CUTS.map((cut) => lastCut(whole, cut, most)).find((found) => found !== undefined) ?? most - 1;
  return `${whole.slice(0, at).trimEnd().replace(LEADING_ON, '')}…`;
};

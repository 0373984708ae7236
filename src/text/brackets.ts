import type { Span } from './span.ts';

/** An opening bracket and its partner: `start` at the one, `end` behind the other. */
export interface Pair extends Span {
  opener: string;
}

const PARTNERS = ['「」', '『』', '（）', '()', '［］', '[]', '【】', '〈〉', '《》', '〔〕', '“”', '‘’', '«»', '<>', '＜＞'];
const CLOSER_OF = new Map(PARTNERS.map(([opener = '', closer = '']) => [opener, closer]));
const CLOSERS = new Set(CLOSER_OF.values());
/** Deeper than any text nests; openers further out are taken for strays, so that a file of brackets costs no more than another. */
const MAX_DEPTH = 32;

const isApostrophe = (text: string, index: number) =>
  text[index] === '’' && /\p{L}/u.test(text[index - 1] ?? '') && /[a-z]/u.test(text[index + 1] ?? '');

/** The brackets that find their partner within [start, end), in the order they close; stray ones are left out. */
export const pairsIn = (text: string, { start, end }: Span): Pair[] => {
  const open: { opener: string; at: number }[] = [];
  const pairs: Pair[] = [];
  for (let index = start; index < end; index += 1) {
    const sign = text[index] ?? '';
    if (CLOSER_OF.has(sign)) {
      open.push({ opener: sign, at: index });
      if (open.length > MAX_DEPTH) open.shift();
    } else if (CLOSERS.has(sign) && !isApostrophe(text, index)) {
      const partner = open.findLastIndex(({ opener }) => CLOSER_OF.get(opener) === sign);
      const [found] = open.splice(partner < 0 ? open.length : partner);
      if (found !== undefined) pairs.push({ opener: found.opener, start: found.at, end: index + 1 });
    }
  }
  return pairs;
};

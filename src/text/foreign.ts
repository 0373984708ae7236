/** Scripts that neither Japanese nor English is written in, with the language most texts in them are in. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/gu;
const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;

/** The commonest little words of languages in Latin letters; hardly a sentence does without one of its own. */
const LITTLE_WORDS: [string, RegExp][] = [
  ['en', /\b(?:the|of|and|to|in|that|is|was|for|on|with|by|from|said|has|have|at)\b/giu],
  ['fr', /\b(?:le|la|les|des|du|et|en|un|une|est|que|qui|dans|pour|sur|au|aux|avec|par)\b/giu],
  ['de', /\b(?:der|die|das|und|den|dem|ein|eine|ist|von|mit|auf|für|nicht|sich|im|zu|des)\b/giu],
  ['es', /\b(?:el|la|los|las|de|del|y|en|un|una|es|que|por|para|con|se|al|su)\b/giu],
  ['it', /\b(?:il|lo|gli|di|del|della|e|in|un|una|che|per|con|non|si|al|sono|da)\b/giu],
  ['pt', /\b(?:o|os|as|de|do|da|e|em|um|uma|que|para|com|não|se|ao|por|dos)\b/giu],
  ['nl', /\b(?:de|het|een|en|van|in|is|dat|op|te|met|voor|niet|zijn|aan|door|bij)\b/giu],
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A third of the letters in a foreign script, or Han without kana, is no quotation any more. */
const FOREIGN_SHARE = 1 / 3;
/** A shorter Latin text is taken for English. */
const MIN_LATIN_LETTERS = 80;

/**
 * The language of a text that is in neither Japanese nor English, as a BCP 47 code; nothing for those two, and for what is too short to tell.
 *
 * Told by the script, by Han without any kana (Chinese), and by the little words of a few languages in Latin letters.
 *
 * @example foreignLanguageOf('Совет порта собрался третьего апреля.') //=> 'ru'
 */
export const foreignLanguageOf = (text: string): string | undefined => {
  const letters = countOf(text, LETTER);
  const script = SCRIPTS.find(([pattern]) => countOf(text, pattern) > letters * FOREIGN_SHARE);
  if (script !== undefined) return script[1];
  const [kana, han] = [countOf(text, KANA), countOf(text, HAN)];
  if (kana > 0 || han > letters * FOREIGN_SHARE) return kana * 20 < han && han > 40 ? 'zh' : undefined;
  if (letters < MIN_LATIN_LETTERS) return undefined;
  const [best] = LITTLE_WORDS.map(([code, words]) => ({ code, count: countOf(text, words) })).sort((a, b) => b.count - a.count);
  return best === undefined || best.code === 'en' || best.count === 0 ? undefined : best.code;
};

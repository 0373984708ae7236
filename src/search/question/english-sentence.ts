import type { Span } from '../../text/span.ts';
import { IRREGULAR } from '../words/irregular.ts';
import type { Words } from '../words/words.ts';
import { basesOf } from './english-words.ts';

/** A word of an English question, or a name that counts as one word. */
interface Token extends Span {
  text: string;
  isName: boolean;
}

/** Where the words stand on which an English question turns. */
export interface Sentence {
  /** The noun that tells what is asked for: “which peace plan”. */
  focus?: Span | undefined;
  /** The verb that says what happens, with the infinitive behind it. */
  verbs: Span[];
  /** The verbs of the clause behind that one, where it only says that something is told. */
  told: Span[];
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{Nd}'’-]*/gu;

const tokensOf = (text: string, names: readonly Span[]): Token[] =>
  [
    ...names.map(({ start, end }) => ({ start, end, text: text.slice(start, end), isName: true })),
    ...[...text.matchAll(WORD)]
      .map(({ index, 0: word }) => ({ start: index, end: index + word.length, text: word.replace(/['’]s?$/u, ''), isName: false }))
      .filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end)),
  ].toSorted((a, b) => a.start - b.start);

const QUESTION_WORD = /^(?:who|whom|what|which|whose|when|where|why|how|that)$/u;
const ASKING = /^(?:what|which|whose|how)$/u;
const AMOUNT = /^(?:many|much)$/u;
const AUXILIARY = /^(?:did|does|do|will|would|can|could|should|may|might|must|shall|has|have|had|is|are|was|were|be|been|being)$/u;
const BEING = /^(?:is|are|was|were|be|been|being)$/u;
const HAVING = /^(?:has|have|had)$/u;
/** Words that no finite verb follows. */
const BEFORE_NOUN =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|my|our|your|of|in|on|at|for|with|by|from|about|into|between|under|over|as|no|any|some|more|other|new|own)$/u;
const SUBORDINATE = /^(?:that|if|when|after|before|because|while|since|until)$/u;

const isPast = (word: string, words: Words): boolean =>
  (/ed$/u.test(word) || IRREGULAR.has(word)) && basesOf(word).some((base) => words.isVerb(base));
const isThirdPerson = (word: string, words: Words): boolean => /[^s]s$/u.test(word) && basesOf(word).some((base) => words.isVerb(base));
const isParticiple = (word: string, words: Words): boolean =>
  isPast(word, words) || (/ing$/u.test(word) && basesOf(word).some((base) => words.isVerb(base)));

/** The last word of what stands between the question word and the verb: “which two oil firms did”. */
const focusIn = (tokens: readonly Token[], words: Words): Token | undefined => {
  const at = tokens.findIndex(({ text }) => ASKING.test(text));
  const asking = tokens[at]?.text;
  if (asking === undefined) return undefined;
  const first = AMOUNT.test(tokens[at + 1]?.text ?? '') ? at + 2 : asking === 'how' ? tokens.length : at + 1;
  const behind = tokens.slice(first);
  const end = behind.findIndex(
    ({ text, isName }, number) => AUXILIARY.test(text) || BEFORE_NOUN.test(text) || (number > 0 && (isName || isPast(text, words))),
  );
  const phrase = end < 0 ? behind.slice(0, 2) : behind.slice(0, end);
  const last = phrase.at(-1);
  return last === undefined || last.isName ? undefined : last;
};

/** Whether a word can be the verb that an auxiliary waits for; without one it must show its person or time. */
const isFit = (word: string, before: string, auxiliary: string | undefined, words: Words): boolean => {
  if (before === 'to') return words.isVerb(word);
  if (auxiliary === undefined) return isPast(word, words) || (QUESTION_WORD.test(before) && isThirdPerson(word, words));
  if (HAVING.test(auxiliary)) return isPast(word, words);
  return BEING.test(auxiliary) ? isParticiple(word, words) : words.isVerb(word);
};

/** The verb of the clause that begins at a token, with the infinitive that follows it; none where no word can be one. */
const verbsFrom = (tokens: readonly Token[], from: number, words: Words): Token[] => {
  let auxiliary: string | undefined;
  for (const [at, { text, isName }] of tokens.entries()) {
    if (at < from) continue;
    const before = tokens[at - 1]?.text ?? '';
    if (AUXILIARY.test(text)) auxiliary = text;
    else if (!isName && !BEFORE_NOUN.test(before) && isFit(text, before, auxiliary, words)) {
      const infinitive = tokens[at + 1]?.text === 'to' && words.isVerb(tokens[at + 2]?.text ?? '') ? [at, at + 2] : [at];
      return infinitive.flatMap((one) => tokens[one] ?? []);
    }
  }
  return [];
};

/** What only happens has no verb of its own. */
const HAPPENS = /\b(?:take place|took place|happen\w*|occur\w*|become of|became of)\b/u;

/** Reads a folded English question, whose names are taken as single words. */
export const readSentence = (text: string, names: readonly Span[], words: Words): Sentence => {
  if (HAPPENS.test(text)) return { verbs: [], told: [] };
  const tokens = tokensOf(text, names);
  const focus = focusIn(tokens, words);
  const asked = focus ?? tokens.find((token) => QUESTION_WORD.test(token.text));
  const verbs = verbsFrom(tokens, asked === undefined ? 0 : tokens.indexOf(asked) + 1, words);
  const told = verbs.flatMap(({ start }) => verbsTold(tokens, start, words));
  return { focus, verbs, told };
};

/** What a verb of telling says: the verbs of the clause that follows it. */
const verbsTold = (tokens: readonly Token[], telling: number, words: Words): Token[] => {
  const at = tokens.findIndex(({ start }) => start === telling);
  return verbsFrom(tokens, SUBORDINATE.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1, words);
};

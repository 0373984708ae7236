import type { Cue, CueReader } from '../../reading/rule.ts';

const AROUND_CHARS = 160;
const SENTENCE_START = /[.!?]\s+(?=[A-Z"“])|\n\s*\n/g;
const SENTENCE_END = /[.!?](?:\s|$)|\n\s*\n/;
const WORD = /[A-Za-z]+(?:['’][a-z]+)?/g;

const FUTURE = new Set('will shall would going expects hopes intends wants'.split(' '));
const PLANNED = new Set('plan plans planned due scheduled expected deadline slated upcoming'.split(' '));
const PAST = new Set(
  'was were had did said told met began held took came went left gave made saw found became won lost sent led spoke wrote rose fell broke struck fled flew kept brought'.split(
    ' ',
  ),
);
const CONDITIONAL = new Set(['if', 'unless', 'whether']);

const cueOf = (word: string): Cue | undefined => {
  if (CONDITIONAL.has(word)) return 'conditional';
  if (PLANNED.has(word)) return 'planned';
  if (FUTURE.has(word) || word.endsWith("'ll") || word.endsWith('’ll')) return 'future';
  return PAST.has(word) || (word.length > 3 && word.endsWith('ed')) ? 'past' : undefined;
};

const sentenceAround = (text: string, start: number, end: number): [sentence: string, at: number] => {
  const before = text.slice(Math.max(0, start - AROUND_CHARS), start);
  const stop = [...before.matchAll(SENTENCE_START)].at(-1);
  const opening = stop === undefined ? before : before.slice(stop.index + stop[0].length);
  const after = text.slice(end, end + AROUND_CHARS);
  const next = after.search(SENTENCE_END);
  return [opening + text.slice(start, end) + (next < 0 ? after : after.slice(0, next)), opening.length];
};

/** The verb form or word of planning nearest to the expression in its sentence; a condition goes first. */
export const readCue: CueReader = (text, start, end) => {
  const [sentence, at] = sentenceAround(text, start, end);
  let nearest: { cue: Cue; away: number } | undefined;
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    const cue = cueOf(word.toLowerCase());
    if (cue === 'conditional') return cue;
    const away = Math.abs(index - at);
    if (cue !== undefined && (nearest === undefined || away < nearest.away)) nearest = { cue, away };
  }
  return nearest?.cue;
};

import type { Cue, CueReader } from '../../reading/rule.ts';

/** How far the words around an expression are looked at. */
const AHEAD_CHARS = 60;
const BACK_CHARS = 24;

const SENTENCE_END = /[。！？!?\n]/;

const PAST = /(?:[いしきちみりっんえけせてねべめれげじ]た|んだ|だった|でした|ました)(?![めちいらがくけっ])/;
const PLANNED = /予定|見通し|見込み|方針|計画|期限|締め?切|めど|目標|目指/;
const FUTURE = /だろう|でしょう|(?:[うくすつぬむるぐぶ]|ます)(?=[。」』]?\s*$|[。」』])|つもり|であろう|だろ|たい(?=と)|よう(?=と)/;
const STILL = /(?:ている|である|がある|もある|いる|だとする|とされる|という|とみられる)[。」』]?\s*$/;
const CONDITIONAL = /もし|仮に|ならば|なければ|であれば|すれば|た場合|る場合|の場合|万一/;

const ahead = (text: string, end: number): string => {
  const words = text.slice(end, end + AHEAD_CHARS);
  const stop = SENTENCE_END.exec(words);
  return stop === null ? words : words.slice(0, stop.index + 1);
};

const back = (text: string, start: number): string => {
  const words = text.slice(Math.max(0, start - BACK_CHARS), start);
  return words.slice(words.search(/[^。！？!?\n]*$/));
};

const startOf = (pattern: RegExp, words: string): number => pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY;

/** Whichever comes first; a plain verb form that closes a state (している) looks nowhere. */
const tense = (words: string): Cue | undefined => {
  const [past, planned] = [startOf(PAST, words), startOf(PLANNED, words)];
  const verb = startOf(FUTURE, words);
  const future = verb !== Number.POSITIVE_INFINITY && STILL.test(words) ? Number.POSITIVE_INFINITY : verb;
  const first = Math.min(past, planned, future);
  if (first === Number.POSITIVE_INFINITY) return undefined;
  if (first === past) return 'past';
  return first === planned ? 'planned' : 'future';
};

/** The first verb form or word of planning behind the expression, to the end of its sentence; a condition before or behind it goes first. */
export const readCue: CueReader = (text, start, end) => {
  const words = ahead(text, end);
  return CONDITIONAL.test(`${back(text, start)} ${words}`) ? 'conditional' : tense(words);
};

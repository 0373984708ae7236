import type { Cue, CueReader } from '../rule.ts';

const AROUND_CHARS = 160;
const STOP = /[.!?]\s+(?=[A-Z"“])|\n\s*\n/g;

const FUTURE = /\b(?:will|shall|would|is to|are to|going to|['’]ll|expects? to|hopes? to|intends? to|wants? to)\b/gi;
const PLANNED = /\b(?:plans?|planned|due|scheduled|expected|deadline|slated|set to|upcoming)\b/gi;
const PAST =
  /\b(?:was|were|had|did|said|told|met|began|held|took|came|went|left|gave|made|saw|found|became|won|lost|sent|put|set out|led|spoke|wrote|rose|fell|broke|struck|fled|flew|kept|brought|called|[a-z]{2,}ed)\b/gi;
const CONDITIONAL = /\b(?:if|unless|whether|should .{1,30} fail)\b/i;

const sentenceBounds = (text: string, start: number, end: number): [number, number] => {
  const before = text.slice(Math.max(0, start - AROUND_CHARS), start);
  const lastStop = [...before.matchAll(STOP)].at(-1);
  const from = start - before.length + (lastStop === undefined ? 0 : lastStop.index + lastStop[0].length);
  const after = text.slice(end, end + AROUND_CHARS);
  const next = after.search(/[.!?](?:\s|$)|\n\s*\n/);
  return [from, end + (next < 0 ? after.length : next)];
};

const nearestTo = (sentence: string, at: number, pattern: RegExp): number =>
  [...sentence.matchAll(pattern)].reduce((best, match) => Math.min(best, Math.abs(match.index - at)), Number.POSITIVE_INFINITY);

/** The verb form or word of planning nearest to the expression in its sentence; a condition goes first. */
export const readCue: CueReader = (text, start, end): Cue | undefined => {
  const [from, to] = sentenceBounds(text, start, end);
  const sentence = text.slice(from, to);
  if (CONDITIONAL.test(sentence)) return 'conditional';
  const found = (
    [
      ['past', PAST],
      ['planned', PLANNED],
      ['future', FUTURE],
    ] as const
  ).map(([cue, pattern]) => [cue, nearestTo(sentence, start - from, pattern)] as const);
  const [cue, distance] = found.reduce((best, each) => (each[1] < best[1] ? each : best));
  return distance === Number.POSITIVE_INFINITY ? undefined : cue;
};

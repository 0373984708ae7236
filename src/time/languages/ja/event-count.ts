import type { EventCount, Expression } from '../../reading/rule.ts';

const EVENT_BEFORE = /(?<![一-龠ァ-ヶー])([一-龠ァ-ヶー]{2,8})(?:の|から)$/;

/** 提訴から3か月後, 投票の2日前. */
export const eventCount = (text: string, { start, end, meaning }: Expression): EventCount | undefined => {
  if (meaning.kind !== 'shift' || meaning.from !== 'text') return undefined;
  const [, event] = EVENT_BEFORE.exec(text.slice(Math.max(0, start - 10), start)) ?? [];
  if (event === undefined) return undefined;
  return { event, at: text.lastIndexOf(event, start - 1), steps: meaning.steps, direction: meaning.direction, end };
};

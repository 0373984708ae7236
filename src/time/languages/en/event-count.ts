import type { EventCount, Expression } from '../../reading/rule.ts';

const EVENT_BEHIND =
  /^ (?<way>after|before|following) (?:the|that|his|her|its|their) (?:[a-z]+['’]s? |[a-z]+s['’] |[a-z]+ ){0,1}(?<event>[a-z]{4,})(?=[\s,.;:)])(?! (?:was|were|had|has|have|is|are|would|could|will|to)\b)/;

/** six days after the creditors’ vote, two weeks before the crash. */
export const eventCount = (text: string, { end, meaning }: Expression): EventCount | undefined => {
  if (meaning.kind !== 'duration' || meaning.steps === undefined) return undefined;
  const found = EVENT_BEHIND.exec(text.slice(end, end + 60));
  if (found === null) return undefined;
  const { way = '', event = '' } = found.groups ?? {};
  return { event, at: end, steps: meaning.steps, direction: way === 'before' ? -1 : 1, end: end + found[0].length };
};

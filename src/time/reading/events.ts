import type { Meaning, Step } from './meaning.ts';
import type { Reading } from './read-unit.ts';
import type { Language } from './rule.ts';

/** So far back the event is looked for. */
const BACK_CHARS = 2_000;

const PARAGRAPH = /[\n\ue000]/;

const MOST_TOLD = 4;

/** Whether a date is fine enough to count such units from. */
const isFine = (meaning: Meaning, [step]: Step[]): boolean => {
  if (meaning.kind !== 'calendar') return false;
  if (step?.unit === 'year') return meaning.year !== undefined || meaning.month !== undefined;
  return step?.unit === 'month' ? meaning.month !== undefined : meaning.day !== undefined || meaning.weekday !== undefined;
};

/** The places before one where the text names an event, the last first. */
const toldAt = (event: string, text: string, before: number): number[] => {
  const from = Math.max(0, before - BACK_CHARS);
  const words = text.slice(from, before);
  const found: number[] = [];
  for (let at = words.lastIndexOf(event); at >= 0 && found.length < MOST_TOLD; at = at === 0 ? -1 : words.lastIndexOf(event, at - 1))
    found.push(from + at);
  return found;
};

/** The date of the sentence around a place: the nearest before it, failing that the first behind it; nothing for none. */
const dateAround = (at: number, text: string, before: number, readings: Reading[], sentenceEnd: RegExp): Meaning | undefined => {
  const from = Math.max(0, at - BACK_CHARS);
  const ends = new RegExp(`${sentenceEnd.source}|${PARAGRAPH.source}`, 'g');
  const start = from + ([...text.slice(from, at).matchAll(ends)].at(-1)?.index ?? 0);
  const behind = text.slice(at, before).search(ends);
  if (behind < 0) return undefined;
  const among = readings.filter((reading) => reading.start >= start && reading.end <= at + behind);
  return (among.findLast((reading) => reading.end <= at) ?? among[0])?.meaning;
};

const MOST_BACK = 40;

const withoutEdge = ({ edge: _, ...meaning }: Meaning): Meaning => meaning as Meaning;

/**
 * Expressions that count from an event (提訴から3か月後, six days after the vote), where an earlier sentence tells its date, counted from that date.
 */
export const boundToEvents = (readings: Reading[], text: string, { eventCount, sentenceEnd }: Language): Reading[] =>
  readings.map((reading, index) => {
    const counted = eventCount(text, reading);
    if (counted === undefined) return reading;
    const { event, at, steps, direction, end } = counted;
    const before = Math.min(reading.start, at);
    const dated = readings.slice(Math.max(0, index - MOST_BACK), index).filter(({ meaning }) => isFine(meaning, steps));
    const [from] = toldAt(event, text, before).flatMap((place) => dateAround(place, text, before, dated, sentenceEnd) ?? []);
    return from === undefined
      ? reading
      : { ...reading, end, core: end, meaning: { kind: 'shift', steps, direction, from: withoutEdge(from), ofEvent: true } };
  });

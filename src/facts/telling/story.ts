import type { Edtf } from '../../model/edtf.ts';
import { daysOf } from '../../model/edtf.ts';

/** What the text has told so far, which a sentence without a date or subject of its own goes on from. */
export interface Story {
  /** The day that the narrative stands at. */
  line: Edtf | undefined;
  /** Passages read since the line was set. */
  age: number;
  /** The line stands in a heading over what follows. */
  isSection: boolean;
  /** Whom the last sentence was about. */
  topic: string[];
}

export const startStory = (): Story => ({ line: undefined, age: 0, isSection: false, topic: [] });

/** Whether a value begins after the document came out, so that it cannot have happened in it. */
export const isAfter = (when: Edtf, publishedOn: Edtf | null): boolean => {
  if (publishedOn === null) return false;
  const [first, known] = [daysOf(when).first, daysOf(publishedOn).last];
  return first !== undefined && known !== undefined && first > known;
};

const YEAR_DAYS = 10_000;

/** How many whole years a value ends before the document came out; 0 when that is not known. */
export const yearsBefore = (when: Edtf, publishedOn: Edtf | null): number => {
  const last = daysOf(when).last;
  const known = publishedOn === null ? undefined : daysOf(publishedOn).first;
  if (last === undefined || known === undefined) return 0;
  const number = (day: string) => Number(day.replaceAll('-', ''));
  return Math.max(0, Math.floor((number(known) - number(last)) / YEAR_DAYS));
};

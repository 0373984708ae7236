import { daysOf, type Edtf } from '../../model/edtf.ts';
import type { ClockDay } from '../reading/clock.ts';

/** What the text has told so far, which a sentence without a date or subject of its own goes on from. */
export interface Story {
  /** The day that the narrative stands at. */
  line: Edtf | undefined;
  /** Passages begun since the line was set. */
  age: number;
  /** The line stands in a heading over what follows. */
  isSection: boolean;
  /** Whom the passage is about. */
  topic: string[];
  /** Who was last said to have said something in the passage. */
  voice: string | undefined;
  clock: ClockDay | undefined;
}

/** What holds for a document as a whole, and what its facts so far have shown of its plans. */
export interface Memory {
  /** Whom the document is about. */
  protagonists: readonly string[];
  /** Most of what it dates lies years back: what it tells is no background. */
  isHistory: boolean;
  /** Who took part when each plan was first dated. */
  parties: Map<string, string[]>;
  /** When each plan was put forward or agreed. */
  planDays: Map<string, Edtf>;
}

export const startStory = (line?: Edtf): Story => ({
  line,
  age: 0,
  isSection: line !== undefined,
  topic: [],
  voice: undefined,
  clock: undefined,
});

/** Whether a value begins after the document came out, so that it cannot have happened in it. */
export const isAfter = (when: Edtf, publishedOn: Edtf | null): boolean => {
  if (publishedOn === null) return false;
  const [first, known] = [daysOf(when).first, daysOf(publishedOn).last];
  return first !== undefined && known !== undefined && first > known;
};

const YEAR = 10_000;
const numberOf = (day: string): number => Number(day.replaceAll('-', ''));

/** How many whole years a value ends before the document came out; 0 when that is not known. */
const yearsBefore = (when: Edtf, publishedOn: Edtf | null): number => {
  const last = daysOf(when).last;
  const known = publishedOn === null ? undefined : daysOf(publishedOn).first;
  return last === undefined || known === undefined ? 0 : Math.max(0, Math.floor((numberOf(known) - numberOf(last)) / YEAR));
};

/** How old a happening is when it is only told to explain another: the coarser its date, the sooner. */
const BACKGROUND_YEARS = { day: 4, month: 3, year: 2 } as const;

const grainOf = (when: Edtf): keyof typeof BACKGROUND_YEARS => {
  if (/\d{4}-\d\d-\d\d/.test(when)) return 'day';
  return /\d{4}-(?:0\d|1[0-2])/.test(when) ? 'month' : 'year';
};

/** Whether a happening lies so far back that it is background. */
export const isBackground = (when: Edtf, publishedOn: Edtf | null, isEmbedded: boolean): boolean => {
  const grain = grainOf(when);
  return (
    (isEmbedded && grain !== 'day' && !isAfter(when, publishedOn)) ||
    (/^\d{4}$/.test(when) && !isAfter(when, publishedOn)) ||
    yearsBefore(when, publishedOn) >= BACKGROUND_YEARS[grain]
  );
};

/** Whether a value can carry a narrative on: a month, a season or a day that has begun. */
export const carriesOn = (when: Edtf, publishedOn: Edtf | null): boolean => /^\d{4}-\d\d/.test(when) && !isAfter(when, publishedOn);

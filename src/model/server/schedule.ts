import type { Day } from '../day.ts';
import type { Locale } from '../localized.ts';
import type { Timetable } from './timetable.ts';

/** Why nothing can be posted somewhere: it is not there any more, or Keii may not post and read there. */
export type Obstacle = 'gone' | 'forbidden';

/** A digest that comes into a channel again and again. */
export interface Schedule {
  server: string;
  channel: string;
  timetable: Timetable;
  locale: Locale;
  /** Words, names or issues that it is narrowed to; empty for all there is. */
  topics: string[];
  /** Whether nothing is posted on a day that brings nothing. */
  quiet: boolean;
  /** The member who set it up, and is told when it cannot be posted. */
  by: string;
  /** Milliseconds since 1970: what was due before is not posted. */
  sinceMs: number;
}

/** A schedule and how far it has come. */
export interface KeptSchedule extends Schedule {
  /** The day of the last digest that was put out. */
  lastOn: Day | undefined;
  /** The day for whose digest the channel was last looked at beforehand. */
  checkedFor: Day | undefined;
  /** Why it could not be posted when it was last tried or looked at. */
  obstacle: Obstacle | undefined;
}

/** What one member wants to be told of. */
export interface Watch {
  server: string;
  member: string;
  /** Absent for a direct message. */
  channel: string | undefined;
  subject: { actor: string } | { plan: string } | { words: string };
  locale: Locale;
}

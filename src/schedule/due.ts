import { Cron } from 'croner';
import type { Day } from '../model/day.ts';
import type { Timetable } from '../model/timetable.ts';
import { todayIn } from './today.ts';

/** One time that a timetable names. */
export interface Due {
  atMs: number;
  /** Its day in the timetable's zone: what it is known by, as a day has one at most. */
  on: Day;
}

const cronOf = ({ time, days, zone }: Timetable): Cron => {
  const [hour = '0', minute = '0'] = time.split(':');
  return new Cron(`0 ${Number(minute)} ${Number(hour)} * * ${days.join(',')}`, { timezone: zone, paused: true });
};

/**
 * The first time after an instant. A time that a change of clocks skips is due as the clocks have changed; one that comes twice, when it
 * comes first.
 *
 * @param afterMs milliseconds since 1970
 * @example nextDue({ time: '02:30', days: EVERY_DAY, zone: 'America/New_York' }, Date.UTC(2026, 2, 8)).atMs //=> Date.UTC(2026, 2, 8, 7): 03:00
 */
export const nextDue = (timetable: Timetable, afterMs: number): Due => {
  const next = cronOf(timetable).nextRun(new Date(afterMs));
  if (next === null) throw new RangeError(`no time is ever due at ${timetable.time} in ${timetable.zone}`);
  return { atMs: next.getTime(), on: todayIn(timetable.zone, next.getTime()) };
};

/** As long as the longest gap that a weekly timetable leaves, and a day. */
const LOOK_BACK_MS = 8 * 24 * 60 * 60 * 1000;

/** The times after `sinceMs` up to `nowMs`, each day once, earliest first; of a long while the last week alone. */
export const duesBetween = (timetable: Timetable, sinceMs: number, nowMs: number): Due[] => {
  const found: Due[] = [];
  for (let due = nextDue(timetable, Math.max(sinceMs, nowMs - LOOK_BACK_MS)); due.atMs <= nowMs; due = nextDue(timetable, due.atMs))
    if (found.at(-1)?.on !== due.on) found.push(due);
  return found;
};

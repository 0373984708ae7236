import { Cron } from 'croner';
import type { Day } from '../model/day.ts';
import type { Timetable } from '../model/server/timetable.ts';
import { todayIn } from './today.ts';

/** One time that a timetable names. */
export interface Due {
  atMs: number;
  /** Its day in the timetable's zone: what it is known by, as a day has one at most. */
  on: Day;
}

/** A timetable's next times: reading a pattern and looking for a time take long, and the same few are asked for every few seconds. */
interface Known {
  cron: Cron;
  /** The latest answers: `due` is next after any instant from `fromMs` up to it. */
  answers: { fromMs: number; due: Due }[];
}

const [MOST_TIMETABLES, MOST_ANSWERS] = [1000, 8];
const known = new Map<string, Known>();

const knownOf = ({ time, days, zone }: Timetable): Known => {
  const [hour = '0', minute = '0'] = time.split(':');
  const pattern = `0 ${Number(minute)} ${Number(hour)} * * ${days.join(',')}`;
  const before = known.get(`${zone} ${pattern}`);
  if (before !== undefined) return before;
  const made: Known = { cron: new Cron(pattern, { timezone: zone, paused: true }), answers: [] };
  if (known.size >= MOST_TIMETABLES) known.clear();
  known.set(`${zone} ${pattern}`, made);
  return made;
};

/**
 * The first time after an instant. A time that a change of clocks skips is due as the clocks have changed; one that comes twice, when it
 * comes first.
 *
 * @param afterMs milliseconds since 1970
 * @example nextDue({ time: '02:30', days: EVERY_DAY, zone: 'America/New_York' }, Date.UTC(2026, 2, 8)).atMs //=> Date.UTC(2026, 2, 8, 7): 03:00
 */
export const nextDue = (timetable: Timetable, afterMs: number): Due => {
  const { cron, answers } = knownOf(timetable);
  const answered = answers.find(({ fromMs, due }) => fromMs <= afterMs && afterMs < due.atMs);
  if (answered !== undefined) return answered.due;
  const next = cron.nextRun(new Date(afterMs));
  if (next === null) throw new RangeError(`no time is ever due at ${timetable.time} in ${timetable.zone}`);
  const due = { atMs: next.getTime(), on: todayIn(timetable.zone, next.getTime()) };
  answers.push({ fromMs: afterMs, due });
  if (answers.length > MOST_ANSWERS) answers.shift();
  return due;
};

/** Nobody who was away for longer asks how many they missed. */
const LOOK_BACK_MS = 400 * 24 * 60 * 60 * 1000;

/** The times after `sinceMs` up to `nowMs`, each day once, earliest first; of more than a year the last of it. */
export const duesBetween = (timetable: Timetable, sinceMs: number, nowMs: number): Due[] => {
  const found: Due[] = [];
  for (let due = nextDue(timetable, Math.max(sinceMs, nowMs - LOOK_BACK_MS)); due.atMs <= nowMs; due = nextDue(timetable, due.atMs))
    if (found.at(-1)?.on !== due.on) found.push(due);
  return found;
};

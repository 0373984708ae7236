import { shiftDays } from '../../model/day.ts';
import type { Edtf } from '../../model/edtf.ts';

const CLOCK =
  /^[^\p{L}\p{N}]*(?:(?<hour>[01]?\d|2[0-4])[:：](?<minute>[0-5]\d)|(?:午(?<half>[前後]))?(?<ji>\d{1,2})時(?:(?<fun>\d{1,2})分|半)?)(?!\d)/u;

/** The minute of the day that a row or item begins with; undefined when it begins with no time of day. */
export const clockAt = (words: string): number | undefined => {
  const { hour, minute, half, ji, fun } = CLOCK.exec(words)?.groups ?? {};
  if (hour !== undefined) return Number(hour) * 60 + Number(minute);
  return ji === undefined ? undefined : (Number(ji) + (half === '後' && Number(ji) < 12 ? 12 : 0)) * 60 + Number(fun ?? 0);
};

/** The day of a list of times of day: a time earlier than the one before it belongs to the next day. */
export interface ClockDay {
  day: Edtf;
  minute: number;
}

/** Goes on to the next time in the list. */
export const nextClock = ({ day, minute }: ClockDay, now: number): ClockDay => ({
  day: now < minute ? shiftDays(day, 1) : day,
  minute: now,
});

import { digestAnswer } from '../../briefing/digest/answer.ts';
import { digestOf, isQuiet } from '../../briefing/digest/digest.ts';
import type { OpenShelf, Shelf } from '../../library/shelf.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { Making, Post } from '../../model/server/post.ts';
import type { KeptSchedule } from '../../model/server/schedule.ts';
import { renderMessage } from '../../render/message.ts';
import type { Outbox, Schedules, Views } from '../../storage/ports.ts';
import { type Due, duesBetween } from '../due.ts';

/** What planning needs. */
export interface Planning {
  store: Schedules & Outbox & Views;
  openShelf: OpenShelf;
  nowMs(): number;
}

/** Which post of a day a digest is. */
export const DIGEST = 'digest';

/** The command that shows a digest, and that its buttons ask again. */
export const DIGEST_COMMAND = 'digest now';

/** A digest that comes no later is on time. */
const LATE_MS = 15 * 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A last day so far ahead was written by a clock that went wrong, and keeps nothing back. */
const MOST_AHEAD_DAYS = 7;

/** All that has come due since the last digest, that of the last day included where it is not far. */
const duesOf = ({ timetable, sinceMs, lastOn }: KeptSchedule, nowMs: number): Due[] => {
  const fromMs = lastOn === undefined ? sinceMs : Math.min(Date.parse(lastOn) - DAY_MS, nowMs - 2 * DAY_MS);
  return duesBetween(timetable, Math.max(sinceMs, fromMs), nowMs);
};

const isDone = ({ lastOn }: KeptSchedule, on: Day): boolean =>
  lastOn !== undefined && lastOn >= on && daysBetween(on, lastOn) <= MOST_AHEAD_DAYS;

/** Whether a digest that waits is out of date: a later one is due, or it is late by now and does not say so. */
export const isDigestStale = ({ part, day, dueMs, making }: Post, schedule: KeptSchedule | undefined, nowMs: number): boolean => {
  if (part !== DIGEST || schedule === undefined) return false;
  const isLate = nowMs - dueMs > LATE_MS && making.late === undefined;
  return isLate || (duesOf(schedule, nowMs).at(-1)?.on ?? day) > day;
};

const bodyOf = async (
  schedule: KeptSchedule,
  { on }: Due,
  making: Making,
  shelf: Shelf,
  { store }: Planning,
): Promise<{ body: string; marker: string } | 'quiet' | 'no view'> => {
  const { server, channel, locale, topics, quiet, by } = schedule;
  const digest = digestOf(shelf, { day: on, fresh: new Set(making.fresh), topics });
  if (quiet && isQuiet(digest)) return 'quiet';
  const answer = digestAnswer(digest, shelf, { locale, topics, previous: making.previous, late: making.late });
  const view = { command: DIGEST_COMMAND, options: { day: on, channel, lang: locale }, askedOn: on };
  const id = await store.saveView({ server, channel, member: by }, view);
  if (id === undefined) return 'no view';
  return { body: JSON.stringify(renderMessage(answer, { page: 0 }, { id, command: DIGEST_COMMAND })), marker: id };
};

/** The documents that readers of a digest have not been told of, of those that are there. */
export const freshFor = async ({ channel }: KeptSchedule, shelf: Shelf, { toldIn }: Pick<Schedules, 'toldIn'>): Promise<string[]> => {
  const known = new Set(await toldIn(channel));
  return [...shelf.documents.keys()].filter((id) => !known.has(id));
};

/** How many digests one stands for; nothing when it is one that is on time. */
const lateness = (dues: readonly Due[], due: Due, previous: Day | undefined, nowMs: number): number | undefined => {
  const count = dues.filter(({ on }) => previous === undefined || on > previous).length;
  return count > 1 || nowMs - due.atMs > LATE_MS ? Math.max(1, count) : undefined;
};

/**
 * Puts out the digest that is due in a channel, if one is: what was missed in one with it, and marked late. One that still waits, untried, is
 * taken into it.
 */
export const planDigest = async (schedule: KeptSchedule, planning: Planning): Promise<void> => {
  const { store, openShelf, nowMs } = planning;
  const { channel, server, lastOn } = schedule;
  const now = nowMs();
  const due = duesOf(schedule, now).at(-1);
  if (due === undefined) return;
  const [waiting] = await store.waitingPosts(channel, DIGEST);
  if (waiting?.tried || (waiting === undefined ? isDone(schedule, due.on) : !isDigestStale(waiting, schedule, now))) return;
  if (waiting === undefined && (await store.postOf({ place: channel, day: due.on, part: DIGEST })) !== undefined)
    return store.noteProgress(channel, { lastOn: due.on });

  const shelf = await openShelf(server);
  const previous = waiting === undefined ? lastOn : waiting.making.previous;
  const isSameDay = waiting?.day === due.on;
  const fresh = new Set([...(waiting?.making.fresh ?? []), ...(isSameDay ? [] : await freshFor(schedule, shelf, store))]);
  const dues = duesBetween(schedule.timetable, Math.max(schedule.sinceMs, previous === undefined ? 0 : Date.parse(previous) - DAY_MS), now);
  const making: Making = {
    fresh: [...fresh].filter((id) => shelf.documents.has(id)),
    previous,
    late: lateness(dues, due, previous, now),
  };
  const told = [...shelf.documents.keys()];
  const made = await bodyOf(schedule, due, making, shelf, planning);
  if (made === 'no view') return;
  if (made === 'quiet') return store.noteProgress(channel, { told, lastOn: due.on });
  if (waiting !== undefined && isSameDay) {
    await store.remake({ ...waiting, ...made, making });
    return;
  }
  const post = { place: channel, day: due.on, part: DIGEST, server, to: { channel }, ...made, making, dueMs: due.atMs };
  await store.putOut(post, { channel, told, lastOn: due.on }, waiting);
};

import { showWhen } from '../../messages/days/when.ts';
import { say } from '../../messages/say.ts';
import type { Day } from '../../model/day.ts';
import type { Posting } from '../../model/server/posting.ts';
import type { KeptSchedule, Obstacle } from '../../model/server/schedule.ts';
import { renderNotice } from '../../render/message.ts';
import type { Outbox, Schedules } from '../../storage/ports.ts';
import { nextDue } from '../due.ts';
import { mark } from '../posts/mark.ts';
import { scheduleWords } from '../words.ts';

/** What looking after schedules needs. */
export interface Care {
  store: Schedules & Outbox;
  posting: Posting;
  nowMs(): number;
}

/** So long before a digest is due its channel is looked at. */
const AHEAD_MS = 60 * 60_000;

/** Notes whether a channel can be posted in; whoever set up its digest is told once when it cannot. */
export const noteObstacle = async (
  schedule: KeptSchedule,
  obstacle: Obstacle | undefined,
  day: Day,
  { store, nowMs }: Care,
): Promise<void> => {
  const { channel, server, by, locale } = schedule;
  if (obstacle === schedule.obstacle) return;
  if (obstacle === undefined) return store.noteProgress(channel, { obstacle: null });
  const words = say(locale, scheduleWords.told[obstacle], { date: showWhen(day, locale) });
  const key = { place: `@${by}`, day, part: `${obstacle}:${channel}` };
  const notice = mark(renderNotice(words, `<#${channel}>`), key);
  const post = { ...key, ...notice, server, to: { member: by, elseServer: true as const }, making: { fresh: [] }, dueMs: nowMs() };
  await store.putOut(post, { channel, obstacle });
};

/** Looks at a channel an hour before its digest is due, once for each. */
export const checkAhead = async (schedule: KeptSchedule, care: Care): Promise<void> => {
  const { store, posting, nowMs } = care;
  const next = nextDue(schedule.timetable, nowMs());
  if (next.atMs - nowMs() > AHEAD_MS || schedule.checkedFor === next.on) return;
  const seen = await posting.missing(schedule.channel);
  if ('hitch' in seen && seen.hitch !== 'gone' && seen.hitch !== 'forbidden') return;
  const obstacle = 'hitch' in seen ? (seen.hitch === 'gone' ? 'gone' : 'forbidden') : seen.missing.length > 0 ? 'forbidden' : undefined;
  await store.noteProgress(schedule.channel, { checkedFor: next.on });
  await noteObstacle(schedule, obstacle, next.on, care);
};

import type { OpenShelf } from '../library/shelf.ts';
import type { Posting } from '../model/server/posting.ts';
import type { KeptSchedule } from '../model/server/schedule.ts';
import type { Outbox, Schedules, Views, Watches } from '../storage/ports.ts';
import { checkAhead, noteObstacle } from './digests/obstacles.ts';
import { DIGEST, isDigestStale, planDigest } from './digests/plan.ts';
import { type Delivered, deliverNext } from './posts/deliver.ts';
import { todayIn } from './today.ts';
import { notifyWatches } from './watches/notify.ts';

/** What a scheduler works with. */
export interface SchedulerOptions {
  store: Schedules & Outbox & Watches & Views;
  posting: Posting;
  openShelf: OpenShelf;
  /** The clock, in milliseconds since 1970. It may be wrong, and jump. */
  nowMs(): number;
  /** Hears of what went wrong with one schedule, or with the watches; the others go on. */
  onError(error: unknown): void;
}

/** Posts what is due. */
export interface Scheduler {
  /** Puts out what is due, looks at channels that soon will be, and delivers what waits. Whatever ends it, the next one goes on from there. */
  tick(): Promise<void>;
}

/** Some posts a round, so that what is due meanwhile is heard of. */
const MOST_POSTS = 50;

/** A scheduler over a store that it may share with others: each post is made and delivered once. */
export const openScheduler = (options: SchedulerOptions): Scheduler => {
  const { store, posting, nowMs, onError } = options;
  const care = { store, posting, nowMs };

  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      onError(error);
    }
  };
  const attend = async (schedule: KeptSchedule): Promise<void> => {
    await guarded(() => checkAhead(schedule, care));
    if (schedule.obstacle !== 'gone') await guarded(() => planDigest(schedule, options));
  };
  const follow = async ({ post, outcome, obstacle }: Delivered): Promise<void> => {
    if (outcome === 'refused') onError(new Error(`Discord takes no such post: ${post.part} of ${post.day}`));
    if (post.part !== DIGEST || (outcome !== 'sent' && obstacle === undefined)) return;
    const schedule = (await store.schedules(post.server)).find(({ channel }) => channel === post.place);
    if (schedule !== undefined) await noteObstacle(schedule, obstacle, post.day || todayIn(schedule.timetable.zone, nowMs()), care);
  };
  const deliverAll = async (schedules: readonly KeptSchedule[]): Promise<void> => {
    const byChannel = new Map(schedules.map((schedule) => [schedule.channel, schedule]));
    const isStale = (post: Delivered['post']) => isDigestStale(post, byChannel.get(post.place), nowMs());
    for (let count = 0; count < MOST_POSTS; count += 1) {
      const delivered = await deliverNext({ outbox: store, posting, nowMs, isStale, isKept: ({ part }) => part === DIGEST });
      if (delivered === undefined) return;
      await follow(delivered);
    }
  };
  return {
    async tick() {
      const schedules = await store.schedules();
      for (const schedule of schedules) await attend(schedule);
      await guarded(() => notifyWatches(options));
      await deliverAll(await store.schedules());
    },
  };
};

import { buildShelf, type Shelf } from '../../src/library/shelf.ts';
import type { Schedule } from '../../src/model/server/schedule.ts';
import { openScheduler, type Scheduler, type SchedulerOptions } from '../../src/schedule/scheduler.ts';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import type { Store } from '../../src/storage/ports.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { FakeDiscord } from './fake-discord.ts';

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A digest every day at seven in Tokyo. */
export const daily = (more: Partial<Schedule> = {}): Schedule => ({
  server: '1',
  channel: 'news',
  timetable: { time: '07:00', days: [1, 2, 3, 4, 5, 6, 7], zone: 'Asia/Tokyo' },
  locale: 'en',
  topics: [],
  quiet: false,
  by: 'mona',
  sinceMs: Date.parse('2026-03-01T12:00Z'),
  ...more,
});

/** A scheduler, its store and a Discord, at noon on 1 March 2026 UTC. */
export interface Stage {
  store: Store;
  discord: FakeDiscord;
  scheduler: Scheduler;
  errors: unknown[];
  /** True time. The scheduler's clock may be another, see `clockOffMs`. */
  nowMs: number;
  clockOffMs: number;
  shelf: Shelf;
  /** Another one on the same store, as after a restart. */
  restart(change?: Partial<SchedulerOptions>): void;
  /** Moves on to a time, and lets the scheduler make its rounds there. */
  at(time: string | number, rounds?: number): Promise<void>;
}

export const openStage = async (start = Date.parse('2026-03-01T12:00Z')): Promise<Stage> => {
  const clock = () => stage.nowMs + stage.clockOffMs;
  const store = await openMemoryStore(clock);
  const discord = new FakeDiscord(() => stage.nowMs);
  const open = (change: Partial<SchedulerOptions> = {}): Scheduler =>
    openScheduler({
      store,
      posting: discord,
      openShelf: async () => stage.shelf,
      nowMs: clock,
      onError: (error) => stage.errors.push(error),
      ...change,
    });
  const stage: Stage = {
    store,
    discord,
    scheduler: open(),
    errors: [],
    nowMs: start,
    clockOffMs: 0,
    shelf: buildShelf([smallPack]),
    restart: (change) => {
      stage.scheduler = open(change);
    },
    async at(time, rounds = 1) {
      stage.nowMs = typeof time === 'number' ? time : Date.parse(time);
      for (let round = 0; round < rounds; round += 1) await stage.scheduler.tick();
    },
  };
  return stage;
};

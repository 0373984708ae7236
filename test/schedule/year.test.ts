import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildShelf } from '../../src/library/shelf.ts';
import { type Day, shiftDays } from '../../src/model/day.ts';
import type { Post } from '../../src/model/server/post.ts';
import { duesBetween, nextDue } from '../../src/schedule/due.ts';
import { own, read } from '../briefing/digest/small-news.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import type { Fault } from './fake-discord.ts';
import { mortal, newLife } from './mortal.ts';
import { DAY_MS, daily, HOUR_MS, openStage } from './stage.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const MINUTE_MS = 60_000;

/** Chance that is the same every time (mulberry32). */
const chance = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { happens: (share: number) => next() < share, below: (most: number) => Math.floor(next() * most) };
};

/** Times that changes of clocks skip or repeat, and plain ones. */
const CHANNELS = [
  { channel: 'tokyo', timetable: { time: '07:00', days: EVERY_DAY, zone: 'Asia/Tokyo' } },
  { channel: 'kyiv', timetable: { time: '03:30', days: EVERY_DAY, zone: 'Europe/Kyiv' } },
  { channel: 'new-york', timetable: { time: '02:30', days: EVERY_DAY, zone: 'America/New_York' } },
  { channel: 'new-york-twice', timetable: { time: '01:30', days: [1, 2, 3, 4, 5, 7], zone: 'America/New_York' } },
  { channel: 'lord-howe', timetable: { time: '02:15', days: EVERY_DAY, zone: 'Australia/Lord_Howe' } },
];
const DOOMED = { channel: 'doomed', timetable: { time: '12:00', days: EVERY_DAY, zone: 'UTC' } };

const FAULTS: Fault[] = ['busy', 'broken', 'silent', 'late'];

interface Sent {
  post: Post;
  /** By the bot's own clock. */
  clockMs: number;
}

/** So long after its time a digest that does not say it is late may be delivered: it is made in time, and tried once more at most. */
const IN_TIME_MS = 17 * MINUTE_MS;

const simulate = async (seed: number, days: number) => {
  const { happens, below } = chance(seed);
  const startMs = Date.parse('2026-02-20T12:34:56Z');
  const endMs = startMs + days * DAY_MS;
  const stage = await openStage(startMs);
  const clock = () => stage.nowMs + stage.clockOffMs;
  const delivered = new Map<string, Sent[]>();
  const posting = stage.discord;
  const post = posting.post.bind(posting);
  posting.post = async (channel, body, nonce) => {
    const before = posting.standing.length;
    const outcome = await post(channel, body, nonce);
    if (posting.standing.length > before) clocks.push({ channel, body, clockMs: clock() });
    return outcome;
  };
  const clocks: { channel: string; body: string; clockMs: number }[] = [];

  const all = [...CHANNELS, DOOMED];
  for (const one of all) await stage.store.saveSchedule(daily({ ...one, sinceMs: startMs }), [...stage.shelf.documents.keys()]);
  const documents: string[] = [];
  let outageUntilMs = 0;
  let life = newLife();

  const disturb = (): void => {
    if (happens(0.012)) {
      const id = `d-${documents.length + 1}`;
      documents.push(id);
      stage.shelf = buildShelf([
        smallPack,
        own(
          documents,
          documents.map((one) => read(`f-${one}`, one, `Event of ${one}.`)),
        ),
      ]);
    }
    if (happens(0.01)) stage.clockOffMs = happens(0.5) ? 0 : (below(40) - 20) * MINUTE_MS;
    if (happens(0.004)) outageUntilMs = stage.nowMs + below(30) * HOUR_MS;
    if (happens(0.005)) posting.forbidden.add(CHANNELS[below(CHANNELS.length)]?.channel ?? '');
    if (happens(0.02)) posting.forbidden.clear();
    if (stage.nowMs > startMs + (days * DAY_MS) / 2) posting.gone.add(DOOMED.channel);
    for (const { channel } of CHANNELS) if (happens(0.1)) posting.chat(channel);
    posting.fault = () => (stage.nowMs < outageUntilMs || happens(0.08) ? (FAULTS[below(FAULTS.length)] ?? 'busy') : 'none');
    if (life.isOver || happens(0.08)) {
      life = happens(0.4) ? newLife(1 + below(40), happens(0.5)) : newLife();
      stage.restart({ store: mortal(stage.store, life), posting: mortal(posting, life) });
    }
  };

  const wakeAfter = async (): Promise<number> => {
    const dues = all.flatMap(({ timetable }) => {
      const { atMs } = nextDue(timetable, clock());
      return [atMs, atMs - HOUR_MS].filter((ms) => ms > clock());
    });
    const waiting = (await stage.store.nextPostMs()) ?? Number.POSITIVE_INFINITY;
    const wakeMs = Math.min(...dues, Math.max(waiting, clock() + 15_000)) - stage.clockOffMs;
    return Math.max(wakeMs, stage.nowMs) + 1 + below(15_000);
  };

  while (stage.nowMs < endMs) {
    stage.nowMs = happens(0.002) ? stage.nowMs + below(80) * HOUR_MS : await wakeAfter();
    disturb();
    await stage.scheduler.tick().catch(() => undefined);
  }
  // All is well again.
  posting.fault = () => 'none';
  posting.forbidden.clear();
  stage.clockOffMs = 0;
  stage.restart();
  for (const calmMs = stage.nowMs + 2 * DAY_MS; stage.nowMs < calmMs; ) {
    stage.nowMs = await wakeAfter();
    await stage.scheduler.tick();
    await stage.scheduler.tick();
  }

  for (const { channel } of all) {
    const posts = new Map<string, Post>();
    for (let day: Day = '2026-02-15'; Date.parse(day) < stage.nowMs + 2 * DAY_MS; day = shiftDays(day, 1)) {
      const kept = await stage.store.postOf({ place: channel, day, part: 'digest' });
      if (kept !== undefined) posts.set(kept.marker, kept);
    }
    const sent = clocks
      .filter((one) => one.channel === channel)
      .map(({ body, clockMs }): Sent => {
        const marker = [...posts.keys()].find((known) => body.includes(known));
        const kept = posts.get(marker ?? '');
        if (kept === undefined) throw new Error(`nobody put out ${body}`);
        return { post: kept, clockMs };
      });
    delivered.set(channel, sent);
  }
  const notices = clocks.filter(({ body }) => !body.includes('digest now:'));
  await stage.store.close();
  return { delivered, documents, startMs, nowMs: stage.nowMs, errors: stage.errors, notices };
};

const check = ({ delivered, documents, startMs, nowMs }: Awaited<ReturnType<typeof simulate>>): void => {
  for (const { channel, timetable } of CHANNELS) {
    const sent = delivered.get(channel) ?? [];
    const on = sent.map(({ post }) => post.day);
    expect(new Set(on).size, `${channel}: no digest twice`).toBe(on.length);
    expect(on, `${channel}: in order`).toEqual(on.toSorted());
    const wanted: string[] = [];
    for (let due = nextDue(timetable, startMs); due.atMs <= nowMs; due = nextDue(timetable, due.atMs)) wanted.push(due.on);
    expect(on.at(-1), `${channel}: the last`).toBe(wanted.at(-1));
    const covered = sent.reduce((sum, { post }) => sum + (post.making.late ?? 1), 0);
    expect(covered, `${channel}: each day’s digest came, alone or with others`).toBe(wanted.length);
    for (const { post, clockMs } of sent) {
      expect(wanted).toContain(post.day);
      expect(clockMs, `${channel} ${post.day}: never early`).toBeGreaterThanOrEqual(post.dueMs);
      if (post.making.late === undefined) expect(clockMs - post.dueMs, `${channel} ${post.day}: on time`).toBeLessThanOrEqual(IN_TIME_MS);
      const [due] = duesBetween(timetable, post.dueMs - 1, post.dueMs);
      expect(due?.on, `${channel} ${post.day}: at its own time`).toBe(post.day);
    }
    const told = sent.flatMap(({ post }) => post.making.fresh);
    expect(told.toSorted(), `${channel}: every document told once`).toEqual(documents.toSorted());
  }
};

test('a year over five clocks, with everything that goes wrong: no digest twice, none missing, none at a wrong time', {
  timeout: 120_000,
}, async () => {
  const year = await simulate(20_260_301, 366);
  check(year);
  expect(year.documents.length).toBeGreaterThan(30);
  expect([...year.delivered.values()].flat().filter(({ post }) => post.making.late !== undefined).length).toBeGreaterThan(5);
  expect(year.notices.length).toBeGreaterThan(0);
  expect(year.notices.length).toBe(new Set(year.notices.map(({ body }) => body)).size);
});

test('and so do other months of other chances', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => check(await simulate(seed, 45))),
    { numRuns: 4, endOnFailure: true },
  );
});

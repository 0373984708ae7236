import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildShelf } from '../../src/library/shelf.ts';
import { own, read } from '../briefing/digest/small-news.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { daily, HOUR_MS, openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.store.close();
});

const told = () => [...stage.shelf.documents.keys()];
const add = (id: string, text: string) => {
  stage.shelf = buildShelf([smallPack, own([id], [read(`f-${id}`, id, text)])]);
};
const posted = (channel = 'news') => stage.discord.in(channel).map(({ body }) => body);

describe('a digest', () => {
  beforeEach(() => stage.store.saveSchedule(daily(), told()));

  test('is posted when it is due, once, and tells what is new since the one before', async () => {
    await stage.at('2026-03-01T21:59:59Z');
    expect(posted()).toEqual([]);
    await stage.at('2026-03-01T22:00:10Z', 3);
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toContain('Digest for Monday 2 March 2026');
    expect(posted()[0]).toContain('nothing new');
    add('d-1', 'A crane fell.');
    await stage.at('2026-03-02T22:00:10Z', 3);
    expect(posted()[1]).toContain('since 2 March 2026, 1 new document, 1 new event');
    expect(posted()[1]).toContain('A crane fell.');
    await stage.at('2026-03-03T22:00:10Z', 3);
    expect(posted()[2]).toContain('nothing new');
    expect(posted().join()).not.toMatch(/\blate\b/);
  });

  test('that was missed comes once, late, and stands for all that were', async () => {
    await stage.at('2026-03-01T22:00:10Z');
    add('d-1', 'A crane fell.');
    await stage.at('2026-03-05T03:00:00Z', 3);
    expect(posted()).toHaveLength(2);
    expect(posted()[1]).toContain('Digest for Thursday 5 March 2026');
    expect(posted()[1]).toContain('late, 3 digests in one, since 2 March 2026, 1 new document');
    await stage.at('2026-03-05T22:00:10Z', 2);
    expect(posted()).toHaveLength(3);
    expect(posted()[2]).not.toMatch(/\blate\b/);
  });

  test('pings nobody and can be pressed', async () => {
    await stage.at('2026-03-01T22:00:10Z');
    const { allowed_mentions, components } = JSON.parse(posted()[0] ?? '');
    expect(allowed_mentions).toEqual({ parse: [] });
    expect(JSON.stringify(components)).toContain('"custom_id":"digest now:');
  });

  test('is not put out again by a clock that goes back, nor kept back by one that was ahead', async () => {
    await stage.at('2026-03-01T22:00:10Z');
    stage.clockOffMs = -HOUR_MS;
    await stage.at('2026-03-01T22:10:00Z', 2);
    await stage.at('2026-03-01T23:00:10Z', 2);
    expect(posted()).toHaveLength(1);
    stage.clockOffMs = 400 * 24 * HOUR_MS;
    await stage.at('2026-03-01T23:01:00Z', 2);
    expect(posted()).toHaveLength(2);
    stage.clockOffMs = 0;
    await stage.at('2026-03-01T23:02:00Z', 2);
    expect(posted()).toHaveLength(2);
    await stage.at('2026-03-02T22:00:10Z', 2);
    expect(posted()).toHaveLength(3);
    expect(posted()[2]).toContain('Tuesday 3 March 2026');
  });

  test('of a channel that is set up anew the same day comes the next', async () => {
    await stage.at('2026-03-01T22:00:10Z');
    await stage.store.saveSchedule(daily({ timetable: { ...daily().timetable, time: '09:00' }, sinceMs: stage.nowMs }), told());
    await stage.at('2026-03-02T00:00:10Z', 2);
    expect(posted()).toHaveLength(1);
    await stage.at('2026-03-03T00:00:10Z', 2);
    expect(posted()).toHaveLength(2);
  });

  test('comes no more once it is ended, also when it waits', async () => {
    stage.discord.forbidden.add('news');
    await stage.at('2026-03-01T22:00:10Z');
    expect(await stage.store.removeSchedule('2', 'news')).toBe(false);
    expect(await stage.store.removeSchedule('1', 'news')).toBe(true);
    stage.discord.forbidden.clear();
    await stage.at('2026-03-02T22:00:10Z', 2);
    expect(posted()).toEqual([]);
  });
});

test('a quiet digest says nothing on a day that brings nothing, and later tells all that is new', async () => {
  await stage.store.saveSchedule(daily({ quiet: true }), told());
  await stage.at('2026-03-01T22:00:10Z', 2);
  await stage.at('2026-03-02T22:00:10Z', 2);
  expect(posted()).toEqual([]);
  add('d-1', 'A crane fell.');
  await stage.at('2026-03-03T22:00:10Z', 2);
  expect(posted()[0]).toContain('A crane fell.');
  expect(posted()[0]).not.toMatch(/\blate\b/);
});

test('a digest on weekdays leaves the weekend out, and is not late on Monday', async () => {
  await stage.store.saveSchedule(daily({ timetable: { ...daily().timetable, days: [1, 2, 3, 4, 5] } }), told());
  for (const day of ['05', '06', '07', '08']) await stage.at(`2026-03-${day}T22:00:10Z`, 2);
  const titles = posted().map((body) => /Digest for (\w+)/.exec(body)?.[1]);
  expect(titles).toEqual(['Friday', 'Monday']);
  expect(posted()[1]).not.toMatch(/\blate\b/);
});

describe('a channel that cannot be posted in', () => {
  beforeEach(() => stage.store.saveSchedule(daily(), told()));
  const obstacle = async () => (await stage.store.schedules('1'))[0]?.obstacle;

  test('is noticed an hour before, and whoever set it up is told once, by direct message', async () => {
    stage.discord.forbidden.add('news');
    await stage.at('2026-03-01T20:59:00Z', 2);
    expect([posted('dm-mona'), await obstacle()]).toEqual([[], undefined]);
    await stage.at('2026-03-01T21:00:30Z', 3);
    expect(posted('dm-mona')).toHaveLength(1);
    expect(posted('dm-mona')[0]).toContain('allow Keii to View Channel, Send Messages and Read Message History');
    expect(await obstacle()).toBe('forbidden');
    await stage.at('2026-03-01T22:00:30Z', 3);
    await stage.at('2026-03-02T22:00:30Z', 3);
    expect(posted('dm-mona')).toHaveLength(1);
  });

  test('gets all that is missing in one, marked late, once it may be posted in', async () => {
    stage.discord.forbidden.add('news');
    await stage.at('2026-03-01T22:00:30Z', 2);
    add('d-1', 'A crane fell.');
    await stage.at('2026-03-02T22:00:30Z', 2);
    stage.discord.forbidden.clear();
    for (const minute of ['31', '32', '59']) await stage.at(`2026-03-02T22:${minute}:00Z`, 2);
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toContain('late, 2 digests in one');
    expect(posted()[0]).toContain('A crane fell.');
    expect(await obstacle()).toBeUndefined();
  });

  test('that is gone is told to the server where the member takes no messages; no digest is tried again', async () => {
    stage.discord.gone.add('news');
    stage.discord.closed.add('dm-mona');
    await stage.at('2026-03-01T22:00:30Z', 3);
    expect(posted('system')).toHaveLength(1);
    expect(posted('system')[0]).toContain('its channel is gone');
    expect(await obstacle()).toBe('gone');
    const before = stage.discord.requests.filter((request) => request.startsWith('post news')).length;
    await stage.at('2026-03-04T22:00:30Z', 3);
    expect(stage.discord.requests.filter((request) => request.startsWith('post news'))).toHaveLength(before);
    expect(posted('system')).toHaveLength(1);
  });

  test('in a server without such a channel is told to nobody, and nothing goes on being tried', async () => {
    stage.discord.gone.add('news');
    stage.discord.closed.add('dm-mona');
    stage.discord.system = undefined;
    await stage.at('2026-03-01T22:00:30Z', 3);
    expect(await stage.store.nextPostMs()).toBeUndefined();
  });
});

describe('a post that Discord may have', () => {
  beforeEach(() => stage.store.saveSchedule(daily(), told()));

  test('is looked for before it is posted again, and not posted when it is there', async () => {
    stage.discord.fault = (request) => (request === 'post' ? 'late' : 'none');
    await stage.at('2026-03-01T22:00:10Z');
    expect(posted()).toHaveLength(1);
    for (let count = 0; count < 200; count += 1) stage.discord.chat('news');
    stage.discord.fault = () => 'none';
    await stage.at('2026-03-01T23:30:00Z', 2);
    expect(stage.discord.requests.filter((request) => request.startsWith('find'))).toHaveLength(1);
    expect(posted()).toHaveLength(1);
  });

  test('is posted when it is not there', async () => {
    stage.discord.fault = (request) => (request === 'post' ? 'silent' : 'none');
    await stage.at('2026-03-01T22:00:10Z');
    stage.discord.fault = () => 'none';
    await stage.at('2026-03-01T22:01:00Z');
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).not.toMatch(/\blate\b/);
  });

  test('waits as long as the channel cannot be read', async () => {
    stage.discord.fault = (request) => (request === 'post' ? 'late' : 'none');
    await stage.at('2026-03-01T22:00:10Z');
    stage.discord.fault = () => 'none';
    stage.discord.forbidden.add('news');
    await stage.at('2026-03-03T22:00:10Z', 2);
    stage.discord.forbidden.clear();
    await stage.at('2026-03-03T22:40:00Z', 2);
    await stage.at('2026-03-03T22:41:00Z', 2);
    expect(posted()).toHaveLength(2);
    expect(posted()[1]).toContain('late, 2 digests in one');
  });
});

test('two schedulers on one store make one post', async () => {
  await stage.store.saveSchedule(daily(), told());
  const first = stage.scheduler;
  stage.restart();
  for (const time of ['2026-03-01T22:00:10Z', '2026-03-02T22:00:10Z', '2026-03-05T22:00:10Z']) {
    stage.nowMs = Date.parse(time);
    await Promise.all([first.tick(), stage.scheduler.tick(), first.tick(), stage.scheduler.tick()]);
  }
  expect(posted()).toHaveLength(3);
});

test('an error with one schedule leaves the others alone', async () => {
  await stage.store.saveSchedule(daily(), told());
  await stage.store.saveSchedule(daily({ channel: 'other', server: '2' }), told());
  stage.restart({ openShelf: async (server) => (server === '1' ? Promise.reject(new Error('no shelf')) : stage.shelf) });
  await stage.at('2026-03-01T22:00:10Z');
  expect([posted(), posted('other').length]).toEqual([[], 1]);
  expect(stage.errors.splice(0)).toEqual([new Error('no shelf')]);
});

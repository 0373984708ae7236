import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { executeBy } from '../../src/asking/deeds.ts';
import type { Execute } from '../../src/asking/desk.ts';
import { openPosting } from '../../src/discord/posting.ts';
import { openServerShelves } from '../../src/ingest/server-shelves.ts';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';
import { type DigestCare, digestDeeds } from '../../src/schedule/digests/execute.ts';
import { foreseeDigest } from '../../src/schedule/digests/foresee.ts';
import { openScheduler, type Scheduler } from '../../src/schedule/scheduler.ts';
import { type WatchCare, watchDeeds } from '../../src/schedule/watches/execute.ts';
import { own, read } from '../briefing/digest/small-news.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { buttonsOf, menusOf, textOf } from '../loopback/read-message.ts';
import { openStage, type Stage, troubles } from './stage.ts';

const CHANNEL = '900000000000000011';
const SERVER = '900000000000000001';
const MANAGER = { userId: '800000000000000041', locale: 'en-US' } as const;
const MEMBER = { userId: '800000000000000042', locale: 'ja', permissions: 0n } as const;

let stage: Stage;
let scheduler: Scheduler;
let nowMs: number;
let run: Execute;
let care: Parameters<typeof foreseeDigest>[2] & DigestCare & WatchCare;
beforeEach(async () => {
  nowMs = Date.parse('2026-03-01T12:00Z');
  stage = await openStage({ commands, execute: (...deed) => run(...deed), today: () => '2026-03-01' });
  const { store, loopback } = stage;
  const openShelf = (server: string | undefined) => openServerShelves({ packs: [smallPack], texts: new Map() }, store).open(server);
  care = { store, posting: openPosting(loopback), openShelf, nowMs: () => nowMs, timeZone: 'Asia/Tokyo' };
  run = executeBy(digestDeeds(care), watchDeeds(care));
  scheduler = openScheduler({
    ...care,
    onError: (error) => {
      throw error;
    },
  });
});
afterEach(async () => {
  expect(stage.loopback.violations).toEqual([]);
  expect(troubles(stage)).toEqual([]);
  await stage.close();
});

const message = (posted: PostedMessage | undefined): PostedMessage => {
  if (posted === undefined) throw new Error('no message came');
  return posted;
};
type Who = typeof MANAGER | typeof MEMBER;
const ask = async (command: string, options: Record<string, string | number> = {}, who: Who = MANAGER) =>
  message((await stage.loopback.interact({ command, options, ...who })).message);
const at = async (time: string) => {
  nowMs = Date.parse(time);
  await scheduler.tick();
};
const posts = () => stage.loopback.messages().filter(({ invocation }) => invocation === undefined);
const addDocument = async (id: string, text: string, actors: string[] = []) => {
  const { documents, facts } = own([id], [read(`f-${id}`, id, text, { actors })]);
  const [record] = documents;
  if (record === undefined) throw new Error('no record');
  await stage.store.addDocument(SERVER, { id, record, facts: [...facts], actors: [], plans: [], text: { text, passages: [] } });
};
const SCHEDULE = { channel: CHANNEL, time: '7時', days: 'weekdays' };

describe('/digest schedule', () => {
  test('says what comes, where and when; then it comes, for everybody to press', async () => {
    const set = textOf(await ask('digest schedule', SCHEDULE));
    expect(set).toContain('A digest will come into \\#general');
    expect(set).toContain('weekdays at 07:00 (Asia/Tokyo)');
    expect(set).toContain('next: 2 March 2026, 07:00');
    await addDocument('d-1', 'A crane fell.');
    await at('2026-03-01T22:00:10Z');
    const [digest] = posts();
    expect(textOf(message(digest))).toContain('Digest for Monday 2 March 2026');
    expect(textOf(message(digest))).toContain('A crane fell.');
    const [sources] = menusOf(message(digest));
    const pressed = await stage.loopback.pressButton(message(digest), Object.values(buttonsOf(message(digest)))[0] ?? '', MEMBER);
    expect([message(pressed.message).visibleTo, sources !== undefined]).toEqual([MEMBER.userId, true]);
  });

  test.each([
    [
      'what may not be posted in',
      () => stage.loopback.deny(CHANNEL, PermissionFlagsBits.SendMessages),
      SCHEDULE,
      /allow Keii to Send Messages, then try again/,
    ],
    ['what it does not see', () => stage.loopback.deny(CHANNEL, PermissionFlagsBits.ViewChannel), SCHEDULE, /View Channel/],
    ['a time that is none', () => undefined, { ...SCHEDULE, time: 'soon' }, /“soon” is not a time/],
    ['days that are none', () => undefined, { ...SCHEDULE, days: 'now and then' }, /are not days I can read/],
    ['a zone that is none', () => undefined, { ...SCHEDULE, 'time-zone': 'Atlantis' }, /there is no time zone “Atlantis”/],
  ])('refuses %s, naming it', async (_, prepare, options, words) => {
    prepare();
    const refused = await ask('digest schedule', options);
    expect(textOf(refused)).toMatch(words);
    expect(refused.visibleTo).toBe(MANAGER.userId);
    expect(await stage.store.schedules()).toEqual([]);
  });

  test('is for those who manage the server; /digest now for everybody', async () => {
    for (const command of ['digest status', 'digest stop']) {
      const refused = await ask(command, {}, MEMBER);
      expect(textOf(refused)).toContain('このサーバーの管理者');
    }
    expect(textOf(await ask('digest now', {}, MEMBER))).toContain('2026年3月1日（日）のまとめ');
  });
});

test('/digest now of a day that was posted tells the same again, also when more has come since', async () => {
  await ask('digest schedule', SCHEDULE);
  await addDocument('d-1', 'A crane fell.');
  await at('2026-03-01T22:00:10Z');
  await addDocument('d-2', 'A ferry sank.');
  const again = textOf(await ask('digest now', { day: '2026-03-02', channel: CHANNEL }));
  expect(again).toContain('A crane fell.');
  expect(again).not.toContain('A ferry sank.');
  const ahead = textOf(await ask('digest now', { day: '2026-03-03', channel: CHANNEL }));
  expect(ahead).toContain('A ferry sank.');
  expect(ahead).not.toContain('A crane fell.');
});

describe('/digest status', () => {
  test('says that nothing is scheduled, and how to', async () => {
    expect(textOf(await ask('digest status'))).toContain('No digest is scheduled. “/digest schedule” sets a channel and a time.');
  });

  test('says what is scheduled, what came last, and what keeps it from coming, with the way out', async () => {
    await ask('digest schedule', SCHEDULE);
    expect(textOf(await ask('digest status'))).toMatch(/general[\s\S]*next: 2 March 2026, 07:00, none yet/);
    await at('2026-03-01T22:00:10Z');
    expect(textOf(await ask('digest status'))).toContain('last: 2 March 2026');
    stage.loopback.deny(CHANNEL, PermissionFlagsBits.SendMessages);
    await at('2026-03-02T21:10:00Z');
    await at('2026-03-02T22:00:10Z');
    expect(textOf(await ask('digest status'))).toMatch(/that of 3 March 2026 waits[\s\S]*It cannot be posted: in the channel’s settings/);
    const told = posts()
      .map(textOf)
      .filter((text) => text.includes('cannot be posted'));
    expect(told).toHaveLength(1);
    stage.loopback.deny(CHANNEL);
    await at('2026-03-02T22:40:00Z');
    await at('2026-03-02T22:40:10Z');
    expect(posts().map(textOf).join()).toContain('Tuesday 3 March 2026');
    expect(textOf(await ask('digest status'))).not.toContain('cannot be posted');
  });
});

test('a digest can be seen beforehand as it will look, and nobody counts as told', async () => {
  await ask('digest schedule', SCHEDULE);
  await addDocument('d-1', 'A crane fell.');
  const where = { server: SERVER, channel: CHANNEL, locale: 'en' } as const;
  await foreseeDigest('2026-03-02', where, care);
  nowMs += 1;
  await foreseeDigest('2026-03-02', where, care);
  await at('2026-03-01T22:00:10Z');
  const texts = posts().map(textOf);
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text).toContain('A crane fell.');
  expect(texts[0]).toContain('Digest for Monday 2 March 2026');
});

test('/digest stop ends it, and says so where there is none', async () => {
  await ask('digest schedule', SCHEDULE);
  expect(textOf(await ask('digest stop', { channel: CHANNEL }))).toContain('The digest has ended');
  expect(textOf(await ask('digest stop'))).toContain('No digest is scheduled in that channel');
  await at('2026-03-01T22:00:10Z');
  expect(posts()).toEqual([]);
});

test('a digest that Discord took without saying so stands once', async () => {
  await ask('digest schedule', SCHEDULE);
  nowMs = Date.parse('2026-03-01T22:00:10Z');
  stage.loopback.failNext('/messages', 502, 1, { done: true, method: 'POST' });
  await scheduler.tick();
  expect(posts()).toHaveLength(1);
  await at('2026-03-01T22:05:00Z');
  await at('2026-03-01T22:06:00Z');
  expect(posts()).toHaveLength(1);
});

describe('/watch', () => {
  test('tells a member directly of a new document that names somebody, once', async () => {
    expect(textOf(await ask('watch add', { actor: 'lind' }, MEMBER))).toContain('リンドが新しい資料に出たらお知らせします');
    await addDocument('d-1', 'A crane fell.');
    await at('2026-03-01T12:01:00Z');
    expect(posts()).toEqual([]);
    await addDocument('d-2', 'Lind resigned.', ['lind']);
    await at('2026-03-01T12:02:00Z');
    await at('2026-03-01T12:03:00Z');
    expect(posts().map(textOf)).toEqual([expect.stringMatching(/リンド：新しい資料[\s\S]*Lind resigned\./)]);
  });

  test('tells a channel, where that is wanted, of words', async () => {
    await ask('watch add', { about: 'crane', where: 'here' });
    await addDocument('d-1', 'A crane fell at the quay.');
    await at('2026-03-01T12:01:00Z');
    expect(posts().map(({ api }) => api.channel_id)).toEqual([CHANNEL]);
    expect(posts().map(textOf).join()).toContain('“crane” in a new document');
  });

  test('tells nobody who has left the server, nor all of it what one member watches', async () => {
    await ask('watch add', { actor: 'lind' }, MEMBER);
    await ask('watch add', { actor: 'lind' });
    stage.loopback.leave(MEMBER.userId);
    stage.loopback.closeDirect(MANAGER.userId);
    await addDocument('d-1', 'Lind resigned.', ['lind']);
    await at('2026-03-01T12:01:00Z');
    await at('2026-03-01T12:02:00Z');
    expect(posts()).toEqual([]);
    expect(await stage.store.nextPostMs()).toBeUndefined();
  });

  test('refuses a channel that it may not post in, naming what is missing', async () => {
    stage.loopback.deny(CHANNEL, PermissionFlagsBits.SendMessages);
    expect(textOf(await ask('watch add', { about: 'crane', where: 'here' }))).toContain('allow Keii to Send Messages');
  });

  test('is not for what was there before', async () => {
    await addDocument('d-1', 'Lind resigned.', ['lind']);
    await ask('watch add', { actor: 'lind' });
    await at('2026-03-01T12:01:00Z');
    expect(posts()).toEqual([]);
  });

  test('is listed and ended, each member’s own', async () => {
    await ask('watch add', { actor: 'lind' }, MEMBER);
    expect(textOf(await ask('watch list'))).toContain('Nothing yet.');
    expect(textOf(await ask('watch list', {}, MEMBER))).toContain('1．リンド（ダイレクトメッセージで）');
    expect(textOf(await ask('watch remove', { number: 1 }))).toContain('There is no watch number 1');
    expect(textOf(await ask('watch remove', { number: 1 }, MEMBER))).toContain('お知らせをやめました');
    expect(textOf(await ask('watch list', {}, MEMBER))).toContain('お知らせはありません');
  });

  test('takes one thing, once, and so many', async () => {
    expect(textOf(await ask('watch add'))).toContain('exactly one of');
    expect(textOf(await ask('watch add', { actor: 'lind', about: 'crane' }))).toContain('exactly one of');
    await ask('watch add', { actor: 'lind' });
    expect(textOf(await ask('watch add', { actor: 'Lind' }))).toContain('You are told of that already');
    for (let count = 0; count < 9; count += 1) await ask('watch add', { about: `word ${count}` });
    expect(textOf(await ask('watch add', { about: 'one more' }))).toContain('A member has 10 watches at most');
  });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { executeBy } from '../../src/asking/deeds.ts';
import { type Desk, openDesk } from '../../src/asking/desk.ts';
import type { Reader } from '../../src/asking/reader.ts';
import { UserError } from '../../src/errors.ts';
import { openServerShelves } from '../../src/ingest/server-shelves.ts';
import { settingsDeeds } from '../../src/settings/execute.ts';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import type { Store } from '../../src/storage/ports.ts';
import { portsPack } from '../fixtures/ports.ts';

const READER: Reader = { server: '1', locale: 'en', today: '2025-06-01' };
const JAPANESE: Reader = { ...READER, locale: 'ja' };
const ELSEWHERE: Reader = { ...READER, server: '2' };

let store: Store;
let desk: Desk;
beforeEach(async () => {
  store = await openMemoryStore(() => 0);
  const shelves = openServerShelves({ packs: [portsPack], texts: new Map() }, store);
  desk = openDesk(
    shelves.open,
    commands,
    executeBy(settingsDeeds({ packs: [portsPack], store, openShelf: shelves.open, changed: shelves.changed })),
  );
});
afterEach(() => store.close());

const show = (reader = READER) => desk.ask({ command: 'settings show', options: {} }, reader);
const setPack = (use: string, pack = portsPack.id, reader = READER) =>
  desk.ask({ command: 'settings pack', options: { pack, use } }, reader);
const kindOf = async (reader: Reader) => (await desk.ask({ command: 'timeline', options: {} }, reader)).kind;

test('the settings show the packs, what is kept and how much there is room for', async () => {
  const { sections, next } = await show();
  expect(sections.map(({ text }) => text?.[0])).toEqual([
    expect.stringMatching(/^“Talks of the ports”: used \(2 documents, \d+ facts\)$/u),
    expect.stringContaining('Those who may manage this server'),
    '0 of at most 5000, 0.0 MB of 200 MB',
    expect.stringContaining('Not who asked.'),
  ]);
  expect(next).toEqual([
    { label: 'Hide “Talks of the ports”', ask: { command: 'settings pack', options: { pack: portsPack.id, use: 'off' } } },
  ]);
  expect((await show(JAPANESE)).sections[0]?.text?.[0]).toContain('「港の交渉」：使っています');
});

test('a hidden pack stands in no answer of that server, and in those of others', async () => {
  const { intro, next } = await setPack('off');
  expect(intro).toEqual(['“Talks of the ports” is hidden now: this server’s answers leave it out.']);
  expect(await Promise.all([kindOf(READER), kindOf(ELSEWHERE)])).toEqual(['nothing', 'timeline']);
  await setPack(next[0]?.ask.options.use ?? '');
  expect(await kindOf(READER)).toBe('timeline');
});

test('a pack is found by its name in any language; another is refused with those there are', async () => {
  expect((await setPack('off', '港の交渉')).intro[0]).toContain('is hidden now');
  await expect(setPack('off', 'Moon')).rejects.toThrow('There is no pack “Moon”. There are: Talks of the ports');
});

test('what is kept of a server is deleted once that is confirmed', async () => {
  await setPack('off');
  await setPack('off', portsPack.id, ELSEWHERE);
  const forget = { command: 'settings forget', options: {} };
  expect(await desk.ask(forget, READER)).toMatchObject({ confirm: true, title: 'All that is kept of this server will be deleted' });
  expect(await kindOf(READER)).toBe('nothing');
  expect(await desk.confirm(forget, READER)).toMatchObject({ title: 'Everything was deleted' });
  expect(await Promise.all([kindOf(READER), kindOf(ELSEWHERE)])).toEqual(['timeline', 'nothing']);
});

test.each(['show', 'forget'])('outside servers, %s is refused', async (name) => {
  const asked = desk.ask({ command: `settings ${name}`, options: {} }, { ...JAPANESE, server: undefined });
  await expect(asked).rejects.toThrow(UserError);
  await expect(asked).rejects.toThrow('サーバーのチャンネル');
});

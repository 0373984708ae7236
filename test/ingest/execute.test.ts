import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { executeBy } from '../../src/asking/deeds.ts';
import { type Desk, openDesk } from '../../src/asking/desk.ts';
import type { Reader } from '../../src/asking/reader.ts';
import { UserError } from '../../src/errors.ts';
import { documentDeeds } from '../../src/ingest/execute.ts';
import type { Fetched } from '../../src/ingest/fetch/fetch-bounded.ts';
import { writeAttachment } from '../../src/model/server/attachment.ts';
import { bytesOf, JAPANESE, openIntake } from './stage.ts';

const READER: Reader = { server: '1', locale: 'ja', today: '2025-06-01' };
const ENGLISH_READER: Reader = { ...READER, locale: 'en' };
const FILE = writeAttachment({ name: '議事録.txt', sizeBytes: 10, url: 'https://cdn.example/a/議事録.txt' });
const INGEST = { command: 'ingest file', options: { file: FILE, published: '2025-04-04' } };

let intake: Awaited<ReturnType<typeof openIntake>>;
let desk: Desk;
let fetched: Fetched;
let fetches = 0;
beforeEach(async () => {
  intake = await openIntake();
  fetched = { bytes: bytesOf(JAPANESE), url: '', contentType: '', validators: {} };
  fetches = 0;
  const execute = executeBy(
    documentDeeds(intake, async () => {
      fetches += 1;
      return fetched;
    }),
  );
  desk = openDesk(intake.shelves.open, commands, execute);
});
afterEach(() => intake.close());

test('a file is shown first, with a button, and counts once that is pressed', async () => {
  const preview = await desk.ask(INGEST, READER);
  expect(preview).toMatchObject({ confirm: true, title: '「港湾協議会、第二埠頭の運用見直しへ」から読み取った事実' });
  expect(preview.sections[0]?.lines.map(({ when }) => when)).toContain('2025-04-03');
  expect((await desk.ask({ command: 'timeline', options: {} }, READER)).kind).toBe('nothing');
  const report = await desk.confirm(INGEST, READER);
  expect(report).toMatchObject({ title: '「港湾協議会、第二埠頭の運用見直しへ」を加えました' });
  expect(fetches).toBe(1);
  const timeline = await desk.ask({ command: 'timeline', options: {} }, READER);
  expect(timeline.sections.flatMap(({ lines }) => lines).map(({ when }) => when)).toContain('2025-04-03');
});

test('another server sees nothing of it', async () => {
  await desk.ask(INGEST, READER);
  await desk.confirm(INGEST, READER);
  const others = await Promise.all(
    ['timeline', 'documents list', 'source', 'about'].map((command) => desk.ask({ command, options: {} }, { ...READER, server: '2' })),
  );
  expect(JSON.stringify(others)).not.toMatch(/港湾|埠頭|山田/);
});

test('what was added is listed, and taken out again once that is confirmed', async () => {
  await desk.confirm(INGEST, READER);
  const list = await desk.ask({ command: 'documents list', options: {} }, ENGLISH_READER);
  expect(list).toMatchObject({ scope: '1 document', sections: [{ title: '港湾協議会、第二埠頭の運用見直しへ' }] });
  const [document = ''] = [...(await intake.shelves.open('1')).documents.keys()];
  const removal = { command: 'documents remove', options: { document } };
  expect(await desk.ask(removal, ENGLISH_READER)).toMatchObject({ confirm: true });
  expect((await desk.confirm(removal, ENGLISH_READER)).title).toBe('The document was taken out');
  expect((await desk.ask({ command: 'timeline', options: {} }, READER)).kind).toBe('nothing');
});

describe('what cannot be done is said, and changes nothing', () => {
  test.each([
    ['outside servers', INGEST, { ...READER, server: undefined }, /サーバーのチャンネル/],
    ['a day that is none', { ...INGEST, options: { ...INGEST.options, published: 'soon' } }, ENGLISH_READER, /“soon” cannot be read/],
  ])('%s', async (_, invocation, reader, words) => {
    await expect(desk.ask(invocation, reader)).rejects.toThrow(UserError);
    await expect(desk.ask(invocation, reader)).rejects.toThrow(words);
  });

  test.each([
    ['a site that says no', { refused: 'status', status: 404 }, /could not be opened \(it answered 404\)/],
    ['a private address', { refused: 'private-address' }, /no public address/],
    ['an empty file', { bytes: bytesOf(''), url: '', contentType: '', validators: {} }, /“議事録.txt” is empty/],
  ] as [string, Fetched, RegExp][])('%s', async (_, answer, words) => {
    fetched = answer;
    await expect(desk.ask(INGEST, ENGLISH_READER)).rejects.toThrow(words);
    expect(await intake.documents.documentsOf('1')).toEqual([]);
  });
});

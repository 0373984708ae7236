import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Execute } from '../../src/asking/desk.ts';
import { openExecute } from '../../src/ingest/execute.ts';
import { fetchBounded } from '../../src/ingest/fetch/fetch-bounded.ts';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';
import { bytesOf, JAPANESE, openIntake } from '../ingest/stage.ts';
import { buttonsOf, textOf } from '../loopback/read-message.ts';
import { openStage, type Stage, troubles } from './stage.ts';

const MANAGER = { userId: '41', locale: 'en-US' } as const;
const MEMBER = { userId: '42', locale: 'en-US', permissions: 0n } as const;
const FILE = { name: 'minutes.txt', bytes: bytesOf(JAPANESE), contentType: 'text/plain' };

let intake: Awaited<ReturnType<typeof openIntake>>;
let stage: Stage;
beforeAll(async () => {
  const execute: Execute = (...deed) => openExecute(intake, (url) => fetchBounded(url, { isAllowed: () => true }))(...deed);
  stage = await openStage({ commands, execute });
});
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(async () => {
  expect(stage.loopback.violations).toEqual([]);
  expect(troubles(stage)).toEqual([]);
  await intake.close();
});
afterAll(() => stage.close());

const posted = (message: PostedMessage | undefined): PostedMessage => {
  if (message === undefined) throw new Error('no message came');
  return message;
};
const ingest = async (who: typeof MANAGER | typeof MEMBER) =>
  posted((await stage.loopback.interact({ command: 'ingest file', options: { file: FILE, published: '2025-04-04' }, ...who })).message);
const press = async (message: PostedMessage, label: string, who: typeof MANAGER | typeof MEMBER) =>
  posted((await stage.loopback.pressButton(message, buttonsOf(message)[label] ?? '', who)).message);
const kept = async () => (await Promise.all(['1', '2', '3'].map((server) => intake.documents.documentsOf(server)))).flat();

test('a manager’s file is shown with a button, and kept when that is pressed', async () => {
  const preview = await ingest(MANAGER);
  expect(textOf(preview)).toContain('What was read from');
  expect(Object.keys(buttonsOf(preview))).toContain('Go ahead');
  const report = await press(preview, 'Go ahead', MANAGER);
  expect(textOf(report)).toContain('was added');
});

test('a preview can be left, and nothing is kept', async () => {
  const left = await press(await ingest(MANAGER), 'Leave it', MANAGER);
  expect(textOf(left)).toContain('Nothing was changed');
  expect(await kept()).toEqual([]);
});

test.each(['ingest file', 'documents list'])('whoever does not manage the server is told so by /%s, alone', async (command) => {
  const options = command === 'ingest file' ? { file: FILE } : {};
  const message = posted((await stage.loopback.interact({ command, options, ...MEMBER })).message);
  expect(textOf(message)).toContain('Only those who may manage this server');
  expect(message.visibleTo).toBe(MEMBER.userId);
});

test('a link that cannot be opened is named with its reason', async () => {
  const { message } = await stage.loopback.interact({ command: 'ingest link', options: { link: 'ftp://a/b' }, ...MANAGER });
  expect(textOf(posted(message))).toContain('is no link');
});

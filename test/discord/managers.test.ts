import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerFrom } from '../../src/asking/answer-from.ts';
import { executeBy } from '../../src/asking/deeds.ts';
import { type Execute, openDesk } from '../../src/asking/desk.ts';
import { documentDeeds } from '../../src/ingest/execute.ts';
import { fetchBounded } from '../../src/ingest/fetch/fetch-bounded.ts';
import type { PostedMessage } from '../../src/loopback/state/message-store.ts';
import { writeMessage } from '../../src/model/server/given-message.ts';
import { settingsDeeds } from '../../src/settings/execute.ts';
import { bytesOf, JAPANESE, openIntake } from '../ingest/stage.ts';
import { buttonsOf, textOf } from '../loopback/read-message.ts';
import { openStage, type Stage, troubles } from './stage.ts';

const MANAGER = { userId: '41', locale: 'en-US' } as const;
const MEMBER = { userId: '42', locale: 'en-US', permissions: 0n } as const;
const FILE = { name: 'minutes.txt', bytes: bytesOf(JAPANESE), contentType: 'text/plain' };

let intake: Awaited<ReturnType<typeof openIntake>>;
let execute: Execute;
const servers = new Set<string>();
let stage: Stage;
beforeAll(async () => {
  const desk = openDesk(
    (server) => intake.shelves.open(server),
    commands,
    (deed, reader, confirmed) => {
      servers.add(reader.server ?? '');
      return execute(deed, reader, confirmed);
    },
  );
  stage = await openStage({
    commands,
    desk: () => desk,
    today: () => '2025-06-01',
    managerRoleOf: async (server) => (await intake.store.settingsOf(server)).managerRole?.id,
  });
});
beforeEach(async () => {
  intake = await openIntake();
  const { store, shelves } = intake;
  execute = executeBy(
    documentDeeds(intake, (url) => fetchBounded(url, { isAllowed: () => true })),
    settingsDeeds({ packs: [], store, openShelf: shelves.open, changed: shelves.changed }),
  );
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
const kept = async () => (await Promise.all([...servers].map((server) => intake.documents.documentsOf(server)))).flat();

test('a manager’s file is shown with a button, and kept when that is pressed', async () => {
  const preview = await ingest(MANAGER);
  expect(textOf(preview)).toContain('What was read from');
  expect(Object.keys(buttonsOf(preview))).toContain('Go ahead');
  const report = await press(preview, 'Go ahead', MANAGER);
  expect(textOf(report)).toContain('was added');
});

test('a file without a day is asked for one by buttons, and what was added can be undone', async () => {
  const asked = posted((await stage.loopback.interact({ command: 'ingest file', options: { file: FILE }, ...MANAGER })).message);
  expect(textOf(asked)).toContain('When was “minutes.txt” published?');
  const preview = await press(asked, '3 April 2025 (the last day it tells of)', MANAGER);
  expect(textOf(preview)).toContain('published 3 April 2025');
  const report = await press(preview, 'Go ahead', MANAGER);
  expect(await kept()).toHaveLength(1);
  const undoing = await press(report, 'Undo', MANAGER);
  expect(textOf(undoing)).toContain('The document that was added is taken out again.');
  expect(textOf(await press(undoing, 'Go ahead', MANAGER))).toContain('That was undone');
  expect(await kept()).toEqual([]);
});

test('a fact is hidden and corrected, and a document dated anew, each after a look at what will come of it', async () => {
  await press(await ingest(MANAGER), 'Go ahead', MANAGER);
  const [document] = await kept();
  const [first, second] = document?.facts ?? [];
  const steps: [command: string, options: Record<string, string>, shown: string, done: string][] = [
    ['documents hide', { fact: first?.id ?? '' }, 'will be taken out of the answers', 'was taken out of the answers'],
    ['documents correct', { fact: second?.id ?? '', words: '会長が会見した。' }, 'It becomes', 'The fact was corrected'],
    ['documents date', { document: document?.id ?? '', published: '2025-04-05' }, 'another day of publication', 'is now of 5 April 2025'],
  ];
  for (const [command, options, shown, done] of steps) {
    const preview = posted((await stage.loopback.interact({ command, options, ...MANAGER })).message);
    expect(textOf(preview)).toContain(shown);
    expect(textOf(await press(preview, 'Go ahead', MANAGER))).toContain(done);
  }
  const [after] = await kept();
  expect(after?.facts.map(({ id }) => id)).not.toContain(first?.id);
  expect(after?.facts.find(({ id }) => id === second?.id)?.text).toEqual({ ja: '会長が会見した。' });
  expect(after?.record.published).toBe('2025-04-05');
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

describe('the role that managers set', () => {
  /** The loopback’s own. */
  const ROLE = { id: '900000000000000021', name: 'editors' };
  const EDITOR = { ...MEMBER, userId: '44', roles: [ROLE.id] };
  const tell = async (command: string, options: Record<string, string>, who: typeof MANAGER | typeof EDITOR) =>
    posted((await stage.loopback.interact({ command, options, ...who })).message);

  test('lets its members look after the documents, until it is taken back', async () => {
    expect(textOf(await tell('documents list', {}, EDITOR))).toContain('Only those who may manage this server, and the role');
    const set = textOf(await tell('settings role', { role: ROLE.id }, MANAGER));
    expect(set).toContain(`Members with the role “${ROLE.name}” may now change documents`);
    expect(set).toContain('Server Settings → Integrations → Keii');
    expect(set).toContain(`and the role “${ROLE.name}”`);
    expect(textOf(await tell('documents list', {}, EDITOR))).toContain('This server’s documents');
    const preview = posted(
      (await stage.loopback.interact({ command: 'ingest file', options: { file: FILE, published: '2025-04-04' }, ...EDITOR })).message,
    );
    const report = posted((await stage.loopback.pressButton(preview, buttonsOf(preview)['Go ahead'] ?? '', EDITOR)).message);
    expect(textOf(report)).toContain('was added');
    expect(textOf(await tell('settings role', {}, MANAGER))).toContain('No role any more');
    const refused = await tell('documents list', {}, EDITOR);
    expect([textOf(refused).includes('Only those who may manage'), refused.visibleTo]).toEqual([true, EDITOR.userId]);
  });

  test('does not let them change the settings, nor lets others look after the documents', async () => {
    await tell('settings role', { role: ROLE.id }, MANAGER);
    for (const command of ['settings role', 'settings show', 'settings forget'])
      expect(textOf(await tell(command, {}, EDITOR))).toContain('Only those who may manage this server');
    expect(textOf(await tell('documents list', {}, { ...EDITOR, roles: ['900000000000000022'] }))).toContain('Only those who may manage');
  });
});

test('names are merged after a look at what will come of it, and two again when that is undone', async () => {
  const adds = [
    ['Anna Lindqvist opened the harbour on 3 April 2025.', '2025-04-04'],
    ['Anna Lindkvist signed the contract on 9 May 2025.', '2025-05-10'],
  ];
  const tell = async (command: string, options: Record<string, string>) =>
    posted((await stage.loopback.interact({ command, options, ...MANAGER })).message);
  for (const [text = '', published = ''] of adds) await press(await tell('ingest text', { text, published }), 'Go ahead', MANAGER);
  const preview = await tell('names merge', { name: 'Anna Lindkvist', into: 'Anna Lindqvist' });
  expect(textOf(preview)).toContain('“Anna Lindkvist” becomes one with “Anna Lindqvist”');
  const report = await press(preview, 'Go ahead', MANAGER);
  expect(Object.keys(buttonsOf(report))).toEqual(['Show Anna Lindqvist', 'Undo']);
  expect(textOf(await press(report, 'Show Anna Lindqvist', MANAGER))).toMatch(
    /2 events[\s\S]*signed the contract[\s\S]*Also written: Anna Lindkvist/,
  );
  const undoing = await tell('names undo', {});
  expect(textOf(undoing)).toContain('The names that were merged are two again.');
  await press(undoing, 'Go ahead', MANAGER);
  expect(textOf(await tell('actor', { name: 'Anna Lindqvist' }))).not.toContain('signed the contract');
  const asked = await tell('names split', { name: 'Anna Lindqvist' });
  expect(textOf(asked)).toContain('has no other name');
});

describe('the menu of a message', () => {
  const add = async (words: { content?: string; files?: (typeof FILE)[] }, who: typeof MANAGER | typeof MEMBER = MANAGER) =>
    posted((await stage.loopback.useMessageMenu(stage.loopback.post(words, { userId: '43' }), 'Add to briefing', who)).message);

  test('offers its words and each of its files, to the asker alone', async () => {
    const offered = await add({ content: JAPANESE, files: [FILE] });
    expect(offered.visibleTo).toBe(MANAGER.userId);
    expect(Object.keys(buttonsOf(offered))).toEqual(['The message’s words', 'minutes.txt']);
    expect(textOf(offered)).not.toContain('Not everyone');
  });

  test('adds what is chosen once it is confirmed', async () => {
    const preview = await press(await add({ content: JAPANESE }), 'The message’s words', MANAGER);
    expect(textOf(preview)).toContain('A message by');
    expect(textOf(await press(preview, 'Go ahead', MANAGER))).toContain('was added');
  });

  test('says so when there is nothing to add, and is for managers alone', async () => {
    expect(textOf(await add({ content: ' ' }))).toContain('neither words nor a file');
    expect(textOf(await add({ content: JAPANESE }, MEMBER))).toContain('Only those who may manage this server');
  });

  test('asks first where not everyone can read the message', async () => {
    const message = writeMessage({ id: '1', text: JAPANESE, author: 'Mori', postedOn: '2025-04-04', files: [], isOpen: false });
    const asked = answerFrom(
      await intake.shelves.open('1'),
      commands,
      { command: 'add-to-briefing', options: { message } },
      { server: '1', locale: 'ja', today: '2025-06-01' },
    );
    expect(asked).toMatchObject({ intro: [expect.stringContaining('全員が読めるわけではありません')] });
  });
});

test('a link that cannot be opened is named with its reason', async () => {
  const { message } = await stage.loopback.interact({ command: 'ingest link', options: { link: 'ftp://a/b' }, ...MANAGER });
  expect(textOf(posted(message))).toContain('is no link');
});

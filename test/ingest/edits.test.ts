import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { executeBy } from '../../src/asking/deeds.ts';
import { type Desk, openDesk } from '../../src/asking/desk.ts';
import type { Reader } from '../../src/asking/reader.ts';
import { documentDeeds } from '../../src/ingest/execute.ts';
import type { Answer } from '../../src/model/answer.ts';
import { writeAttachment } from '../../src/model/server/attachment.ts';
import { bytesOf, openIntake } from './stage.ts';

const READER: Reader = { server: '1', locale: 'en', today: '2025-06-01' };
const MINUTES = `Harbour council

The harbour council met on 3 April 2025. Last month Anna Berg, the chair, left the council.

The council will meet again on 8 May.
`;
const FILE = writeAttachment({ name: 'minutes.txt', sizeBytes: 10, url: 'https://cdn.example/a/minutes.txt' });
const INGEST = { command: 'ingest file', options: { file: FILE, published: '2025-04-04' } };

let intake: Awaited<ReturnType<typeof openIntake>>;
let desk: Desk;
/** A desk as after a start: nothing is known but what the store keeps. */
const openAgain = (): void => {
  const execute = executeBy(documentDeeds(intake, async () => ({ bytes: bytesOf(MINUTES), url: '', contentType: '', validators: {} })));
  desk = openDesk(intake.shelves.open, commands, execute);
};
beforeEach(async () => {
  intake = await openIntake();
  openAgain();
});
afterEach(() => intake.close());

const linesOf = ({ sections }: Answer) => sections.flatMap(({ lines }) => lines);
const timeline = async (): Promise<string[]> =>
  linesOf(await desk.ask({ command: 'timeline', options: { detail: 'full' } }, READER)).map(({ when, text }) => `${when} ${text}`);
const undo = async (): Promise<Answer> => {
  expect(await desk.ask({ command: 'documents undo', options: {} }, READER)).toMatchObject({ confirm: true });
  return desk.confirm({ command: 'documents undo', options: {} }, READER);
};
const change = async (command: string, options: Record<string, string>): Promise<{ preview: Answer; report: Answer }> => ({
  preview: await desk.ask({ command, options }, READER),
  report: await desk.confirm({ command, options }, READER),
});

test('a document that says no day is asked for one, and a button gives it', async () => {
  const asked = await desk.ask({ command: 'ingest file', options: { file: FILE } }, READER);
  expect(asked.title).toBe('When was “minutes.txt” published?');
  expect(asked.next.map(({ label }) => label)).toEqual([
    '3 April 2025 (the last day it tells of)',
    '4 April 2025 (the day after)',
    'today (1 June 2025)',
  ]);
  const [first] = asked.next;
  const preview = await desk.ask(first?.ask ?? INGEST, READER);
  expect(preview).toMatchObject({ confirm: true });
  expect(preview.scope).toMatch(/published 3 April 2025/);
});

test.each([
  [
    'none before the latest day told as past',
    'The council met on 3 April 2025. It visited Oslo from 10 to 12 April 2025. The council will meet again on 8 May 2025.',
    ['12 April 2025 (the last day it tells of)', '13 April 2025 (the day after)', 'today (1 June 2025)'],
  ],
  ['today alone when nothing is told as past', 'The council will meet again on 8 May 2025.', ['today (1 June 2025)']],
  ['no day to come', 'The council met on 31 May 2025.', ['31 May 2025 (the last day it tells of)', 'today (1 June 2025)']],
])('of the days offered for a text there is %s', async (_, text, labels) => {
  const asked = await desk.ask({ command: 'ingest text', options: { text } }, READER);
  expect(asked.next.map(({ label }) => label)).toEqual(labels);
});

test('a text is called after its first sentence, a long one cut behind a clause', async () => {
  const text = 'The harbour council met on 3 April 2025 in the hall by the quay, and talked until late. It will meet again.';
  const { title } = await desk.ask({ command: 'ingest text', options: { text, published: '2025-04-04' } }, READER);
  expect(title).toBe('What was read from “The harbour council met on 3 April 2025 in the hall…”');
});

test('a server without documents is told how to add one', async () => {
  const { title, intro } = await desk.ask({ command: 'timeline', options: {} }, READER);
  expect(intro).toEqual([expect.stringMatching(/^There are no documents yet\. .*\/ingest file/u)]);
  expect(title).not.toBe('');
});

describe('what was taken in', () => {
  let document = '';
  beforeEach(async () => {
    await desk.confirm(INGEST, READER);
    document = [...(await intake.shelves.open('1')).documents.keys()][0] ?? '';
  });

  test('counts its dates anew from another day of publication', async () => {
    expect((await timeline()).join()).toMatch(/2025-03 .*Last month/);
    const { preview, report } = await change('documents date', { document, published: '2025-05-04' });
    expect(preview).toMatchObject({ confirm: true, title: '“Harbour council” gets another day of publication' });
    expect(preview.scope).toBe('4 April 2025 → 4 May 2025 · the date of 1 fact moves');
    expect(linesOf(preview)).toMatchObject([{ when: '2025-04' }]);
    expect(report.title).toBe('“Harbour council” is now of 4 May 2025');
    expect((await timeline()).join()).toMatch(/2025-04 .*Last month/);
    await undo();
    expect((await timeline()).join()).toMatch(/2025-03 .*Last month/);
  });

  test('has a fact hidden, also when it is read anew, until that is undone', async () => {
    const before = await timeline();
    const { preview, report } = await change('documents hide', { fact: 'again' });
    expect(preview).toMatchObject({ confirm: true, title: 'This fact will be taken out of the answers' });
    expect(report.next.map(({ label }) => label)).toEqual(['Undo']);
    expect((await timeline()).join()).not.toMatch(/again/);
    await change('documents date', { document, published: '2025-04-05' });
    expect((await timeline()).join()).not.toMatch(/again/);
    await undo();
    await undo();
    expect(await timeline()).toEqual(before);
  });

  test('has a fact corrected, which stays so when it is read anew', async () => {
    const { preview } = await change('documents correct', {
      fact: 'again',
      when: '2025/05/09',
      words: 'The council meets again on 9 May.',
    });
    expect(preview.card).toEqual([{ label: 'It becomes', value: '9 May 2025 · The council meets again on 9 May.' }]);
    expect(await timeline()).toContain('2025-05-09 The council meets again on 9 May.');
    await change('documents date', { document, published: '2025-04-05' });
    expect(await timeline()).toContain('2025-05-09 The council meets again on 9 May.');
  });

  test('is taken out by undo, and comes back by undoing a removal', async () => {
    await change('documents remove', { document });
    expect(await timeline()).toEqual([]);
    expect((await undo()).title).toBe('That was undone');
    expect((await timeline()).length).toBeGreaterThan(0);
    await undo();
    expect(await timeline()).toEqual([]);
    await expect(undo()).rejects.toThrow(/nothing to undo/);
  });

  test('can be undone after a restart, and the way back says until when', async () => {
    const { preview, report } = await change('documents remove', { document });
    expect(preview.intro.join()).toContain('It can be undone for 30 days.');
    expect(report.intro).toEqual(['It can be undone for 30 days.']);
    openAgain();
    expect((await undo()).title).toBe('That was undone');
    expect((await timeline()).length).toBeGreaterThan(0);
    openAgain();
    await undo();
    expect(await timeline()).toEqual([]);
    await expect(undo()).rejects.toThrow('The last 20 changes can be undone, each for 30 days.');
  });

  test('of another server is not found', async () => {
    const asked = { command: 'documents hide', options: { fact: 'again' } };
    await expect(desk.ask(asked, { ...READER, server: '2' })).rejects.toThrow(/No fact of this server’s documents/);
    await expect(desk.ask({ command: 'documents undo', options: {} }, { ...READER, server: '2' })).rejects.toThrow(/nothing to undo/);
  });

  test.each([
    ['a date that is none', { fact: 'again', when: 'soon' }, /“soon” cannot be read/],
    ['nothing to correct', { fact: 'again' }, /Give the right date/],
    ['a fact that is not there', { fact: 'lighthouse', when: '2025' }, /No fact .* “lighthouse”/],
  ])('%s is said', async (_, options, words) => {
    await expect(desk.ask({ command: 'documents correct', options }, READER)).rejects.toThrow(words);
  });

  test('several facts of the same words are asked back', async () => {
    const asked = await desk.ask({ command: 'documents hide', options: { fact: 'council' } }, READER);
    expect(asked.kind).toBe('which');
    expect(asked.next.length).toBeGreaterThan(1);
  });

  test('is suggested by its words', async () => {
    const choices = await desk.suggest({ command: 'documents hide', option: 'fact', typed: 'chair', options: {} }, READER);
    expect(choices.map(({ name }) => name).join()).toMatch(/Anna Berg/);
  });
});

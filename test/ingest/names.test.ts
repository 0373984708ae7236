import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { executeBy } from '../../src/asking/deeds.ts';
import { type Desk, openDesk } from '../../src/asking/desk.ts';
import type { Reader } from '../../src/asking/reader.ts';
import { documentDeeds } from '../../src/ingest/execute.ts';
import { openServerShelves } from '../../src/ingest/server-shelves.ts';
import type { Answer } from '../../src/model/answer.ts';
import { openIntake } from './stage.ts';

const READER: Reader = { server: '1', locale: 'en', today: '2025-06-01' };
const FIRST = 'Mayor Anna Lindqvist opened the harbour on 3 April 2025. Tom Okafor closed the old quay on 5 April 2025.';
const SECOND = 'Mayor Anna Lindkvist signed the harbour contract on 9 May 2025.';

let intake: Awaited<ReturnType<typeof openIntake>>;
let desk: Desk;
/** A desk as after a start: nothing is known but what the store keeps. */
const openAgain = (): void => {
  const shelves = openServerShelves({ packs: [], texts: new Map() }, intake.store);
  desk = openDesk(shelves.open, commands, executeBy(documentDeeds({ ...intake, shelves }, async () => ({ refused: 'unreachable' }))));
};
const ask = (command: string, options: Record<string, string> = {}, reader = READER) => desk.ask({ command, options }, reader);
const confirm = (command: string, options: Record<string, string> = {}) => desk.confirm({ command, options }, READER);
const ingest = (text: string, published: string) => confirm('ingest text', { text, published, title: text.slice(0, 20) });
beforeEach(async () => {
  intake = await openIntake();
  openAgain();
  await ingest(FIRST, '2025-04-06');
  await ingest(SECOND, '2025-05-10');
});
afterEach(() => intake.close());

const linesOf = ({ lead, sections }: Answer): string[] => [...lead, ...sections.flatMap(({ lines }) => lines)].map(({ text }) => text);
const factsOn = async (actor: string, more: Record<string, string> = {}): Promise<string> =>
  linesOf(await ask('timeline', { actor, detail: 'full', ...more })).join('\n');
const change = async (command: string, options: Record<string, string>): Promise<{ preview: Answer; report: Answer }> => ({
  preview: await ask(command, options),
  report: await confirm(command, options),
});
const MERGE = { name: 'Anna Lindkvist', into: 'Anna Lindqvist' };

describe('names that are merged', () => {
  test('are shown first, then one in every command, also after a restart', async () => {
    expect(await factsOn('Anna Lindqvist')).not.toContain('contract');
    const { preview, report } = await change('names merge', MERGE);
    expect(preview).toMatchObject({ confirm: true, title: '“Anna Lindkvist” becomes one with “Anna Lindqvist”' });
    expect(linesOf(preview).join()).toContain('signed the harbour contract');
    expect(report.title).toBe('“Anna Lindkvist” is now one with “Anna Lindqvist”');
    expect(report.intro).toEqual(['It can be undone for 30 days.']);
    for (const again of [() => {}, openAgain]) {
      again();
      expect(await factsOn('Anna Lindqvist')).toMatch(/opened the harbour[\s\S]*signed the harbour contract/);
      expect(await factsOn('Anna Lindkvist')).toMatch(/opened the harbour[\s\S]*signed the harbour contract/);
      expect((await ask('actor', { name: 'Anna Lindkvist' })).title).toContain('Anna Lindqvist');
      const offered = await desk.suggest({ command: 'actor', option: 'name', typed: 'lindkv', options: {} }, READER);
      expect(offered.map(({ name }) => name)).toEqual(['Anna Lindqvist']);
    }
  });

  test('take what is added later with them, and are two again once that is undone', async () => {
    await confirm('names merge', MERGE);
    await ingest('Mayor Anna Lindkvist left for Oslo on 11 May 2025.', '2025-05-12');
    expect(await factsOn('Anna Lindqvist')).toContain('left for Oslo');
    await confirm('documents undo');
    expect(await factsOn('Anna Lindqvist')).not.toContain('left for Oslo');
    const undoing = await ask('names undo');
    expect(undoing.intro).toEqual(['The names that were merged are two again.']);
    await confirm('names undo');
    openAgain();
    expect(await factsOn('Anna Lindkvist')).toContain('contract');
    expect(await factsOn('Anna Lindqvist')).not.toContain('contract');
  });

  test('say where each comes from, and can be parted again', async () => {
    await confirm('names merge', MERGE);
    const origins = (await ask('names list', { name: 'Anna Lindqvist' })).sections.flatMap(({ text = [] }) => text);
    expect(origins).toEqual([
      'Anna Lindqvist: the document “Mayor Anna Lindqvist”',
      'Anna Lindkvist: “Anna Lindkvist” was merged on this server on 1 June 2025',
    ]);
    const asked = await ask('names split', { name: 'Anna Lindqvist' });
    expect(asked.next.map(({ label }) => label)).toEqual(['Anna Lindqvist', 'Anna Lindkvist']);
    const { preview } = await change('names split', { name: 'Anna Lindqvist', spelling: 'Anna Lindkvist' });
    expect(preview.intro).toEqual(['It was merged on 1 June 2025; parted, both are as they were before.']);
    expect(await factsOn('Anna Lindqvist')).not.toContain('contract');
    expect(await factsOn('Anna Lindkvist')).toContain('contract');
  });

  test('keep to the day asked for: nothing of a later document is told', async () => {
    await confirm('names merge', MERGE);
    expect(await factsOn('Anna Lindqvist', { 'as-of': '2025-04-30' })).toMatch(/^(?![\s\S]*contract)[\s\S]*opened the harbour/);
  });

  test('are another server’s own business', async () => {
    await confirm('names merge', MERGE);
    const list = await ask('names list', {}, { ...READER, server: '2' });
    expect(JSON.stringify(list)).not.toMatch(/Lind/);
  });

  test('stay whole when the document goes that named the one who stays, and when it comes back', async () => {
    await confirm('names merge', MERGE);
    await confirm('documents remove', { document: 'Mayor Anna Lindqvist' });
    expect(await factsOn('Anna Lindkvist')).toContain('contract');
    await confirm('documents undo');
    expect(await factsOn('Anna Lindkvist')).toMatch(/opened the harbour[\s\S]*contract/);
  });
});

test('a name outlives the document that was the first to give it', async () => {
  await ingest('Tom Okafor resigned on 20 May 2025.', '2025-05-21');
  await confirm('documents remove', { document: 'Mayor Anna Lindqvist' });
  for (const again of [() => {}, openAgain]) {
    again();
    expect(await factsOn('Tom Okafor')).toContain('resigned');
    expect((await ask('actor', { name: 'Tom Okafor' })).title).toContain('Tom Okafor');
  }
});

describe('an alias', () => {
  test('finds whoever it stands for, in later documents too, and is one of the names', async () => {
    const { report } = await change('names alias', { name: 'Tom Okafor', alias: 'Big Tom Harbourmaster' });
    expect(report.title).toBe('“Big Tom Harbourmaster” is another name of “Tom Okafor” now');
    openAgain();
    expect(await factsOn('Big Tom Harbourmaster')).toContain('closed the old quay');
    const { sections } = await ask('names list', { name: 'Tom Okafor' });
    expect(sections[0]?.text).toContain('Big Tom Harbourmaster: added on this server on 1 June 2025');
    await ingest('Big Tom Harbourmaster retired on 20 May 2025.', '2025-05-21');
    expect(await factsOn('Tom Okafor')).toContain('retired');
  });

  test('that is somebody’s name already is refused, with the way out', async () => {
    await expect(ask('names alias', { name: 'Tom Okafor', alias: 'Anna Lindqvist' })).rejects.toThrow('“/names merge”');
    await expect(ask('names alias', { name: 'Tom Okafor', alias: 'Tom Okafor' })).rejects.toThrow('already');
  });
});

test('a spelling that means somebody else takes its facts with it', async () => {
  await ingest('特使のケティルソン氏は2025年4月3日、港湾協議会で演説した。', '2025-04-04');
  await ingest('Envoy Eldgrimur Ketilsson addressed the harbour board on 4 April 2025.', '2025-04-05');
  const options = { name: 'ケティルソン', spelling: 'Eldgrimur Ketilsson' };
  const known = (await ask('names list', { name: 'ケティルソン' })).sections[0]?.text ?? [];
  const spelling = known.map((line) => line.split(':')[0] ?? '').find((one) => one.includes('Ketilsson')) ?? '';
  expect(spelling).not.toBe('');
  const { preview } = await change('names split', { ...options, spelling });
  expect(linesOf(preview).join()).toContain('addressed the harbour board');
  openAgain();
  expect(await factsOn('ケティルソン')).not.toContain('addressed the harbour board');
  expect(await factsOn(spelling)).toContain('addressed the harbour board');
});

test('names that only may be one are offered, not merged', async () => {
  await ingest('議員のベルグ氏は2025年4月3日、港湾協議会で演説した。', '2025-04-04');
  await ingest('Senator Mara Berg addressed the harbour board on 4 April 2025.', '2025-04-05');
  const { sections, next } = await ask('names list');
  expect(sections.flatMap(({ text = [] }) => text).join()).toMatch(/sound alike/);
  const [first] = next;
  const { title } = await desk.confirm(first?.ask ?? { command: '', options: {} }, READER);
  expect(title).toMatch(/is now one with/);
});

test.each([
  ['a name with itself', 'names merge', { name: 'Tom Okafor', into: 'Tom Okafor' }, /cannot be merged with itself/],
  ['an only name', 'names split', { name: 'Tom Okafor' }, /no other name/],
])('%s is refused', async (_, command, options, words) => {
  await expect(ask(command, options)).rejects.toThrow(words);
});

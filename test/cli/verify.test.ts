import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type CliIo, UsageError } from '../../src/cli/subcommand.ts';
import { verify } from '../../src/cli/verify.ts';
import { fileText, SMALL_PACK_FILES, TEXT } from '../library/verify/small-pack.ts';

/** A folder with the small pack under `packs/harbour` and its document under `sources`; `changed` files replace the good ones. */
const folderWith = (changed: Record<string, string> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'keii-verify-'));
  mkdirSync(join(folder, 'packs', 'harbour'), { recursive: true });
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'sources', 'talks.txt'), TEXT);
  for (const [file, content] of Object.entries(SMALL_PACK_FILES)) {
    writeFileSync(join(folder, 'packs', 'harbour', file), changed[file] ?? fileText(file, content));
  }
  return { packs: join(folder, 'packs'), sources: join(folder, 'sources') };
};

const run = async (args: string[]) => {
  const lines: string[] = [];
  const io: CliIo = {
    write: (line) => lines.push(line),
    warn: () => {},
    readStdin: async () => '',
    readFile: (path) => readFileSync(path),
    dataDir: () => '',
    today: '2031-04-01',
  };
  return { code: await verify.run(args, io), problems: lines.map((line) => JSON.parse(line)) };
};

test('a sound pack gives no line and status 0, with and without its sources', async () => {
  const { packs, sources } = folderWith();
  expect(await run(['--packs', packs])).toEqual({ code: 0, problems: [] });
  expect(await run(['--packs', packs, '--sources', sources])).toEqual({ code: 0, problems: [] });
});

test('what does not hold is one line each, and status 1', async () => {
  const facts = SMALL_PACK_FILES['facts.jsonl'].map((fact) => ({ ...fact, actors: ['east', 'west'] }));
  const { packs } = folderWith({ 'facts.jsonl': fileText('facts.jsonl', facts) });
  expect(await run(['--packs', packs])).toEqual({
    code: 1,
    problems: [
      { pack: 'harbour', record: 'fact d1-01', cause: 'there is no actor “east”' },
      { pack: 'harbour', record: 'fact d1-01', cause: 'there is no actor “west”' },
    ],
  });
});

test('a folder without a pack is never well', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'keii-verify-'));
  await expect(run(['--packs', empty])).rejects.toThrow(UsageError);
  await expect(run(['--packs', empty])).rejects.toThrow(`there is no pack in ${empty}`);
});

test('a lineage that cites nothing is told', async () => {
  const plans = SMALL_PACK_FILES['plans.json'].map((plan) => ({ ...plan, derivedFrom: [{ plan: 'by-size', citations: [] }] }));
  const { packs } = folderWith({ 'plans.json': fileText('plans.json', plans) });
  const { code, problems } = await run(['--packs', packs]);
  expect({ code, cause: problems[0]?.cause }).toEqual({
    code: 1,
    cause: expect.stringContaining('record by-ships: derivedFrom.0.citations'),
  });
});

test('a document outside the folder of the sources is not read', async () => {
  const documents = SMALL_PACK_FILES['documents.json'].map((document) => ({ ...document, file: '../sources/talks.txt' }));
  const { packs, sources } = folderWith({ 'documents.json': fileText('documents.json', documents) });
  const { problems } = await run(['--packs', packs, '--sources', sources]);
  expect(problems.map(({ cause }) => cause)).toEqual([
    '../sources/talks.txt lies outside the folder of the sources',
    '../sources/talks.txt is not there',
  ]);
});

test.each([
  ['a record that breaks its schema', 'issues.json', '[{"id":"No!"}]', 'issues.json: record No!'],
  ['a broken file', 'actors.json', '[', 'actors.json'],
])('%s is told with its file', async (_, file, content, words) => {
  const { packs } = folderWith({ [file]: content });
  const { code, problems } = await run(['--packs', packs]);
  expect({ code, count: problems.length, record: problems[0]?.record }).toEqual({ code: 1, count: 1, record: 'schema' });
  expect(problems[0]?.cause).toContain(words);
});

test('a source that is not there is told', async () => {
  const { packs } = folderWith();
  expect(await run(['--packs', packs, '--sources', packs])).toMatchObject({ code: 1, problems: [{ cause: 'talks.txt is not there' }] });
});

test.each([[['--sources', '/nowhere/at/all']], [['--bogus']], [['--packs', '/nowhere/at/all']]])('%j is bad usage', async (args) => {
  await expect(run(args)).rejects.toThrow(UsageError);
});

const SOURCES = process.env.SOURCES_DIR ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

test('the shipped packs hold', async () => {
  expect(await run([])).toEqual({ code: 0, problems: [] });
});

test.skipIf(!existsSync(SOURCES))('the shipped packs hold against their sources (skipped where the sources are not at hand)', async () => {
  expect(await run(['--sources', SOURCES])).toEqual({ code: 0, problems: [] });
});

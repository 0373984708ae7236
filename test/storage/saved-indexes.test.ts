import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSavedIndexes } from '../../src/storage/saved-indexes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keii-indexes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* given(...lines: (string | Error)[]): AsyncGenerator<string> {
  for (const line of lines) {
    if (line instanceof Error) throw line;
    yield line;
  }
}

const linesOf = async (server: string): Promise<string[] | undefined> => {
  const lines = openSavedIndexes(folder).read(server);
  return lines && Array.fromAsync(lines);
};

test('what was written is read, by its server alone, also by another process', async () => {
  await openSavedIndexes(folder).write('7', given('one', 'two'));
  expect(await linesOf('7')).toEqual(['one', 'two']);
  expect(await linesOf('8')).toBeUndefined();
  expect(await openSavedIndexes(folder).servers()).toEqual(['7']);
});

test('writing that is called off leaves what was there, and nothing half-written', async () => {
  const indexes = openSavedIndexes(folder);
  await indexes.write('7', given('old'));
  await expect(indexes.write('7', given('new', new Error('called off')))).rejects.toThrow('called off');
  expect(await linesOf('7')).toEqual(['old']);
  expect(readdirSync(join(folder, 'indexes'))).toEqual(['7.jsonl']);
});

test('is for whoever runs Keii alone', async () => {
  await openSavedIndexes(folder).write('7', given('one'));
  expect(statSync(join(folder, 'indexes', '7.jsonl')).mode & 0o077).toBe(0);
});

test('goes when it is removed; removing nothing does nothing', async () => {
  const indexes = openSavedIndexes(folder);
  await indexes.write('7', given('one'));
  await indexes.remove('7');
  await indexes.remove('7');
  expect(await linesOf('7')).toBeUndefined();
});

test.each(['../7', 'a', '', '7/8'])('a server called “%s” has no file', async (server) => {
  const indexes = openSavedIndexes(join(folder, 'inner'));
  await indexes.write(server, given('one'));
  expect(indexes.read(server)).toBeUndefined();
  expect(existsSync(join(folder, 'inner'))).toBe(false);
});

test('other files beside them are no indexes', async () => {
  await openSavedIndexes(folder).write('7', given('one'));
  writeFileSync(join(folder, 'indexes', 'notes.txt'), '');
  expect(await openSavedIndexes(folder).servers()).toEqual(['7']);
});

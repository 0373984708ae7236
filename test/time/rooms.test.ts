import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const TIME = 'src/time';
const LETTERS_OF_JAPANESE = /[\u3041-\u30fa\u4e00-\u9fff]/;

const files = readdirSync(TIME, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, code: readFileSync(join(TIME, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') }));

/** The first folder, of a language the second too. */
const roomOf = (name: string): string => {
  const folders = name.split('/').slice(0, -1);
  return folders.slice(0, folders[0] === 'languages' ? 2 : 1).join('/');
};

/** What each room may import besides itself; a language only reading. */
const ALLOWED: Record<string, string[]> = {
  reading: [],
  placing: ['reading'],
  'languages/ja': ['reading'],
  'languages/en': ['reading'],
  languages: ['reading', 'languages/ja', 'languages/en'],
  '': ['reading', 'placing', 'languages'],
};

test('reading knows no placing, neither knows a language, and no language another', () => {
  const wrong = files.flatMap(({ name, code }) =>
    [...code.matchAll(/from '(\.[^']+)'/g)]
      .map(([, target = '']) => join(dirname(name), target))
      .filter((target) => !target.startsWith('..'))
      .map(roomOf)
      .filter((room) => room !== roomOf(name) && !(ALLOWED[roomOf(name)] ?? []).includes(room))
      .map((room) => `${name} → ${room}`),
  );
  expect(wrong).toEqual([]);
});

test('words of a language stand in its folder alone', () => {
  expect(
    files.filter(({ name, code }) => !name.startsWith('languages/') && LETTERS_OF_JAPANESE.test(code)).map(({ name }) => name),
  ).toEqual([]);
});

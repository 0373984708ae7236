import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'src/loopback';
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(FOLDER, name));

/** What the loopback may know of the world around it: nothing of the bot that connects to it. */
test.each(FILES)('%s knows no bot', (path) => {
  const source = readFileSync(path, 'utf8');
  const imported = [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)].map(([, target = '']) => normalize(join(path, '..', target)));
  expect(imported.filter((target) => !target.startsWith(`${FOLDER}/`))).toEqual([]);
  expect(source).not.toMatch(/keii|経緯/iu);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** From the ground up: a file may import from the rows below its own, and from its own folder. Folders of one row do not see each other. */
const LAYERS = [
  ['src/errors.ts'],
  ['src/model'],
  ['src/text', 'src/messages'],
  ['src/time', 'src/documents'],
  ['src/library', 'src/search', 'src/facts'],
  ['src/briefing'],
  ['src/discord', 'src/loopback', 'src/preview', 'src/storage', 'src/files', 'src/render'],
  ['commands'],
  ['src/config.ts', 'src/logger.ts', 'src/start.ts', 'src/main.ts', 'src/cli.ts', 'src/cli'],
];

/** Pure rendering is no door of its own: the doors show what it makes. */
const ALSO_ALLOWED: Record<string, string[]> = {
  'src/discord': ['src/render'],
  'src/preview': ['src/loopback'],
  'src/cli.ts': ['src/cli'],
  'src/start.ts': ['src/config.ts', 'src/logger.ts'],
  'src/main.ts': ['src/start.ts'],
};

/** Everything that must come out the same for the same input. */
const PURE = [...LAYERS.slice(0, 6).flat(), 'src/render', 'commands'];

/** What only a few places may use; everything else gets it from them. */
const RESERVED: { what: string; pattern: RegExp; allowed: string[] }[] = [
  { what: 'the environment', pattern: /\bprocess\.env\b/, allowed: ['src/config.ts'] },
  { what: 'discord.js', pattern: /from 'discord\.js'/, allowed: ['src/discord'] },
  { what: 'MiniSearch', pattern: /from 'minisearch'/, allowed: ['src/search'] },
  { what: 'SQL', pattern: /from 'node:sqlite'|\b(?:SELECT .* FROM|INSERT INTO|CREATE TABLE)\b/, allowed: ['src/storage'] },
  { what: 'date-fns', pattern: /from '(?:date-fns(?:\/\w+)?|@date-fns\/utc)'/, allowed: ['src/model/day.ts'] },
  { what: 'the index of date-fns, which takes 300 MB', pattern: /from 'date-fns'/, allowed: [] },
  { what: 'time zones', pattern: /from '@date-fns\/tz'/, allowed: ['src/discord'] },
  { what: 'Date', pattern: /\bnew Date\(/, allowed: ['src/model/day.ts', 'src/loopback', 'src/preview', 'src/cli.ts'] },
];

/** What no pure file may touch. */
const IMPURE: { what: string; pattern: RegExp }[] = [
  { what: 'files', pattern: /from 'node:(?:fs|fs\/promises|path|os)'/ },
  { what: 'the network', pattern: /from 'node:(?:http|https|net|tls|dgram|dns)'|\bfetch\(/ },
  { what: 'the process', pattern: /\bprocess\./ },
  { what: 'the clock', pattern: /\bDate\.now\(|\bperformance\.now\(|\bsetTimeout\(|\bnew Date\(\)/ },
  { what: 'chance', pattern: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/ },
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();

const FILES = [...filesIn('src'), ...filesIn('commands')].map((path) => ({ path, source: readFileSync(path, 'utf8') }));

/** Comments may name what the code may not use. */
const codeOf = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const importsOf = ({ path, source }: (typeof FILES)[number]): string[] =>
  [...codeOf(source).matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*'(\.[^']+)'/g)].map(([, target = '']) => join(dirname(path), target));

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);
const placeOf = (path: string): string | undefined => LAYERS.flat().find((place) => isIn(path, place));
const heightOf = (place: string): number => LAYERS.findIndex((row) => row.includes(place));

const mayImport = (from: string, target: string): boolean => {
  const [importer, imported] = [placeOf(from), placeOf(target)];
  if (importer === undefined || imported === undefined) return false;
  return importer === imported || heightOf(imported) < heightOf(importer) || (ALSO_ALLOWED[importer] ?? []).includes(imported);
};

test('every file has its place', () => {
  expect(FILES.map(({ path }) => path).filter((path) => placeOf(path) === undefined)).toEqual([]);
});

test('imports go down, never up or sideways', () => {
  const wrong = FILES.flatMap((file) =>
    importsOf(file).flatMap((target) => (mayImport(file.path, target) ? [] : [`${file.path} → ${target}`])),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['src/render/line.ts', 'src/discord/door.ts', false],
  ['src/discord/door.ts', 'src/storage/store.ts', false],
  ['src/model/edtf.ts', 'src/messages/say.ts', false],
  ['src/briefing/desk.ts', 'commands/index.ts', false],
  ['src/discord/dispatch.ts', 'src/render/message.ts', true],
  ['src/start.ts', 'src/storage/store.ts', true],
])('%s may import %s: %s', (from, target, allowed) => {
  expect(mayImport(from, target)).toBe(allowed);
});

describe.each(RESERVED)('$what', ({ pattern, allowed }) => {
  test(`is used in ${allowed.join(', ')} alone`, () => {
    const users = FILES.filter(({ source }) => pattern.test(codeOf(source))).map(({ path }) => path);
    expect(users.filter((path) => !allowed.some((place) => isIn(path, place)))).toEqual([]);
  });
});

describe.each(IMPURE)('below the doors nothing touches $what', ({ pattern }) => {
  test.each(PURE)('in %s', (place) => {
    const users = FILES.filter(({ path, source }) => isIn(path, place) && pattern.test(codeOf(source))).map(({ path }) => path);
    expect(users).toEqual([]);
  });
});

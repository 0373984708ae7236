import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * From the ground up: a file may import from the rows below its own, and from its own place. Places of one row do not see each other.
 * A file belongs to the place with the longest name that holds it; `*` stands for each folder there, a place of its own.
 */
const LAYERS = [
  ['src/errors.ts'],
  ['src/model'],
  ['src/text', 'src/messages'],
  ['src/documents/paragraphs', 'src/time/reading'],
  ['src/documents/zones'],
  ['src/documents/formats'],
  ['src/time/placing', 'src/time/languages/*'],
  ['src/time/languages'],
  ['src/time'],
  ['src/facts', 'src/search'],
  ['src/library'],
  ['src/library/verify', 'src/asking'],
  ['src/briefing/choosing'],
  ['src/briefing/wording'],
  ['src/briefing/digest'],
  ['commands/*'],
  ['commands'],
  ['src/render', 'src/files', 'src/storage', 'src/loopback'],
  ['src/discord', 'src/preview', 'src/ingest', 'src/settings', 'src/schedule'],
  ['src/feeds'],
  ['src/cli'],
  ['src/config.ts', 'src/logger.ts', 'src/memory.ts'],
  ['src/start.ts', 'src/cli.ts'],
  ['src/main.ts'],
];

/** What a row below would allow and the house does not. */
const FORBIDDEN: Record<string, string[]> = {
  'src/discord': ['src/storage', 'src/loopback', 'src/files', 'commands'],
  'src/preview': ['src/storage', 'src/files', 'src/render', 'commands'],
  'src/render': ['commands', 'src/library', 'src/asking', 'src/briefing', 'src/search', 'src/time', 'src/documents/formats'],
  'src/storage': ['commands', 'src/briefing', 'src/asking'],
  'src/loopback': LAYERS.slice(0, 17).flat(),
};

/** Everything that must come out the same for the same input. */
const PURE = [
  ...LAYERS.slice(0, 17)
    .flat()
    .filter((place) => !place.includes('*')),
  'src/render',
];

/** What only a few places may use; everything else gets it from them. */
const RESERVED: { what: string; pattern: RegExp; allowed: string[] }[] = [
  { what: 'the environment', pattern: /\bprocess\.env\b/, allowed: ['src/config.ts'] },
  { what: 'discord.js', pattern: /from 'discord\.js'/, allowed: ['src/discord'] },
  { what: 'MiniSearch', pattern: /from 'minisearch'/, allowed: ['src/search'] },
  { what: 'SQL', pattern: /from 'node:sqlite'|\b(?:SELECT .* FROM|INSERT INTO|CREATE TABLE)\b/, allowed: ['src/storage'] },
  { what: 'date-fns', pattern: /from '(?:date-fns(?:\/\w+)?|@date-fns\/utc)'/, allowed: ['src/model/day.ts'] },
  { what: 'the index of date-fns, which takes 300 MB', pattern: /from 'date-fns'/, allowed: [] },
  { what: 'time zones', pattern: /from '(?:@date-fns\/tz|croner)'/, allowed: ['src/schedule'] },
  {
    what: 'Date',
    pattern: /\bnew Date\(/,
    allowed: ['src/model/day.ts', 'src/schedule/due.ts', 'src/preview', 'src/loopback', 'src/cli.ts'],
  },
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
const PLACES = LAYERS.flat();

/** The longest place that holds the file, with the folder's own name for `*`. */
const placeOf = (path: string): string | undefined =>
  PLACES.flatMap((place) => {
    if (!place.endsWith('/*')) return isIn(path, place) ? [place] : [];
    const [folder = '', inside = ''] =
      path.slice(0, place.length - 1) === place.slice(0, -1) ? path.slice(place.length - 1).split('/') : [];
    return inside === '' ? [] : [place.slice(0, -1) + folder];
  })
    .toSorted((a, b) => b.length - a.length)
    .at(0);

const heightOf = (place: string): number => {
  const height = LAYERS.findIndex((row) => row.includes(place));
  return height >= 0 ? height : LAYERS.findIndex((row) => row.some((one) => one.endsWith('/*') && isIn(place, one.slice(0, -2))));
};

const isForbidden = (importer: string, target: string): boolean => (FORBIDDEN[importer] ?? []).some((place) => isIn(target, place));

const mayImport = (from: string, target: string): boolean => {
  const [importer, imported] = [placeOf(from), placeOf(target)];
  if (importer === undefined || imported === undefined) return false;
  return importer === imported || (heightOf(imported) < heightOf(importer) && !isForbidden(importer, target));
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
  ['src/discord/door.ts', 'src/storage/ports.ts', false],
  ['src/model/edtf.ts', 'src/messages/say.ts', false],
  ['src/asking/desk.ts', 'commands/index.ts', false],
  ['src/asking/desk.ts', 'src/briefing/wording/compose.ts', false],
  ['src/briefing/choosing/lead.ts', 'src/briefing/wording/lines.ts', false],
  ['src/time/languages/japanese/months.ts', 'src/time/languages/english/names.ts', false],
  ['commands/actor/sheet.ts', 'commands/plan/sheet.ts', false],
  ['commands/actor/sheet.ts', 'commands/index.ts', false],
  ['src/loopback/gateway.ts', 'src/model/day.ts', false],
  ['src/discord/dispatch.ts', 'src/render/message.ts', true],
  ['src/briefing/wording/next-steps.ts', 'src/briefing/choosing/pick.ts', true],
  ['commands/actor/actor.ts', 'commands/actor/sheet.ts', true],
  ['commands/index.ts', 'commands/actor/actor.ts', true],
  ['src/preview/start-preview.ts', 'src/loopback/gateway.ts', true],
  ['src/start.ts', 'src/storage/ports.ts', true],
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

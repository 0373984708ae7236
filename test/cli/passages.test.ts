import { expect, test } from 'vitest';
import { passages } from '../../src/cli/passages.ts';
import { type CliIo, UsageError } from '../../src/cli/subcommand.ts';
import { UserError } from '../../src/errors.ts';

const TEXT = '港の協議\n\n協議は再開した。\n\nこの記事をシェアする';

const ioWith = (lines: string[]): CliIo => ({
  write: (line) => lines.push(line),
  warn: () => {},
  readStdin: async () => '',
  readFile(path) {
    if (path === 'scan.pdf') return Uint8Array.from(Buffer.from('%PDF-1.7'));
    if (path !== 'talks.txt') throw new Error('ENOENT: no such file');
    return new TextEncoder().encode(`\ufeff${TEXT}`);
  },
  dataDir: () => '',
  today: '2031-04-01',
});

test('one JSON object a line, in reading order, text sliced by its offsets', async () => {
  const lines: string[] = [];
  expect(await passages.run(['talks.txt'], ioWith(lines))).toBe(0);
  const found = lines.map((line) => JSON.parse(line));
  expect(found).toEqual([
    { paragraph: 1, start: 0, end: 4, text: '港の協議', zone: 'body' },
    { paragraph: 2, start: 6, end: 14, text: '協議は再開した。', zone: 'body' },
    { paragraph: 3, start: 16, end: 26, text: 'この記事をシェアする', zone: 'boilerplate' },
  ]);
  expect(found.every(({ start, end, text }) => TEXT.slice(start, end) === text)).toBe(true);
});

test.each([[[]], [['a.txt', 'b.txt']]])('wants exactly one file, not %j', (args) => {
  return expect(passages.run(args, ioWith([]))).rejects.toThrow(UsageError);
});

test.each([
  ['nowhere.txt', 'cannot read nowhere.txt'],
  ['scan.pdf', '“scan.pdf” is damaged or cut off'],
])('says what is wrong with %s', async (path, message) => {
  await expect(passages.run([path], ioWith([]))).rejects.toThrow(UserError);
  await expect(passages.run([path], ioWith([]))).rejects.toThrow(message);
});

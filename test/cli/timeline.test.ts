import { expect, test } from 'vitest';
import { type CliIo, UsageError } from '../../src/cli/subcommand.ts';
import { timeline } from '../../src/cli/timeline.ts';
import { DataError } from '../../src/errors.ts';

const ARTICLES = [
  {
    id: 'a',
    published: '2025-05-02',
    lang: 'en',
    text: 'The pilots signed the harbour agreement on 1 May 2025. They had met on 28 April 2025.',
  },
  { id: 'b', published: '2025-06-10', lang: 'ja', text: '港の合意は2025年5月1日に署名された。\n次の会合は2025年6月20日に開かれる。' },
  { id: 'c', published: '2025-06-11', lang: 'en', text: 'A storm closed the lighthouse on 3 June 2025.' },
];

const ioWith = (
  lines: string[],
  files: Record<string, string> = { 'a.jsonl': ARTICLES.map((article) => JSON.stringify(article)).join('\n') },
): CliIo => ({
  write: (line) => lines.push(line),
  warn: () => {},
  readStdin: async () => '',
  readFile: (path) => new TextEncoder().encode(files[path]),
  dataDir: () => '',
  today: '2025-07-01',
});

const run = async (
  args: string[],
): Promise<{ day: string; facts: { document: string; start: number; end: number; quote: string }[] }[]> => {
  const lines: string[] = [];
  expect(await timeline.run(['--corpus', 'a.jsonl', ...args], ioWith(lines))).toBe(0);
  return lines.map((line) => JSON.parse(line));
};

test('the days that matter most, in date order, every quote exact', async () => {
  const days = await run(['--days', '2', '--about', 'harbour 港']);
  expect(days.map(({ day }) => day)).toEqual(['2025-05-01', '2025-06-03']);
  expect(days[0]?.facts.map(({ document }) => document).sort()).toEqual(['a', 'b']);
  for (const { document, start, end, quote } of days.flatMap(({ facts }) => facts))
    expect(ARTICLES.find(({ id }) => id === document)?.text.slice(start, end)).toBe(quote);
});

test('only days within the range, and why each was chosen when asked', async () => {
  const days = await run(['--from', '2025-05-15', '--to', '2025-06-05', '--explain']);
  expect(days).toMatchObject([{ day: '2025-06-03', origins: 1, told: 1, weight: 1 }]);
});

test.each([
  [['--days', '0'], UsageError, '--days'],
  [['--from', 'May'], UsageError, '--from is “May”; write it like 2025-12-08'],
  [['--from', '2025-02-30'], UsageError, '--from: there is no 2025-02-30'],
  [['--what'], UsageError, '--what'],
])('tells what is wrong with %j', (args, error, message) => {
  expect(() => timeline.run(['--corpus', 'a.jsonl', ...args], ioWith([]))).toThrow(error);
  expect(() => timeline.run(['--corpus', 'a.jsonl', ...args], ioWith([]))).toThrow(message);
});

test('names the line of the corpus that does not fit', () => {
  const io = ioWith([], { 'a.jsonl': '{"id":"a","published":"soon","text":""}' });
  expect(() => timeline.run(['--corpus', 'a.jsonl'], io)).toThrow(DataError);
  expect(() => timeline.run(['--corpus', 'a.jsonl'], io)).toThrow('no date such as 2025-12-07');
});

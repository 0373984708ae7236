import { expect, test } from 'vitest';
import { type CliIo, UsageError } from '../../src/cli/subcommand.ts';
import { times } from '../../src/cli/times.ts';
import { DataError } from '../../src/errors.ts';

const run = async (args: string[], input = '') => {
  const lines: string[] = [];
  const io: CliIo = {
    write: (line) => lines.push(line),
    warn: () => undefined,
    readStdin: async () => input,
    readFile: () => new TextEncoder().encode(input),
    dataDir: () => '',
    today: '2000-01-01',
  };
  const status = await times.run(args, io);
  return { status, answers: lines.map((line) => JSON.parse(line)) };
};

test('answers each line of standard input with its spans', async () => {
  const { status, answers } = await run(
    [],
    '{"text":"昨年11月に着いた","ref":"2025-12-07","lang":"ja"}\n{"text":"for six months","ref":null}\n',
  );
  expect(status).toBe(0);
  expect(answers).toMatchObject([
    { spans: [{ text: '昨年11月', start: 0, end: 5, value: '2024-11', type: 'DATE', certain: true }] },
    { spans: [{ text: 'six months', value: null, type: 'DURATION' }] },
  ]);
});

test('explains which readings were weighed, and what each costs', async () => {
  const { answers } = await run(['--explain'], '{"text":"25日に着いた","ref":"2025-08-20"}\n');
  const [{ value, readings, doubt }] = answers[0].spans;
  expect(value).toBe('2025-07-25');
  expect(doubt).toBe('margin');
  expect(readings[0]).toMatchObject({ value, more: 0, costs: { otherMonth: expect.any(Number) } });
  expect(readings[1]).toMatchObject({ value: '2025-08-25', costs: { pastAhead: expect.any(Number) } });
  expect(readings[1].more).toBeGreaterThan(0);
});

test('reads a whole file with zones, against its own date unless told another', async () => {
  const text = '町の便り\n\n2024年5月1日配信\n\n昨年の祭りは雨だった。祭りは今年も開かれる。';
  const [own] = (await run(['town.txt', '--file'], text)).answers;
  expect(own.spans).toMatchObject([
    { value: '2024-05-01' },
    { text: '昨年', value: '2023' },
    { text: '今年', value: '2024', zone: 'body' },
  ]);
  const [told] = (await run(['town.txt', '--file', '--published', '2020-01-01', '--lang', 'ja'], text)).answers;
  expect(told.spans[1]).toMatchObject({ text: '昨年', value: '2019' });
});

test.each([[['a.txt']], [['--file']], [['a.txt', '--file', '--published', 'soon']], [['a.txt', '--file', '--lang', 'fr']], [['--what']]])(
  'refuses %j',
  async (args) => {
    await expect(async () => run(args)).rejects.toThrow(UsageError);
  },
);

test.each(['{', '{"ref":null}', '{"text":"a","ref":"soon"}'])('names the line of bad input %s', async (line) => {
  await expect(run([], `{"text":"ok","ref":null}\n${line}`)).rejects.toThrow(DataError);
});

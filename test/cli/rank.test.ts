import { describe, expect, test } from 'vitest';
import { rank } from '../../src/cli/rank.ts';
import { type CliIo, UsageError } from '../../src/cli/subcommand.ts';
import { DataError, UserError } from '../../src/errors.ts';

const CORPUS =
  '{"id":7,"text":"漁場の協定に署名した。","title":"ignored"}\n\n{"id":"b","text":"The lock was closed."}\r\n{"id":3,"text":"漁場は広い。"}\n';

const run = (args: string[], files: Record<string, string>) => {
  const lines: string[] = [];
  const io: CliIo = {
    write: (line) => lines.push(line),
    warn: () => {},
    readStdin: async () => '',
    readFile(path) {
      const content = files[path];
      if (content === undefined) throw new Error('ENOENT: no such file');
      return new TextEncoder().encode(content);
    },
    dataDir: () => '',
    today: '2031-04-01',
  };
  const status = rank.run(args, io);
  return { status, results: lines.map((line) => JSON.parse(line)) };
};
const rankWith = (queries: string, corpus = CORPUS, extra: string[] = []) =>
  run(['--corpus', 'c', '--queries', 'q', ...extra], { c: corpus, q: queries });

test('ids come back as they were given, one line for each query in their order', () => {
  const { status, results } = rankWith('{"id":"q1","text":"協定の署名"}\n{"q":"closed lock","rel":[1]}\n{"id":9,"q":"zebra"}');
  expect(status).toBe(0);
  expect(results).toEqual([
    { query: 'q1', hits: [{ id: 7, score: expect.any(Number) }] },
    { query: 'closed lock', hits: [{ id: 'b', score: expect.any(Number) }] },
    { query: 9, hits: [] },
  ]);
});

test('-k limits the hits', () => {
  expect(rankWith('{"q":"漁場"}').results[0].hits).toHaveLength(2);
  expect(rankWith('{"q":"漁場"}', CORPUS, ['-k', '1']).results[0].hits).toHaveLength(1);
});

test('a byte order mark is no part of the first line', () => {
  expect(rankWith('\ufeff{"q":"漁場"}', `\ufeff${CORPUS}`).results[0].hits).toHaveLength(2);
});

describe('bad usage', () => {
  test.each([
    { args: [], says: '--corpus' },
    { args: ['--corpus', 'c'], says: '--queries' },
    { args: ['--corpus', 'c', '--queries', 'q', '-k', '0'], says: '-k takes a whole number' },
    { args: ['--corpus', 'c', '--queries', 'q', '-k', 'ten'], says: '“ten”' },
    { args: ['--corpse', 'c'], says: '--corpse' },
    { args: ['--corpus', 'c', '--queries', 'q', 'more'], says: 'more' },
  ])('$args says $says', ({ args, says }) => {
    expect(() => run(args, { c: CORPUS, q: '{"q":"x"}' })).toThrow(UsageError);
    expect(() => run(args, { c: CORPUS, q: '{"q":"x"}' })).toThrow(says);
  });
});

describe('bad input', () => {
  test('a file that is not there', () => {
    expect(() => run(['--corpus', 'nowhere', '--queries', 'q'], {})).toThrow(UserError);
  });

  test.each([
    { queries: '{"q":"x"}', corpus: '{"id":1,"text":"a"}\nnot json', says: 'c: line 2' },
    { queries: '{"q":"x"}', corpus: '{"id":1}', says: 'c: line 1' },
    { queries: '{"q":"x"}', corpus: '{"id":1,"text":"a"}\n{"id":1,"text":"b"}', says: 'twice' },
    { queries: '{"id":1}', corpus: CORPUS, says: 'q: line 1' },
    { queries: '["x"]', corpus: CORPUS, says: 'q: line 1' },
  ])('$says', ({ queries, corpus, says }) => {
    expect(() => rankWith(queries, corpus)).toThrow(DataError);
    expect(() => rankWith(queries, corpus)).toThrow(says);
  });
});

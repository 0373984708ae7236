import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { UsageError } from '../../src/cli/subcommand.ts';
import { UserError } from '../../src/errors.ts';
import { fakeIo } from './fake-io.ts';

const written = async (...args: string[]): Promise<string> => {
  const io = fakeIo();
  expect(await run.run(args, io)).toBe(0);
  expect(io.written).toHaveLength(1);
  return io.written[0] ?? '';
};

const json = async (...args: string[]) => JSON.parse(await written(...args, '--json'));

describe('keii run', () => {
  test('writes the answer as Markdown, in Japanese unless asked otherwise', async () => {
    expect(await written('/timeline detail:short')).toMatch(/^# 年表：全期間\n/);
    expect(await written('/timeline detail:short', '--locale', 'en')).toMatch(/^# Timeline: everything\n/);
    expect(await written('/timeline detail:short lang:en')).toMatch(/^# Timeline/);
    expect(await written('/年表 詳しさ:要点だけ 言語:英語 非公開:True')).toMatch(/^# Timeline/);
  });

  test('with --json one object that holds every line, none twice', async () => {
    const answer = await json('/timeline detail:full');
    expect(answer).toMatchObject({ kind: 'timeline', total: answer.lines.length });
    expect(answer.sections.flatMap(({ lines }: { lines: unknown[] }) => lines)).toEqual(answer.lines);
    expect(new Set(answer.lines.map(({ id }: { id: string }) => id)).size).toBe(answer.total);
    expect(answer.total).toBeGreaterThan(100);
  });

  test.each(['/actor name:trump', '/plan name:points-28', '/stance issue:territory', '/forecasts'])(
    '%s tells no line twice',
    async (slash) => {
      const { lines, total } = await json(slash);
      expect(new Set(lines.map(({ id }: { id: string }) => id)).size).toBe(total);
    },
  );

  test('a line has the fields that scripts rely on', async () => {
    const { lines } = await json('/timeline from:2025-08 to:2025-08');
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining(['when', 'text', 'kind', 'attribution', 'actors', 'plans', 'citations', 'disagreements']),
      );
      for (const citation of line.citations) expect(Object.keys(citation).toSorted()).toEqual(['document', 'end', 'paragraph', 'start']);
    }
  });

  test('disagreements have a field and versions with text and citations, on every line but those of what changed', async () => {
    const { lines } = await json('/disagreements');
    expect(lines.length).toBeGreaterThan(20);
    for (const { disagreements, changedLater } of lines) {
      if (changedLater !== undefined) continue;
      expect(disagreements).toHaveLength(1);
      expect(['when', 'number', 'who', 'reading', 'slip']).toContain(disagreements[0].field);
      for (const version of disagreements[0].versions) {
        expect(version).toMatchObject({ value: expect.any(String), text: expect.any(String) });
        expect(version.citations.length).toBeGreaterThan(0);
      }
    }
  });

  test('other answers add a card and a matrix, each row with citations', async () => {
    expect((await json('/actor name:ウィトコフ')).card.length).toBeGreaterThan(0);
    const { matrix } = await json('/stance issue:領土');
    expect(matrix.length).toBeGreaterThan(2);
    for (const row of matrix) expect(row.citations.length).toBeGreaterThan(0);
  });

  test('counts relative dates from --today', async () => {
    expect((await json('/timeline from:昨年11月から to:2025-03', '--today', '2025-12-20')).title).toBe('年表：2024年11月〜2025年3月');
  });

  test.each<[why: string, args: string[]]>([
    ['no slash command', []],
    ['two of them', ['/help', '/about']],
    ['no slash', ['help']],
    ['a language Keii does not speak', ['/help', '--locale', 'fr']],
    ['the same as an option', ['/help lang:fr']],
    ['a day that does not exist', ['/help', '--today', '2025-02-30']],
    ['an unknown flag', ['/help', '--verbose']],
  ])('is used badly with %s', (_, args) => expect(run.run(args, fakeIo())).rejects.toThrow(UsageError));

  test.each(['/weather', '/timeline until:2025', '/timeline from:whenever', '/actor'])('tells what is wrong with %s', async (slash) => {
    const io = fakeIo();
    await expect(run.run([slash], io)).rejects.toThrow(UserError);
    expect(io.written).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { digest } from '../../src/cli/digest.ts';
import { UsageError } from '../../src/cli/subcommand.ts';
import { fakeIo } from './fake-io.ts';

const run = async (...args: string[]) => {
  const io = fakeIo();
  expect(await digest.run(args, io)).toBe(0);
  return io.written.join('\n');
};

describe('keii digest', () => {
  test('prints what would be posted on a day, in either language', async () => {
    const english = await run('--date', '2025-12-08', '--locale', 'en');
    expect(english).toContain('# Digest for Monday 8 December 2025');
    expect(english).toContain('1 new document');
    expect(english).toContain('Sunday Scoop');
    expect(await run('--date', '2025-12-08')).toContain('# 2025年12月8日（月）のまとめ');
  });

  test('tells nothing of what was published later', async () => {
    expect(await run('--date', '2025-12-08', '--json')).not.toMatch(/"document":"00[23]"/);
  });

  test('as JSON holds every line', async () => {
    const { kind, lines, total } = JSON.parse(await run('--date', '2025-12-08', '--json'));
    expect([kind, lines.length]).toEqual(['digest', total]);
    expect(total).toBeGreaterThan(20);
  });

  test.each([
    [['--date', 'soon'], /--date is “soon”/],
    [['--locale', 'fr'], /--locale is “fr”/],
    [['--nope'], /nope/],
  ])('%j is bad usage', async (args, words) => {
    await expect(async () => digest.run(args, fakeIo())).rejects.toThrow(UsageError);
    await expect(async () => digest.run(args, fakeIo())).rejects.toThrow(words);
  });
});

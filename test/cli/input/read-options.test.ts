import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../src/cli/input/read-options.ts';

const OPTIONS = { days: { type: 'string', short: 'd' }, json: { type: 'boolean' } } as const;

describe('arguments', () => {
  test.each([
    [['--days', '3', 'a'], { days: '3' }, ['a']],
    [['--days', '-1'], { days: '-1' }, []],
    [['a', '-1'.slice(1), '--json'], { json: true }, ['a', '1']],
  ])('%j are taken apart', (args, values, positionals) => {
    expect(readOptions(args, OPTIONS)).toMatchObject({ values: { ...values }, positionals });
  });

  test.each([
    [['--week'], 'there is no option --week'],
    [['--days'], '--days needs a value'],
    [['--days', '--json'], '--days needs a value'],
    [['--json=yes'], '--json takes no value'],
    [['two words'], '“two words” is not understood here'],
  ])('%j are refused in Keii’s words', (args, message) => {
    expect(() => readOptions(args, OPTIONS, false)).toThrow(message);
  });
});

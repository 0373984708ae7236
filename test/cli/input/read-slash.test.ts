import { describe, expect, test } from 'vitest';
import { readSlash } from '../../../src/cli/input/read-slash.ts';
import { UsageError } from '../../../src/cli/subcommand.ts';

const known = {
  isCommand: (name: string) => name === 'names merge',
  neededOptions: (name: string) => ({ ask: ['question'], rename: ['from', 'to'] })[name] ?? [],
};

describe('readSlash', () => {
  test.each<[typed: string, command: string, options: Record<string, string>]>([
    ['/help', 'help', {}],
    ['  /about  ', 'about', {}],
    ['/timeline from:2025-08 to:2025-10 actor:witkoff', 'timeline', { from: '2025-08', to: '2025-10', actor: 'witkoff' }],
    ['/ask question:when was the summit', 'ask', { question: 'when was the summit' }],
    ['/timeline about:"port fees" detail:full', 'timeline', { about: 'port fees', detail: 'full' }],
    ["/timeline about:'port fees'", 'timeline', { about: 'port fees' }],
    ['/timeline as-of:2025-09-09', 'timeline', { 'as-of': '2025-09-09' }],
    ['/timeline from: 2025-08  to: 2025-09', 'timeline', { from: '2025-08', to: '2025-09' }],
    ['/年表 いつから:昨年11月 人物:佐藤', '年表', { いつから: '昨年11月', 人物: '佐藤' }],
    ['/timeline about:https://example.org/a', 'timeline', { about: 'https://example.org/a' }],
    ['/ask question:会談は10:30からか', 'ask', { question: '会談は10:30からか' }],
    ['/timeline about:', 'timeline', { about: '' }],
    ['/ask when was the summit', 'ask', { question: 'when was the summit' }],
    ['/ask 会談は10:30からか as-of:2025-09-09', 'ask', { question: '会談は10:30からか', 'as-of': '2025-09-09' }],
    ['/names merge one:a', 'names merge', { one: 'a' }],
  ])('reads %s', (typed, command, options) => expect(readSlash(typed, known)).toEqual({ command, options }));

  test.each(['', 'timeline', '/', '/ timeline', '/timeline soon', '/timeline soon from:2025', '/rename this', '/names split'])(
    'refuses “%s”',
    (typed) => {
      expect(() => readSlash(typed, known)).toThrow(UsageError);
    },
  );
});

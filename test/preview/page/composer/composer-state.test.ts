import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandView } from '../../../../src/preview/page/composer/command-view.ts';
import {
  EMPTY_COMPOSER,
  fillOption,
  missingOption,
  optionValues,
  readLine,
  reopenOption,
  settle,
  startCommand,
  startOption,
  stepBack,
  typeText,
} from '../../../../src/preview/page/composer/composer-state.ts';
import { COMMANDS, commandOf, optionOf } from './commands.ts';

const read = (line: string) => {
  const state = readLine(line, COMMANDS);
  return { command: state.command?.path, options: optionValues(state) };
};

describe('a line', () => {
  test.each([
    { line: '/timeline', command: 'timeline', options: {} },
    { line: '/timeline from:2025-08 actor:witkoff', command: 'timeline', options: { from: '2025-08', actor: 'witkoff' } },
    { line: '/timeline from: last month to:10月', command: 'timeline', options: { from: 'last month', to: '10月' } },
    { line: '/年表 いつから：2025年8月 人物：ルビオ', command: 'timeline', options: { from: '2025年8月', actor: 'ルビオ' } },
    { line: '/ask question:When? At 10:30', command: 'ask', options: { question: 'When? At 10:30' } },
    { line: '/ask いつ会談したか', command: 'ask', options: { question: 'いつ会談したか' } },
    { line: '/ask time: at noon', command: 'ask', options: { question: 'time: at noon' } },
    { line: '／年表　いつから：2025年8月　人物：ルビオ', command: 'timeline', options: { from: '2025年8月', actor: 'ルビオ' } },
    { line: '／ｔｉｍｅｌｉｎｅ ｆｒｏｍ：2025', command: 'timeline', options: { from: '2025' } },
    { line: '／digest　now　private：true', command: 'digest now', options: { private: 'true' } },
    { line: '/timeline kind:出来事', command: 'timeline', options: { kind: 'event' } },
    { line: '/ask question:https://a.example/?from:x', command: 'ask', options: { question: 'https://a.example/?from:x' } },
    { line: '/digest now private:true', command: 'digest now', options: { private: 'true' } },
    { line: '/digest now', command: 'digest now', options: {} },
  ])('$line', ({ line, command, options }) => {
    expect(read(line)).toEqual({ command, options });
  });

  test.each(['hello', '/nothing from:2025', 'timeline', '/timelines', '/digest'])('“%s” is no command', (line) => {
    expect(read(line).command).toBeUndefined();
  });

  test.each([
    { line: '/timeline witkoff', words: 'witkoff', options: {} },
    { line: '/timeline witkoff from:2025-08 to:10月', words: 'witkoff', options: { from: '2025-08', to: '10月' } },
    { line: '/timeline colour:red from:2025-08', words: 'colour:red', options: { from: '2025-08' } },
  ])('“$line” keeps the words that no option takes', ({ line, words, options }) => {
    const state = settle(readLine(line, COMMANDS));
    expect([state.text.trim(), optionValues(state)]).toEqual([words, options]);
  });

  test('pasted behind a command that has no options yet takes its place', () => {
    const begun = startCommand(commandOf('timeline'));
    expect(typeText(begun, '/ask question:why ', COMMANDS).command?.path).toBe('ask');
    expect(typeText(startCommand(commandOf('ask')), '/timeline ', COMMANDS).text).toBe('/timeline ');
  });

  test('typed letter by letter reads as when pasted', () => {
    const value = fc.stringMatching(/^[a-z0-9あ-ん]{1,8}$/u);
    const lines = fc.record({ from: value, actor: value }).map(({ from, actor }) => `/timeline from:${from} actor:${actor}`);
    fc.assert(
      fc.property(lines, (line) => {
        let state = EMPTY_COMPOSER;
        for (const letter of line) state = typeText(state, state.text + letter, COMMANDS);
        expect(optionValues(state)).toEqual(read(line).options);
      }),
    );
  });
});

describe('step by step', () => {
  const timeline = startCommand(commandOf('timeline'));
  const ask = startCommand(commandOf('ask'));

  test('a command asks for what it needs first', () => {
    expect(timeline.active).toBeUndefined();
    expect(ask.active?.name).toBe('question');
    expect(missingOption(ask)?.name).toBe('question');
    expect(missingOption(fillOption(ask, 'When?'))).toBeUndefined();
  });

  test('a choice is shown by name and sent by value', () => {
    const state = fillOption(startOption(timeline, optionOf('timeline', 'actor')), 'actor:witkoff', 'Steve Witkoff');
    expect(state.filled).toEqual([{ name: 'actor', value: 'actor:witkoff', shown: 'Steve Witkoff' }]);
    expect(optionValues(state)).toEqual({ actor: 'actor:witkoff' });
  });

  test('an option left empty is not sent', () => {
    expect(optionValues(startOption(timeline, optionOf('timeline', 'from')))).toEqual({});
  });

  test('a filled option can be taken up again', () => {
    const state = reopenOption(readLine('/timeline from:2025-08 to:2025-10', COMMANDS), 'from');
    expect([state.active?.name, state.text, state.filled.map(({ name }) => name)]).toEqual(['from', '2025-08', ['to']]);
  });

  test('backspace undoes from the end', () => {
    const started = startOption(fillOption(startOption(timeline, optionOf('timeline', 'from')), '2025-08'), optionOf('timeline', 'to'));
    const left = stepBack(started);
    const reopened = stepBack(left);
    const bare = stepBack({ ...reopened, text: '' });
    const undone = stepBack(bare);
    expect(
      [left, reopened, bare, undone].map(({ active, text, filled, command }) => [command?.path, active?.name, text, filled.length]),
    ).toEqual([
      ['timeline', undefined, '', 1],
      ['timeline', 'from', '2025-08', 0],
      ['timeline', undefined, '', 0],
      [undefined, undefined, '/timeline', 0],
    ] satisfies [CommandView['path'] | undefined, string | undefined, string, number][]);
  });
});

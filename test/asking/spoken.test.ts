import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { groupCommands } from '../../src/asking/command.ts';
import { kind } from '../../src/asking/options/choice.ts';
import { findSpoken } from '../../src/asking/spoken.ts';
import { findCommand, showCommand } from '../../src/asking/spoken-commands.ts';
import { KINDS } from '../../src/model/kind.ts';
import { LOCALES } from '../../src/model/localized.ts';
import { ports, TODAY } from '../fixtures/ports.ts';

const readKind = (typed: string) => kind.read(typed, { shelf: ports, reader: { locale: 'en', today: TODAY }, option: 'kind', name: 'it' });

describe.each(LOCALES)('what readers see in %s', (locale) => {
  test('finds each command again', () => {
    expect(commands.map((command) => findCommand(commands, showCommand(command, locale)))).toEqual(commands);
  });

  test.each(commands.map(({ name, words }) => [name, words.options] as const))('finds each option of /%s again', (_, options) => {
    const entries = Object.entries(options);
    const found = entries.map(([, { name }]) => findSpoken(entries, name[locale], ([own, one]) => [own, one.name])?.[0]);
    expect(found).toEqual(entries.map(([own]) => own));
  });

  test('finds each choice again', () => {
    const { input } = kind;
    const names = input.type === 'choice' ? input.choices.map(({ name }) => name[locale]) : [];
    expect(names.map(readKind)).toEqual(KINDS);
  });
});

test('a subcommand is found by both its names, in any language', () => {
  const group = groupCommands('watch', { command: { ja: '見張り', en: 'watch' }, describe: { ja: '', en: '' } }, commands);
  expect(findCommand(group, '見張り 年表')?.name).toBe('watch timeline');
  expect(findCommand(group, 'Watch Timeline')?.name).toBe('watch timeline');
  expect(findCommand(group, '年表')).toBeUndefined();
});

test.each([
  ['ANALYSIS', 'analysis'],
  [' 分析 ', 'analysis'],
  ['ｅｖｅｎｔ', 'event'],
])('“%s” is %s', (typed, value) => expect(readKind(typed)).toBe(value));

test.each(['', '分', 'analyses', 'constructor'])('finds nothing for “%s”', (typed) =>
  expect(() => readKind(typed)).toThrow('Choose one of: event, statement'),
);

import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { CHOICES } from '../../src/asking/command.ts';
import { findChoice, findCommand, findOption, showChoice, showCommand, showOption } from '../../src/asking/spoken-names.ts';
import { LOCALES } from '../../src/model/localized.ts';

const NAMES = commands.map(({ name }) => name);

describe.each(LOCALES)('what readers see in %s', (locale) => {
  test('finds each command again', () => expect(NAMES.map((name) => findCommand(NAMES, showCommand(name, locale)))).toEqual(NAMES));

  test.each(commands.map(({ name, options }) => [name, options.map((option) => option.name)] as const))(
    'finds each option of /%s again',
    (_, options) => {
      expect(options.map((name) => findOption(options, showOption(name, locale)))).toEqual(options);
    },
  );

  test.each(Object.entries(CHOICES))('finds each value of %s again', (type, values) => {
    expect(values.map((value) => findChoice(type, values, showChoice(type, value, locale)))).toEqual([...values]);
  });
});

test.each([
  ['ANALYSIS', 'analysis'],
  [' 分析 ', 'analysis'],
  ['ｅｖｅｎｔ', 'event'],
])('“%s” is %s', (typed, value) => expect(findChoice('kind', CHOICES.kind, typed)).toBe(value));

test.each(['', '分', 'analyses', 'constructor'])('finds nothing for “%s”', (typed) =>
  expect(findChoice('kind', CHOICES.kind, typed)).toBeUndefined(),
);

import { expect, test } from 'vitest';
import { COMMAND_RULES, type CommandBody, findCommandViolations, type OptionBody } from '../../../src/loopback/rules/command-rules.ts';

const command = (more: Partial<CommandBody> = {}): CommandBody => ({ name: 'timeline', description: 'What happened', ...more });
const option = (more: Partial<OptionBody> = {}): OptionBody => ({ type: 3, name: 'from', description: 'First day', ...more });
const choice = (name: string, value = name) => ({ name, value });
const brokenBy = (commands: CommandBody[]) => findCommandViolations(commands).map(({ rule, path }) => [rule, path.join('.')]);

const BROKEN: { rule: string; why: string; at: string; commands: CommandBody[] }[] = [
  {
    rule: 'command-count',
    why: '101 commands',
    at: '',
    commands: Array.from({ length: 101 }, (_, index) => command({ name: `c${index}` })),
  },
  { rule: 'command-name', why: 'a capital', at: '0.name', commands: [command({ name: 'Timeline' })] },
  { rule: 'command-name', why: 'a space', at: '0.name', commands: [command({ name: 'time line' })] },
  { rule: 'command-name', why: 'a mark in a localised name', at: '0.name', commands: [command({ name_localizations: { ja: '年表！' } })] },
  { rule: 'command-name', why: 'an option’s dot', at: '0.options.0.name', commands: [command({ options: [option({ name: 'as.of' })] })] },
  { rule: 'names-unique', why: 'a command twice', at: '', commands: [command(), command()] },
  { rule: 'names-unique', why: 'an option twice', at: '0.options', commands: [command({ options: [option(), option()] })] },
  { rule: 'description-needed', why: 'none', at: '0.description', commands: [command({ description: '' })] },
  { rule: 'description-needed', why: 'one in a menu', at: '0.description', commands: [command({ type: 3 })] },
  { rule: 'locale-known', why: 'a bare en', at: '0.name_localizations', commands: [command({ name_localizations: { en: 'timeline' } })] },
  {
    rule: 'required-first',
    why: 'a required option last',
    at: '0.options.1',
    commands: [command({ options: [option(), option({ name: 'to', required: true })] })],
  },
  {
    rule: 'subcommand-nesting',
    why: 'an option beside a subcommand',
    at: '0.options',
    commands: [command({ options: [option({ type: 1, name: 'now' }), option()] })],
  },
  {
    rule: 'subcommand-nesting',
    why: 'a subcommand in a subcommand',
    at: '0.options.0',
    commands: [command({ options: [option({ type: 1, name: 'now', options: [option({ type: 1 })] })] })],
  },
  {
    rule: 'choices-shape',
    why: 'choices and completion',
    at: '0.options.0',
    commands: [command({ options: [option({ autocomplete: true, choices: [choice('a')] })] })],
  },
  {
    rule: 'choices-shape',
    why: 'a choice twice',
    at: '0.options.0.choices',
    commands: [command({ options: [option({ choices: [choice('a'), choice('a', 'b')] })] })],
  },
  {
    rule: 'choices-shape',
    why: 'a long value',
    at: '0.options.0.choices',
    commands: [command({ options: [option({ choices: [choice('a', 'x'.repeat(101))] })] })],
  },
  {
    rule: 'range',
    why: 'most below least',
    at: '0.options.0',
    commands: [command({ options: [option({ type: 4, min_value: 2, max_value: 1 })] })],
  },
  {
    rule: 'command-size',
    why: 'long localised descriptions',
    at: '0',
    commands: [
      command({
        options: Array.from({ length: 25 }, (_, index) =>
          option({
            name: `option${index}`,
            description: 'x',
            description_localizations: { ja: 'あ'.repeat(100) },
            choices: [choice('n'.repeat(100), 'v'.repeat(100)), choice('m'.repeat(20))],
          }),
        ),
      }),
    ],
  },
];

test.each(BROKEN)('$rule: $why', ({ rule, at, commands }) => {
  expect(brokenBy(commands)).toEqual([[rule, at]]);
});

test('every rule has been broken', () => {
  expect(new Set(BROKEN.map(({ rule }) => rule))).toEqual(new Set(COMMAND_RULES.map(({ name }) => name)));
});

test.each([
  {
    why: 'Japanese names',
    commands: [command({ name: '年表', name_localizations: { ja: 'ねんぴょう_表' }, options: [option({ name: '開始' })] })],
  },
  { why: 'the same name in two menus', commands: [command(), { name: 'timeline', type: 2 }, { name: 'timeline', type: 3 }] },
  { why: 'a context menu with capitals', commands: [{ name: 'Add to briefing', type: 3 }] },
  {
    why: 'groups of subcommands',
    commands: [command({ options: [option({ type: 2, options: [option({ type: 1, options: [option()] })] })] })],
  },
])('nothing is said against $why', ({ commands }) => {
  expect(brokenBy(commands)).toEqual([]);
});

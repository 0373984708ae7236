import { describe, expect, test } from 'vitest';
import { viewCommands } from '../../../../src/preview/page/composer/command-view.ts';
import { type ComposerState, EMPTY_COMPOSER, startCommand, startOption } from '../../../../src/preview/page/composer/composer-state.ts';
import { type Completed, type Suggestion, suggest } from '../../../../src/preview/page/composer/suggestions.ts';
import type { PageLocale } from '../../../../src/preview/page/page-locale.ts';
import { READER } from '../message/reader.ts';
import { commandOf, optionOf, REGISTERED } from './commands.ts';

const nameOf = (suggestion: Suggestion): string => {
  switch (suggestion.kind) {
    case 'command':
      return suggestion.command.label;
    case 'option':
      return suggestion.option.label;
    case 'value':
      return `${suggestion.choice.name}=${suggestion.choice.value}`;
    case 'place':
      return `${suggestion.option.label}: ${suggestion.choice.name}`;
    case 'question':
      return `${suggestion.command.label} ${suggestion.text}`;
    case 'post':
      return `post ${suggestion.text}`;
    case 'file':
      return `file for ${suggestion.option.label}`;
  }
};
const { here } = READER;
const names = (state: ComposerState, locale: PageLocale = 'en-US', completed: Completed = new Map()) =>
  suggest(state, { commands: viewCommands(REGISTERED, locale), completed, here, locale }).map(nameOf);
const typing = (text: string) => ({ ...EMPTY_COMPOSER, text });
const within = (option: string, text = '') => ({ ...startOption(startCommand(commandOf('timeline')), optionOf('timeline', option)), text });

test.each<{ why: string; state: ComposerState; locale?: PageLocale; expected: string[] }>([
  {
    why: 'a slash offers every command, subcommands apart',
    state: typing('/'),
    expected: ['timeline', 'ask', 'digest now', 'digest stop'],
  },
  { why: 'in the reader’s language', state: typing('/'), locale: 'ja', expected: ['年表', '質問', 'digest now', 'digest stop'] },
  { why: 'a full-width slash too', state: typing('／'), expected: ['timeline', 'ask', 'digest now', 'digest stop'] },
  { why: 'its beginning', state: typing('/ti'), expected: ['timeline'] },
  { why: 'its English name in Japanese', state: typing('/time'), locale: 'ja', expected: ['年表'] },
  { why: 'a word of its description', state: typing('/日付'), locale: 'ja', expected: ['年表'] },
  { why: 'wide letters', state: typing('/ＡＳＫ'), expected: ['ask'] },
  { why: 'no such command', state: typing('/zzz'), expected: [] },
  {
    why: 'plain words as a question',
    state: typing('When did they meet?'),
    expected: ['ask When did they meet?', 'post When did they meet?'],
  },
  { why: 'nothing typed', state: typing(''), expected: [] },
  { why: 'options still open', state: startCommand(commandOf('timeline')), expected: ['from', 'to', 'actor', 'kind', 'private'] },
  { why: 'options by what is typed', state: { ...startCommand(commandOf('timeline')), text: 'act' }, expected: ['actor'] },
  { why: 'fixed choices', state: within('kind'), expected: ['Event=event', 'Report=report'] },
  { why: 'fixed choices by what is typed', state: within('kind', 'rep'), expected: ['Report=report'] },
  { why: 'all fixed choices when none fits', state: within('kind', 'zzz'), expected: ['Event=event', 'Report=report'] },
  { why: 'yes and no', state: within('private'), expected: ['True=true', 'False=false'] },
  { why: 'nothing for free text', state: within('from', '2025'), expected: [] },
])('$why', ({ state, locale, expected }) => {
  expect(names(state, locale)).toEqual(expected);
});

test('what the bot completes is offered as it comes', () => {
  const completed = new Map([['actor', [{ name: 'マルコ・ルビオ', value: 'rubio' }]]]);
  expect(names(within('actor', 'ルビ'), 'ja', completed)).toEqual(['マルコ・ルビオ=rubio']);
});

test('plain words beside files are posted', () => {
  const files = [new File(['x'], 'a.txt')];
  expect(names({ ...typing('Read this'), files })).toEqual(['post Read this']);
});

describe('words without an option', () => {
  const timeline = (text: string) => ({ ...startCommand(commandOf('timeline')), text });
  const actors = new Map([['actor', ['Ada', 'Adam', 'Adela'].map((name) => ({ name, value: name }))]]);

  test('are offered to what could take them', () => {
    expect(names(timeline('ada'), 'en-US', actors)).toEqual(['actor: Ada', 'actor: Adam', 'from: ada', 'to: ada']);
    expect(names(timeline('report'))).toEqual(['kind: Report', 'from: report', 'to: report']);
  });

  test('that an option only gives back go to it last', () => {
    const completed = new Map([['actor', [{ name: 'ada', value: 'ada' }]]]);
    expect(names(timeline('ada'), 'en-US', completed)).toEqual(['from: ada', 'to: ada', 'actor: ada']);
  });

  test('go first to the option that they name', () => {
    expect(names(timeline('from last month'))).toEqual(['from: last month', 'to: from last month']);
  });

  test('lose the name of an option that is not there', () => {
    expect(names(timeline('colour:red'))).toEqual(['from: red', 'to: red']);
  });
});

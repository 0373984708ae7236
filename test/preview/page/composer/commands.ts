import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type CommandView, type OptionView, viewCommands } from '../../../../src/preview/page/composer/command-view.ts';

const option = (name: string, ja: string, more: object = {}) => ({
  type: 3,
  name,
  name_localizations: { ja },
  description: `The ${name}`,
  description_localizations: { ja: `${ja}を選ぶ` },
  ...more,
});

/** Commands as Discord gives them back. */
export const REGISTERED = [
  {
    type: 1,
    name: 'timeline',
    name_localizations: { ja: '年表' },
    description: 'What happened when',
    description_localizations: { ja: '出来事を日付順に' },
    options: [
      option('from', 'いつから'),
      option('to', 'いつまで'),
      option('actor', '人物', { autocomplete: true }),
      option('kind', '種類', {
        choices: [
          { name: 'Event', name_localizations: { ja: '出来事' }, value: 'event' },
          { name: 'Report', value: 'report' },
        ],
      }),
      option('private', '非公開', { type: 5 }),
    ],
  },
  {
    type: 1,
    name: 'ask',
    name_localizations: { ja: '質問' },
    description: 'Ask anything',
    options: [option('question', '問い', { required: true })],
  },
  {
    type: 1,
    name: 'digest',
    description: 'News',
    options: [
      { type: 1, name: 'now', description: 'At once', options: [option('private', '非公開', { type: 5 })] },
      { type: 1, name: 'stop', description: 'No more' },
    ],
  },
  { type: 3, name: 'Add to briefing', description: '' },
] as unknown as APIApplicationCommand[];

/** The same in Japanese, where names are localised. */
export const COMMANDS: CommandView[] = viewCommands(REGISTERED, 'ja');

const missing = (what: string): never => {
  throw new Error(`no ${what}`);
};

export const commandOf = (path: string): CommandView =>
  viewCommands(REGISTERED, 'en-US').find((command) => command.path === path) ?? missing(path);

export const optionOf = (path: string, name: string): OptionView =>
  commandOf(path).options.find((candidate) => candidate.name === name) ?? missing(name);

import type { Locale } from '../model/localized.ts';
import type { Command } from './command.ts';
import { findSpoken } from './spoken.ts';

/** The name of a command as readers of a language see it, after that of its group. */
export const showCommand = ({ words, group }: Pick<Command, 'words' | 'group'>, locale: Locale): string =>
  [...(group ? [group.command[locale]] : []), words.command[locale]].join(' ');

/** The command that is meant by its own name or the one in any language. */
export const findCommand = (commands: readonly Command[], typed: string): Command | undefined =>
  findSpoken(commands, typed, (command) => [command.name, { ja: showCommand(command, 'ja'), en: showCommand(command, 'en') }]);

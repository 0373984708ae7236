import type { BaseInteraction, ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import { LANGUAGE_OPTION, PRIVATE_OPTION } from './command-json.ts';
import type { Door, Whereabouts } from './door.ts';
import { present } from './present.ts';
import { readerLocale } from './reader-locale.ts';
import type { Reply } from './reply.ts';

/** Where an interaction comes from, and from whom. */
export const whereaboutsOf = ({ guildId, channelId, user }: BaseInteraction): Whereabouts => ({
  server: guildId ?? undefined,
  channel: channelId ?? user.id,
  member: user.id,
});

/** The options that were given, as text. */
export const givenOptions = (options: readonly CommandInteractionOption[]): Record<string, string> =>
  Object.fromEntries(options.map(({ name, value }) => [name, String(value ?? '')]));

/** A slash command's answer. */
export const answerCommand = (interaction: ChatInputCommandInteraction, door: Door): Reply => {
  const { [PRIVATE_OPTION]: alone, ...options } = givenOptions(interaction.options.data);
  const reading = {
    where: whereaboutsOf(interaction),
    view: { command: interaction.commandName, options, askedOn: door.today() },
    locale: readerLocale(options[LANGUAGE_OPTION], interaction.locale, door.locale),
  };
  return { audience: alone === 'true' ? 'alone' : 'everyone', make: () => present(door, reading) };
};

import {
  ApplicationCommandOptionType,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Attachment as DiscordAttachment,
} from 'discord.js';
import { writeRole } from '../../asking/options/discord-id.ts';
import type { Invocation } from '../../model/answer.ts';
import { type Attachment, writeAttachment } from '../../model/server/attachment.ts';
import { LANGUAGE_OPTION, PRIVATE_OPTION } from '../command-json.ts';
import type { Door, Whereabouts } from '../door.ts';
import { present } from './present.ts';
import { readerLocale } from './reader-locale.ts';
import type { Reply } from './reply.ts';

/** Where an interaction comes from, and from whom. */
export const whereaboutsOf = ({ guildId, channelId, user }: BaseInteraction): Whereabouts => ({
  server: guildId ?? undefined,
  channel: channelId ?? user.id,
  member: user.id,
});

const nestedIn = ({ type, options }: CommandInteractionOption): readonly CommandInteractionOption[] | undefined =>
  type === ApplicationCommandOptionType.Subcommand ? (options ?? []) : undefined;

/** A file of Discord's as commands know it. */
export const toAttachment = ({ name, size, contentType, url }: DiscordAttachment): Attachment => ({
  name,
  sizeBytes: size,
  ...(contentType !== null && { mediaType: contentType }),
  url,
});

const toText = ({ value, attachment, role }: CommandInteractionOption): string => {
  if (attachment) return writeAttachment(toAttachment(attachment));
  return role ? writeRole(role) : String(value ?? '');
};

/** The command that was given, a subcommand after its group's name, and its options as text. */
export const invocationOf = ({
  commandName,
  options: { data },
}: {
  commandName: string;
  options: { data: readonly CommandInteractionOption[] };
}): Invocation => {
  const [first] = data;
  const nested = first && nestedIn(first);
  return {
    command: nested ? `${commandName} ${first.name}` : commandName,
    options: Object.fromEntries((nested ?? data).map((option) => [option.name, toText(option)])),
  };
};

/** A slash command's answer. */
export const answerCommand = (interaction: ChatInputCommandInteraction, door: Door): Reply => {
  const { command, options: given } = invocationOf(interaction);
  const { [PRIVATE_OPTION]: alone, ...options } = given;
  const reading = {
    where: whereaboutsOf(interaction),
    view: { command, options, askedOn: door.today() },
    locale: readerLocale(options[LANGUAGE_OPTION], interaction.locale, door.locale),
  };
  return { audience: alone === 'true' ? 'alone' : 'everyone', make: () => present(door, reading) };
};

import { type MessageContextMenuCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { type Command, isMenuEntry } from '../../asking/command.ts';
import { type GivenMessage, writeMessage } from '../../model/server/given-message.ts';
import type { Door } from '../door.ts';
import { toAttachment, whereaboutsOf } from './answer-command.ts';
import { present } from './present.ts';
import { readerLocale } from './reader-locale.ts';
import type { Reply } from './reply.ts';

/** The command that an entry of a message's menu stands for. */
export const menuCommand = (name: string, commands: readonly Command[]): Command | undefined =>
  commands.find((command) => isMenuEntry(command) && command.words.command.en === name);

/** Whether everyone on the server can read where the message stands; a channel that is not known counts as closed. */
const isOpen = ({ guild, channelId, guildId }: MessageContextMenuCommandInteraction): boolean => {
  const channel = guild?.channels.cache.get(channelId);
  return guildId !== null && channel?.permissionsFor(guildId)?.has(PermissionFlagsBits.ViewChannel) === true;
};

const messageOf = (interaction: MessageContextMenuCommandInteraction, { dayOf }: Door): GivenMessage => {
  const { id, content, author, createdTimestamp, attachments } = interaction.targetMessage;
  return {
    id,
    text: content,
    author: author.displayName,
    postedOn: dayOf(createdTimestamp),
    files: [...attachments.values()].map(toAttachment),
    isOpen: isOpen(interaction),
  };
};

/** The answer to an entry of a message's menu, for the asker alone: where the message stands may be closed to others. */
export const answerMessageMenu = (interaction: MessageContextMenuCommandInteraction, command: Command, door: Door): Reply => {
  const [option = ''] = Object.keys(command.options);
  return {
    audience: 'alone',
    make: () =>
      present(door, {
        where: whereaboutsOf(interaction),
        view: { command: command.name, options: { [option]: writeMessage(messageOf(interaction, door)) }, askedOn: door.today() },
        locale: readerLocale(undefined, interaction.locale, door.locale),
      }),
  };
};

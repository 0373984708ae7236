import { type BaseInteraction, PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import type { Command } from '../../asking/command.ts';
import { decodeState } from '../../render/place.ts';
import type { Door } from '../door.ts';
import { invocationOf } from './answer-command.ts';
import { menuCommand } from './answer-message-menu.ts';

const isManager = ({ guildId, memberPermissions }: BaseInteraction): boolean =>
  guildId !== null && memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;

const commandOf = (interaction: RepliableInteraction, commands: readonly Command[]): string | undefined => {
  if (interaction.isMessageContextMenuCommand()) return menuCommand(interaction.commandName, commands)?.name;
  if (interaction.isMessageComponent()) return decodeState(interaction.customId)?.command;
  return interaction.isChatInputCommand() ? invocationOf(interaction).command : undefined;
};

/**
 * Whether whoever asks may: what changes a server's documents is for those who manage it. Discord hides such commands from others, but a server's
 * owner can show them to anybody, and a button stays when a role goes, so it is looked at again here.
 */
export const mayAsk = (interaction: RepliableInteraction, { desk }: Door): boolean => {
  const name = commandOf(interaction, desk.commands);
  const command = desk.commands.find((known) => known.name === name);
  return command?.managers === undefined || isManager(interaction);
};

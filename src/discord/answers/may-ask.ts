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

const rolesOf = ({ member }: BaseInteraction): readonly string[] => {
  const roles = member?.roles ?? [];
  return Array.isArray(roles) ? roles : [...roles.cache.keys()];
};

const hasManagerRole = async (interaction: BaseInteraction, { managerRoleOf }: Door): Promise<boolean> => {
  const { guildId } = interaction;
  const role = guildId === null ? undefined : await managerRoleOf(guildId);
  return role !== undefined && rolesOf(interaction).includes(role);
};

/**
 * Whether whoever asks may: what changes a server's documents is for those who manage it, and for the role that they have set. Discord hides
 * such commands from others, but a server's owner can show them to anybody, and a button stays when a role goes, so it is looked at again here.
 *
 * @returns `unsaid`: that must be looked up first
 */
export const mayAsk = (interaction: RepliableInteraction, door: Door): boolean | { unsaid: Promise<boolean> } => {
  const name = commandOf(interaction, door.desk.commands);
  const managers = door.desk.commands.find((known) => known.name === name)?.managers;
  if (managers === undefined || isManager(interaction)) return true;
  return managers === 'only' ? false : { unsaid: hasManagerRole(interaction, door) };
};

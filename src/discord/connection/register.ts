import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { CommandBody } from '../command-json.ts';

/** What makes a command what it is; Discord adds ids, a version and fields of its own. A plain slash command's type may be left out. */
const DEFINING = [
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
  'integration_types',
  'contexts',
] as const satisfies (keyof APIApplicationCommand)[];

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Keys sorted, and without what Discord may write out or leave out alike: null, false, empty (such as the description of a menu’s entry). */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)).sort(([a], [b]) => (a < b ? -1 : 1)));
};

const fingerprint = (commands: readonly object[]): string =>
  JSON.stringify(
    commands
      .map((command) => JSON.stringify(canonical(Object.fromEntries(DEFINING.map((key) => [key, Reflect.get(command, key)])))))
      .sort(),
  );

/** Whether Discord already has exactly these commands, in any order. */
export const isRegistered = (wanted: readonly CommandBody[], present: readonly object[]): boolean =>
  fingerprint(wanted) === fingerprint(present);

/** Where a command can be used is fixed for the commands of one server: it may not be sent, and what Discord gives back means nothing. */
const forGuild = <Body extends object>(command: Body): Body => ({ ...command, integration_types: undefined, contexts: undefined });

/**
 * Makes these the application's commands, everywhere or in one server, and writes only when they differ.
 *
 * @returns the id of each command by its name, and whether they had to be written
 */
export const registerCommands = async (
  rest: REST,
  applicationId: string,
  commands: readonly CommandBody[],
  guildId: string | undefined,
  signal: AbortSignal,
): Promise<{ ids: ReadonlyMap<string, string>; changed: boolean }> => {
  const route = guildId === undefined ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = guildId === undefined ? commands : commands.map(forGuild);
  const present = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
    signal,
  })) as APIApplicationCommand[];
  const changed = !isRegistered(wanted, guildId === undefined ? present : present.map(forGuild));
  const registered = changed ? ((await rest.put(route, { body: wanted, signal })) as APIApplicationCommand[]) : present;
  return { ids: new Map(registered.map(({ name, id }) => [name, id])), changed };
};

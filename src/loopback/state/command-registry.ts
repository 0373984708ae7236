import type { APIApplicationCommand } from 'discord-api-types/v10';
import { UNKNOWN_COMMAND } from '../rules/api-error.ts';
import type { CommandBody } from '../rules/command-rules.ts';
import { BOT_ID } from './directory.ts';

/** Where commands are registered: for everybody, or in one server. */
export type Scope = string | undefined;

/** The commands that the bot has registered. */
export interface CommandRegistry {
  list(scope: Scope): APIApplicationCommand[];
  /** What a reader of this server can use: its own commands and the global ones. */
  usableIn(guildId: string | null): APIApplicationCommand[];
  /** Puts these in place of all others; one of the same type and name keeps its id, and its version unless it changed. */
  replace(scope: Scope, bodies: readonly CommandBody[]): APIApplicationCommand[];
  put(scope: Scope, body: CommandBody): APIApplicationCommand;
  /** @throws {ApiError} when there is no such command */
  edit(scope: Scope, id: string, changes: Partial<CommandBody>): APIApplicationCommand;
  /** @throws {ApiError} when there is no such command */
  find(scope: Scope, id: string): APIApplicationCommand;
  remove(scope: Scope, id: string): void;
}

/** An empty registry; `changed` is called after each change. */
export const createCommandRegistry = (nextId: () => string, changed: () => void): CommandRegistry => {
  const byScope = new Map<Scope, APIApplicationCommand[]>();
  const list = (scope: Scope) => byScope.get(scope) ?? [];
  const store = (scope: Scope, commands: APIApplicationCommand[]) => {
    byScope.set(scope, commands);
    changed();
  };
  const build = (scope: Scope, body: CommandBody): APIApplicationCommand => {
    const existing = list(scope).find((command) => command.name === body.name && command.type === (body.type ?? 1));
    const id = existing?.id ?? nextId();
    const fresh = complete(scope, id, body);
    const isSame = existing !== undefined && JSON.stringify({ ...existing, version: '' }) === JSON.stringify({ ...fresh, version: '' });
    return isSame ? existing : { ...fresh, version: nextId() };
  };
  const find = (scope: Scope, id: string) => {
    const command = list(scope).find((candidate) => candidate.id === id);
    if (command === undefined) throw UNKNOWN_COMMAND;
    return command;
  };
  return {
    list,
    find,
    usableIn: (guildId) => [...(guildId === null ? [] : list(guildId)), ...list(undefined)],
    replace(scope, bodies) {
      store(
        scope,
        bodies.map((body) => build(scope, body)),
      );
      return list(scope);
    },
    put(scope, body) {
      const command = build(scope, body);
      store(scope, [...list(scope).filter(({ id }) => id !== command.id), command]);
      return command;
    },
    edit(scope, id, changes) {
      const edited = { ...complete(scope, id, { ...find(scope, id), ...changes } as CommandBody), version: nextId() };
      store(
        scope,
        list(scope).map((command) => (command.id === id ? edited : command)),
      );
      return edited;
    },
    remove(scope, id) {
      find(scope, id);
      store(
        scope,
        list(scope).filter((command) => command.id !== id),
      );
    },
  };
};

/** A command as Discord gives it back, every field there. */
const complete = (scope: Scope, id: string, body: CommandBody): APIApplicationCommand =>
  ({
    id,
    application_id: BOT_ID,
    ...(scope === undefined ? {} : { guild_id: scope }),
    version: '',
    default_member_permissions: null,
    nsfw: false,
    integration_types: [0],
    contexts: null,
    name_localizations: null,
    description_localizations: null,
    ...body,
    type: body.type ?? 1,
    description: body.description ?? '',
  }) as APIApplicationCommand;

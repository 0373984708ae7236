import type { APIApplicationCommand } from 'discord-api-types/v10';
import { UNKNOWN_GUILD } from '../rules/api-error.ts';
import { type CommandBody, findCommandViolations } from '../rules/command-rules.ts';
import type { LoopbackState } from '../state/state.ts';
import { type Call, enforce, type Route } from './route.ts';

/** Registering commands, for everybody and for one server. https://discord.com/developers/docs/interactions/application-commands */
export const commandRoutes: readonly Route[] = [
  '/applications/:applicationId/commands',
  '/applications/:applicationId/guilds/:guildId/commands',
].flatMap((pattern): Route[] => [
  { method: 'GET', pattern, handle: listCommands },
  { method: 'PUT', pattern, handle: setCommands },
  { method: 'POST', pattern, handle: createCommand },
  { method: 'GET', pattern: `${pattern}/:commandId`, handle: (state, call) => state.commands.find(scope(state, call), commandId(call)) },
  { method: 'PATCH', pattern: `${pattern}/:commandId`, handle: editCommand },
  {
    method: 'DELETE',
    pattern: `${pattern}/:commandId`,
    handle: (state, call) => state.commands.remove(scope(state, call), commandId(call)),
  },
]);

const commandId = ({ params }: Call): string => params.commandId ?? '';

function scope({ guilds }: LoopbackState, { params }: Call): string | undefined {
  if (params.guildId !== undefined && !guilds.some(({ id }) => id === params.guildId)) throw UNKNOWN_GUILD;
  return params.guildId;
}

function listCommands(state: LoopbackState, call: Call): APIApplicationCommand[] {
  const commands = state.commands.list(scope(state, call));
  return call.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations);
}

const withoutLocalizations = (command: APIApplicationCommand): APIApplicationCommand =>
  JSON.parse(JSON.stringify(command, (key, value) => (key.endsWith('_localizations') ? undefined : value)));

function setCommands(state: LoopbackState, call: Call): APIApplicationCommand[] {
  const bodies = call.json as CommandBody[];
  enforce(state, call, 'set commands', () => findCommandViolations(bodies));
  return state.commands.replace(scope(state, call), bodies);
}

function createCommand(state: LoopbackState, call: Call): APIApplicationCommand {
  const body = call.json as CommandBody;
  enforce(state, call, 'create command', () => findCommandViolations([body]));
  return state.commands.put(scope(state, call), body);
}

function editCommand(state: LoopbackState, call: Call): APIApplicationCommand {
  const changes = call.json as Partial<CommandBody>;
  const before = state.commands.find(scope(state, call), commandId(call)) as CommandBody;
  enforce(state, call, 'edit command', () => findCommandViolations([{ ...before, ...changes }]));
  return state.commands.edit(scope(state, call), commandId(call), changes);
}

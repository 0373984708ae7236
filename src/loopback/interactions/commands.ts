import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { DEFAULT_USER_ID } from '../state/directory.ts';
import type { Exchange } from '../state/exchange.ts';
import type { PostedMessage } from '../state/message-store.ts';
import type { LoopbackState } from '../state/state.ts';
import { CannotSend } from './cannot-send.ts';
import { buildOptions, chooseCommand, commandLine, type OptionValue } from './command-options.ts';
import { type Asker, checkVisible, deliver, guildOf, locate } from './deliver.ts';
import { createResolver } from './resolver.ts';

/** A command as somebody sends it. */
export interface CommandRequest extends Asker {
  /** `echo`, or with its subcommand, `digest now`. */
  command: string;
  options?: Record<string, OptionValue>;
}

/** An option being typed. */
export interface AutocompleteRequest extends CommandRequest {
  focused: { name: string; value: string };
}

/** Sends a command to the bot. @throws {CannotSend} what Discord's own client would not send */
export const sendCommand = (state: LoopbackState, request: CommandRequest): Exchange => {
  const place = locate(state, request);
  const chosen = chooseCommand(state.commands.usableIn(place.guildId), request.command);
  const { id, name, type } = chosen.command;
  const resolver = createResolver(state, place.guildId);
  const options = buildOptions(chosen, request.options ?? {}, resolver.put);
  const line = commandLine(request.command, request.options ?? {});
  const invocation = { userId: place.userId, name: request.command, line };
  return deliver(state, request, { ...place, type: 2, invocation }, { data: { id, name, type, options, ...resolver.resolved() } });
};

/** Asks for suggestions. @throws {CannotSend} */
export const sendAutocomplete = (state: LoopbackState, request: AutocompleteRequest): Exchange => {
  const place = locate(state, request);
  const chosen = chooseCommand(state.commands.usableIn(place.guildId), request.command);
  const option = chosen.options.find(({ name }) => name === request.focused.name);
  if (!completes(option)) throw new CannotSend('not-completed', { option: request.focused.name });
  const values = { ...request.options, [option.name]: request.focused.value };
  const options = buildOptions(chosen, values, createResolver(state, place.guildId).put, option.name);
  const { id, name, type } = chosen.command;
  return deliver(state, request, { ...place, type: 4, optionType: option.type }, { data: { id, name, type, options } });
};

const completes = (option: APIApplicationCommandOption | undefined): option is APIApplicationCommandOption =>
  option !== undefined && 'autocomplete' in option && option.autocomplete === true;

const MESSAGE_COMMAND = 3;

/** Uses an entry of a message's menu. @throws {CannotSend} when there is none of that name, or the message is for somebody else */
export const sendMessageCommand = (state: LoopbackState, message: PostedMessage, name: string, asker: Asker): Exchange => {
  const place = { userId: asker.userId ?? DEFAULT_USER_ID, guildId: guildOf(state, message), channelId: message.api.channel_id };
  checkVisible(message, place.userId);
  const command = state.commands.usableIn(place.guildId).find((one) => one.type === MESSAGE_COMMAND && one.name === name);
  if (command === undefined) throw new CannotSend('unknown-command', { command: name });
  const invocation = { userId: place.userId, name, line: name };
  const { id } = message.api;
  const data = { id: command.id, name, type: MESSAGE_COMMAND, target_id: id, resolved: { messages: { [id]: message.api } } };
  return deliver(state, asker, { ...place, type: 2, invocation }, { data });
};

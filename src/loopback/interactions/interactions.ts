import { randomBytes } from 'node:crypto';
import type { APIApplicationCommandOption, APIMessageComponent, Locale } from 'discord-api-types/v10';
import { eachComponent } from '../rules/components.ts';
import { channelOf, directChannelOf } from '../state/channels.ts';
import { ALL_PERMISSIONS, apiMember, BOT_ID, DEFAULT_USER_ID } from '../state/directory.ts';
import { type Exchange, type ExchangeStart, openExchange } from '../state/exchange.ts';
import type { PostedMessage } from '../state/message-store.ts';
import type { LoopbackState } from '../state/state.ts';
import { CannotSend } from './cannot-send.ts';
import { buildOptions, chooseCommand, commandLine, type OptionFile, type OptionValue } from './command-options.ts';

/** Who uses a command or component, and from where. */
export interface Asker {
  /** The default user unless given; an id never seen before is a new user. */
  userId?: string;
  /** Null for a direct conversation; else the first server unless given. */
  guildId?: string | null;
  /** The first channel of the server unless given. */
  channelId?: string;
  /** `en-US` unless given. */
  locale?: `${Locale}`;
  /** Everything unless given. */
  permissions?: bigint;
  /** Delivers the event twice, as Discord now and then does. */
  twice?: boolean;
}

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

const COMPONENT_INTERACTION = 3;

/** Sends a command to the bot. @throws {CannotSend} what Discord's own client would not send */
export const sendCommand = (state: LoopbackState, request: CommandRequest): Exchange => {
  const place = locate(state, request);
  const chosen = chooseCommand(state.commands.usableIn(place.guildId), request.command);
  const { options, attachments } = buildOptions(chosen, request.options ?? {}, (file) => state.messages.keep(asUpload(file)));
  const { id, name, type } = chosen.command;
  const resolved = Object.fromEntries(attachments.map((attachment) => [attachment.id, attachment]));
  const line = commandLine(request.command, request.options ?? {});
  const invocation = { userId: place.userId, name: request.command, line };
  const data = { id, name, type, options, ...(attachments.length > 0 && { resolved: { attachments: resolved } }) };
  return deliver(state, request, { ...place, type: 2, invocation }, { data });
};

/** Asks for suggestions. @throws {CannotSend} */
export const sendAutocomplete = (state: LoopbackState, request: AutocompleteRequest): Exchange => {
  const place = locate(state, request);
  const chosen = chooseCommand(state.commands.usableIn(place.guildId), request.command);
  const option = chosen.options.find(({ name }) => name === request.focused.name);
  if (!completes(option)) throw new CannotSend('not-completed', { option: request.focused.name });
  const values = { ...request.options, [option.name]: request.focused.value };
  const { options } = buildOptions(chosen, values, () => refuseFile(), option.name);
  const { id, name, type } = chosen.command;
  return deliver(state, request, { ...place, type: 4, optionType: option.type }, { data: { id, name, type, options } });
};

const completes = (option: APIApplicationCommandOption | undefined): option is APIApplicationCommandOption =>
  option !== undefined && 'autocomplete' in option && option.autocomplete === true;

const refuseFile = (): never => {
  throw new CannotSend('no-files-while-typing');
};

const asUpload = ({ name, bytes, contentType = 'application/octet-stream' }: OptionFile) => ({ id: '0', name, bytes, contentType });

/** Uses a button, or a menu with these values. @throws {CannotSend} when it is not there, not enabled, or not for this user */
export const sendComponent = (
  state: LoopbackState,
  message: PostedMessage,
  customId: string,
  values: string[] | undefined,
  asker: Asker,
): Exchange => {
  const userId = asker.userId ?? DEFAULT_USER_ID;
  if (message.visibleTo !== undefined && message.visibleTo !== userId) throw new CannotSend('somebody-elses');
  const component = findUsable(message, customId);
  if (values !== undefined) checkValues(component, values);
  const place = { userId, guildId: guildOf(state, message), channelId: message.api.channel_id };
  const data = { component_type: component.type, custom_id: customId, id: component.id, ...(values && { values }) };
  return deliver(state, asker, { ...place, type: COMPONENT_INTERACTION, source: message }, { data, message: message.api });
};

const guildOf = (state: LoopbackState, { api }: PostedMessage): string | null => {
  const channel = channelOf(state, api.channel_id);
  return 'guild_id' in channel ? (channel.guild_id ?? null) : null;
};

const findUsable = ({ api }: PostedMessage, customId: string): APIMessageComponent => {
  const found = [...eachComponent(api.components ?? [])].find(
    ({ component }) => 'custom_id' in component && component.custom_id === customId,
  );
  if (found === undefined) throw new CannotSend('unknown-component', { value: customId });
  if ('disabled' in found.component && found.component.disabled) throw new CannotSend('disabled-component', { value: customId });
  return found.component;
};

const checkValues = (component: APIMessageComponent, values: readonly string[]): void => {
  const options = 'options' in component ? component.options.map(({ value }) => value) : values;
  const { min_values: least = 1, max_values: most = 1 } = component as { min_values?: number; max_values?: number };
  const isPossible = values.every((value) => options.includes(value)) && values.length >= least && values.length <= most;
  if (!isPossible) throw new CannotSend('not-selectable', { value: JSON.stringify(values) });
};

type Place = Pick<ExchangeStart, 'userId' | 'guildId' | 'channelId'>;

const locate = (state: LoopbackState, { userId = DEFAULT_USER_ID, guildId = state.guilds[0]?.id ?? null, channelId }: Asker): Place => {
  const guild = state.guilds.find(({ id }) => id === guildId);
  if (guildId !== null && guild === undefined) throw new CannotSend('unknown-server', { value: guildId });
  return { userId, guildId, channelId: channelId ?? guild?.channels[0]?.id ?? directChannelOf(state, userId) };
};

type Start = Place & Pick<ExchangeStart, 'type'> & Partial<Pick<ExchangeStart, 'invocation' | 'source' | 'optionType'>>;

const deliver = (state: LoopbackState, asker: Asker, start: Start, content: { data: object; message?: object }): Exchange => {
  const identity = { id: state.nextId(), token: randomBytes(24).toString('base64url') };
  const exchange = openExchange({ invocation: undefined, source: undefined, optionType: undefined, ...start, ...identity }, state.clock);
  state.exchanges.add(exchange);
  const event = { ...identity, type: start.type, ...content, ...surroundings(state, asker, start) };
  for (let delivery = 0; delivery < (asker.twice ? 2 : 1); delivery += 1) state.gateway.dispatch('INTERACTION_CREATE', event);
  return exchange;
};

const surroundings = (
  state: LoopbackState,
  { locale = 'en-US', permissions = ALL_PERMISSIONS }: Asker,
  { userId, guildId, channelId }: Place,
) => {
  const user = state.user(userId);
  const channel = { ...channelOf(state, channelId), permissions: permissions.toString() };
  const base = {
    application_id: BOT_ID,
    version: 1,
    channel,
    channel_id: channelId,
    locale,
    entitlements: [],
    app_permissions: ALL_PERMISSIONS.toString(),
    attachment_size_limit: 10 * 1024 * 1024,
  };
  if (guildId === null) return { ...base, user, context: 1, authorizing_integration_owners: { 0: '0' } };
  const guild = { id: guildId, locale: 'en-US', features: [] };
  const integration = { context: 0, authorizing_integration_owners: { 0: guildId } };
  return { ...base, ...integration, guild_id: guildId, guild, guild_locale: 'en-US', member: apiMember(user, permissions) };
};

import type { APIMessageComponent } from 'discord-api-types/v10';
import { COMPONENT, eachComponent } from '../rules/components.ts';
import { DEFAULT_USER_ID } from '../state/directory.ts';
import type { Exchange } from '../state/exchange.ts';
import type { PostedMessage } from '../state/message-store.ts';
import type { LoopbackState } from '../state/state.ts';
import { CannotSend } from './cannot-send.ts';
import { type Asker, checkVisible, deliver, guildOf } from './deliver.ts';
import { createResolver, type ResolvedKind } from './resolver.ts';

const COMPONENT_INTERACTION = 3;

/** What is chosen in a menu that Discord fills, by the menu's type. */
const CHOSEN_FROM: Partial<Record<number, ResolvedKind>> = {
  [COMPONENT.userSelect]: 'user',
  [COMPONENT.roleSelect]: 'role',
  [COMPONENT.mentionableSelect]: 'mentionable',
  [COMPONENT.channelSelect]: 'channel',
};

/** Uses a button, or a menu with these values. @throws {CannotSend} when it is not there, not enabled, or not for this user */
export const sendComponent = (
  state: LoopbackState,
  message: PostedMessage,
  customId: string,
  values: string[] | undefined,
  asker: Asker,
): Exchange => {
  const userId = asker.userId ?? DEFAULT_USER_ID;
  checkVisible(message, userId);
  const component = findUsable(message, customId);
  if (values !== undefined) checkValues(component, values);
  const guildId = guildOf(state, message);
  const resolver = createResolver(state, guildId);
  for (const value of values ?? []) resolver.put(CHOSEN_FROM[component.type], value, customId);
  const place = { userId, guildId, channelId: message.api.channel_id };
  const data = { component_type: component.type, custom_id: customId, id: component.id, ...(values && { values }), ...resolver.resolved() };
  return deliver(state, asker, { ...place, type: COMPONENT_INTERACTION, source: message }, { data, message: message.api });
};

const findUsable = ({ api }: PostedMessage, customId: string): APIMessageComponent => {
  const found = [...eachComponent(api.components ?? [])].find(
    ({ component }) => 'custom_id' in component && component.custom_id === customId,
  );
  if (found === undefined) throw new CannotSend('unknown-component', { value: customId });
  if ('disabled' in found.component && found.component.disabled) throw new CannotSend('disabled-component', { value: customId });
  return found.component;
};

interface LooseMenu {
  options?: readonly { value: string }[];
  min_values?: number;
  max_values?: number;
}

/** @throws {CannotSend} when a menu does not let these values be chosen */
export const checkValues = (component: { type: number }, values: readonly string[]): void => {
  const menu = component as LooseMenu;
  const { min_values: least = 1, max_values: most = 1 } = menu;
  const options = menu.options?.map(({ value }) => value) ?? values;
  const isPossible = values.every((value) => options.includes(value)) && values.length >= least && values.length <= most;
  if (!isPossible) throw new CannotSend('not-selectable', { value: JSON.stringify(values) });
};

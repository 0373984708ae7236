import type { APIComponentInLabel } from 'discord-api-types/v10';
import { COMPONENT } from '../rules/components.ts';
import { type Field, fieldsOf, type ModalBody } from '../rules/modal-rules.ts';
import type { Exchange } from '../state/exchange.ts';
import type { LoopbackState } from '../state/state.ts';
import { CannotSend } from './cannot-send.ts';
import { checkValues } from './components.ts';
import { type Asker, deliver } from './deliver.ts';
import { createResolver, type OptionFile, type ResolvedKind, type Resolver } from './resolver.ts';

/** What is filled in: a text, what is chosen, or files; a field that is left alone may be left out. */
export type FieldValue = string | readonly string[] | readonly OptionFile[];

const MODAL_SUBMIT = 5;

/**
 * Sends a form that the bot has opened in answer to the interaction of this token.
 *
 * @throws {CannotSend} when no form was opened there, or it is not filled in as it asks
 */
export const sendModal = (
  state: LoopbackState,
  token: string,
  values: Readonly<Record<string, FieldValue>>,
  asker: Pick<Asker, 'locale' | 'permissions'>,
): Exchange => {
  const opened = state.exchanges.get(token);
  if (opened?.modal === undefined) throw new CannotSend('no-form');
  const { modal, userId, guildId, channelId, invocation, source } = opened;
  const resolver = createResolver(state, guildId);
  const data = { custom_id: modal.custom_id, components: fillIn(modal, values, resolver.put), ...resolver.resolved() };
  const start = { userId, guildId, channelId, invocation, source, type: MODAL_SUBMIT } as const;
  return deliver(state, asker, start, { data, ...(source && { message: source.api }) });
};

/** The filled-in parts as an interaction carries them: texts in between are left out of what one sends. */
const fillIn = (modal: ModalBody, values: Readonly<Record<string, FieldValue>>, put: Resolver['put']): object[] =>
  fieldsOf(modal).map((field, index) => {
    const { component, path } = field;
    const filled = { type: component.type, id: component.id ?? index + 1, custom_id: component.custom_id };
    const component_ = { ...filled, ...writeValue(field, values[component.custom_id], put) };
    return path.at(-1) === 'component'
      ? { type: COMPONENT.label, id: 100 + index, component: component_ }
      : { type: COMPONENT.actionRow, id: 100 + index, components: [component_] };
  });

const writeValue = ({ component, label }: Field, value: FieldValue | undefined, put: Resolver['put']): object => {
  if (component.type === COMPONENT.textInput) return { value: readText(component, label, value) };
  if (component.type === COMPONENT.checkbox) return { value: value === 'true' };
  const chosen = value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;
  checkCount(component, label, chosen.length);
  if (component.type === COMPONENT.radioGroup) return { value: chosen[0] ?? null };
  const kind = KINDS[component.type];
  const isOfThese = kind === undefined && chosen.length > 0;
  if (isOfThese) checkValues(component, chosen as readonly string[]);
  return { values: chosen.map((one) => put(kind, one, label)) };
};

/** What is chosen in a field, by its type; an option's value where none is named. */
const KINDS: Partial<Record<number, ResolvedKind>> = {
  [COMPONENT.userSelect]: 'user',
  [COMPONENT.roleSelect]: 'role',
  [COMPONENT.mentionableSelect]: 'mentionable',
  [COMPONENT.channelSelect]: 'channel',
  [COMPONENT.fileUpload]: 'attachment',
};

type TextInput = Extract<APIComponentInLabel, { type: 4 }>;

const readText = (
  { required = true, min_length: least = 0, max_length: most = 4000 }: TextInput,
  label: string,
  value: FieldValue = '',
) => {
  const text = typeof value === 'string' ? value : '';
  if (required && text === '') throw new CannotSend('missing-field', { option: label });
  if (text !== '' && (text.length < least || text.length > most)) throw new CannotSend('wrong-length', { option: label });
  return text;
};

const checkCount = (component: APIComponentInLabel, label: string, count: number): void => {
  const { required = true, min_values: least = 1, max_values: most = 1 } = component as Bounds;
  if (required && count === 0) throw new CannotSend('missing-field', { option: label });
  if (count > 0 && (count < least || count > most)) throw new CannotSend('wrong-count', { option: label });
};

interface Bounds {
  required?: boolean;
  min_values?: number;
  max_values?: number;
}

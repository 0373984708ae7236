import { ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION } from '../rules/api-error.ts';
import { findChoiceViolations } from '../rules/choice-rules.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { findModalViolations, type ModalBody } from '../rules/modal-rules.ts';
import type { Operation } from '../rules/schemas.ts';
import type { Choice, Exchange, Outcome } from '../state/exchange.ts';
import { EPHEMERAL_FLAG, LOADING_FLAG, type PostedMessage } from '../state/message-store.ts';
import type { LoopbackState } from '../state/state.ts';
import { checkMessage } from './message-checks.ts';
import { type Call, enforce, type Route, refuse, under } from './route.ts';

/** First responses to interactions. https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
export const callbackRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/interactions/:interactionId/:token/callback', isOpen: true, handle: takeCallback },
];

interface CallbackBody {
  type: number;
  data?: MessageBody & { choices?: Choice[] };
}

/** Bears a `type` of callback: checks it and does it. */
interface CallbackKind {
  name: string;
  operation: Operation;
  /** Types of interaction it may answer: 2 a command, 3 a component, 4 autocompletion, 5 a form. */
  answers: readonly Exchange['type'][];
  find?: (call: Call, data: NonNullable<CallbackBody['data']>, exchange: Exchange) => ReturnType<typeof checkMessage>;
  perform(
    state: LoopbackState,
    call: Call,
    exchange: Exchange,
    data: NonNullable<CallbackBody['data']>,
  ): Pick<Outcome, 'kind' | 'message' | 'choices' | 'modal'>;
}

const CALLBACKS: Record<number, CallbackKind> = {
  4: {
    name: 'reply',
    operation: 'message callback',
    answers: [2, 3, 5],
    find: ({ uploads }, data) => under(['data'], checkMessage(data, uploads)),
    perform: (state, { uploads }, exchange, data) => ({ kind: 'message', message: postReply(state, exchange, data, uploads) }),
  },
  5: {
    name: 'deferred reply',
    operation: 'message callback',
    answers: [2, 3, 5],
    perform: (state, _, exchange, { flags = 0 }) => ({
      kind: 'deferred',
      message: postReply(state, exchange, { flags: flags | LOADING_FLAG }, []),
    }),
  },
  6: {
    name: 'deferred update',
    operation: 'update callback',
    answers: [3, 5],
    perform: (_, __, exchange) => {
      exchange.original = exchange.source;
      return { kind: 'deferred' };
    },
  },
  7: {
    name: 'update',
    operation: 'update callback',
    answers: [3, 5],
    find: ({ uploads }, data, { source }) => under(['data'], checkMessage(data, uploads, source)),
    perform: (state, { uploads }, exchange, data) => {
      exchange.original = exchange.source;
      const message = exchange.source && state.messages.edit(exchange.source, data, uploads);
      return { kind: 'update', ...(message && { message }) };
    },
  },
  8: {
    name: 'choices',
    operation: 'autocomplete callback',
    answers: [4],
    find: (_, { choices = [] }, { optionType = 3 }) => findChoiceViolations({ optionType, choices }),
    perform: (_, __, ___, { choices = [] }) => ({ kind: 'choices', choices }),
  },
  9: {
    name: 'modal',
    operation: 'modal callback',
    answers: [2, 3],
    find: (_, data) => findModalViolations(data as unknown as ModalBody),
    perform: (_, __, exchange, data) => {
      exchange.modal = data as unknown as ModalBody;
      return { kind: 'modal', modal: exchange.modal };
    },
  },
};

function takeCallback(state: LoopbackState, call: Call): unknown {
  const exchange = state.exchanges.get(call.params.token ?? '');
  if (exchange === undefined || exchange.id !== call.params.interactionId || exchange.state === 'expired') throw UNKNOWN_INTERACTION;
  if (exchange.state === 'acknowledged') throw ALREADY_ACKNOWLEDGED;
  const { type, data = {} } = (call.json ?? {}) as CallbackBody;
  const kind = CALLBACKS[type] ?? refuse(state, call, 'callback-type', `there is no callback of type ${type}`);
  if (!kind.answers.includes(exchange.type))
    refuse(state, call, 'callback-type', `${kind.name} does not answer an interaction of type ${exchange.type}`);
  if (kind.operation === 'update callback' && exchange.source === undefined)
    refuse(state, call, 'callback-type', `${kind.name} needs the message of a component, and there is none`);
  enforce(state, call, kind.operation, () => kind.find?.(call, data, exchange) ?? []);
  const outcome = kind.perform(state, call, exchange, data);
  exchange.state = 'acknowledged';
  exchange.firstResponseMs = call.receivedAt - exchange.createdAt;
  call.afterwards.push(() => exchange.settle(outcome));
  return call.query.get('with_response') === 'true' ? confirm(exchange, type, outcome.message) : undefined;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
const confirm = ({ id, type }: Exchange, callbackType: number, message: PostedMessage | undefined) => ({
  interaction: { id, type, response_message_id: message?.api.id },
  resource: { type: callbackType, ...(message && { message: message.api }) },
});

const postReply = (state: LoopbackState, exchange: Exchange, body: MessageBody, uploads: Call['uploads']): PostedMessage => {
  const { id, type, channelId, guildId, invocation, userId } = exchange;
  const visibleTo = ((body.flags ?? 0) & EPHEMERAL_FLAG) > 0 ? userId : undefined;
  const asked = { id, type, by: state.user(userId) };
  exchange.original = state.messages.post(body, uploads, { channelId, guildId, invocation, visibleTo, asked });
  return exchange.original;
};

import type { APIMessage } from 'discord-api-types/v10';
import { INVALID_WEBHOOK_TOKEN, UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK } from '../rules/api-error.ts';
import type { MessageBody } from '../rules/message-rules.ts';
import { type Exchange, TOKEN_LIFE_MS } from '../state/exchange.ts';
import { EPHEMERAL_FLAG, LOADING_FLAG, type PostedMessage } from '../state/message-store.ts';
import type { LoopbackState } from '../state/state.ts';
import { checkMessage } from './message-checks.ts';
import { type Call, enforce, type Route } from './route.ts';

const MESSAGE = '/webhooks/:applicationId/:token/messages/:messageId';

/** Follow-ups and edits within an interaction's fifteen minutes. https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/webhooks/:applicationId/:token', isOpen: true, handle: followUp },
  { method: 'GET', pattern: MESSAGE, isOpen: true, handle: (state, call) => ownMessage(state, call).api },
  { method: 'PATCH', pattern: MESSAGE, isOpen: true, handle: editReply },
  { method: 'DELETE', pattern: MESSAGE, isOpen: true, handle: (state, call) => state.messages.remove(ownMessage(state, call)) },
];

const liveExchange = ({ exchanges, clock }: LoopbackState, { params }: Call): Exchange => {
  const exchange = exchanges.get(params.token ?? '');
  if (exchange === undefined) throw UNKNOWN_WEBHOOK;
  if (clock.now() - exchange.createdAt >= TOKEN_LIFE_MS) throw INVALID_WEBHOOK_TOKEN;
  if (exchange.state !== 'acknowledged') throw UNKNOWN_WEBHOOK;
  return exchange;
};

const ownMessage = (state: LoopbackState, call: Call): PostedMessage => {
  const { original } = liveExchange(state, call);
  const id = call.params.messageId === '@original' ? original?.api.id : call.params.messageId;
  if (id === undefined) throw UNKNOWN_MESSAGE;
  return state.messages.find(id);
};

function editReply(state: LoopbackState, call: Call): APIMessage {
  const exchange = liveExchange(state, call);
  const message = ownMessage(state, call);
  const body = call.json as MessageBody;
  enforce(state, call, 'edit reply', () => checkMessage(body, call.uploads, message));
  state.messages.edit(message, body, call.uploads);
  call.afterwards.push(() => exchange.settle({ kind: message === exchange.source ? 'update' : 'message', message }));
  return message.api;
}

/** The first follow-up to a deferred answer fills that in, and stays as private as was promised. */
function followUp(state: LoopbackState, call: Call): APIMessage {
  const exchange = liveExchange(state, call);
  const body = call.json as MessageBody;
  enforce(state, call, 'follow-up', () => checkMessage(body, call.uploads));
  const { id, type, original, channelId, guildId, userId } = exchange;
  const isPromised = original !== undefined && ((original.api.flags ?? 0) & LOADING_FLAG) > 0;
  const visibleTo = ((body.flags ?? 0) & EPHEMERAL_FLAG) > 0 ? userId : undefined;
  const message = isPromised
    ? state.messages.edit(original, body, call.uploads)
    : state.messages.post(body, call.uploads, { channelId, guildId, visibleTo, asked: { id, type, by: state.user(userId) } });
  call.afterwards.push(() => exchange.settle({ kind: 'message', message }));
  return message.api;
}

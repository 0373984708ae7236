import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Invocation, PostedMessage } from './message-store.ts';

/** A first response must come within this. https://discord.com/developers/docs/interactions/receiving-and-responding */
export const RESPONSE_WINDOW_MS = 3000;
/** Follow-ups and edits are taken for this long. */
export const TOKEN_LIFE_MS = 15 * 60_000;

/** One suggestion while an option is typed. */
export interface Choice {
  name: string;
  name_localizations?: Record<string, string> | null;
  value: string | number;
}

/** What came of an interaction. */
export interface Outcome {
  /**
   * `message`: a new message; `update`: the message whose component was used has changed; `choices`: suggestions; `modal`: a form opened;
   * `deferred`: only a promise so far; `silence`: nothing in time, “The application did not respond”.
   */
  kind: 'message' | 'update' | 'choices' | 'modal' | 'deferred' | 'silence';
  message?: PostedMessage;
  choices?: Choice[];
  modal?: APIModalInteractionResponseCallbackData;
  interactionId: string;
  token: string;
  /** From sending the event to the first response's arrival; Infinity for silence. */
  firstResponseMs: number;
}

/** An interaction on its way: who asked, and how far the bot has come with it. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  /** 2 a command, 3 a component, 4 autocompletion, 5 a form that was filled in. */
  readonly type: 2 | 3 | 4 | 5;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly createdAt: number;
  readonly invocation: Invocation | undefined;
  /** The message whose component was used. */
  readonly source: PostedMessage | undefined;
  /** The type of the option being completed. */
  readonly optionType: number | undefined;
  state: 'open' | 'acknowledged' | 'expired';
  /** The form that was opened in answer. */
  modal: APIModalInteractionResponseCallbackData | undefined;
  /** What `@original` stands for. */
  original: PostedMessage | undefined;
  firstResponseMs: number;
  /** Resolves at the first response, or silence. */
  readonly responded: Promise<Outcome>;
  /** Resolves when something can be seen: a deferred answer when it is filled in. */
  readonly answered: Promise<Outcome>;
  /** Tells those who wait. The first outcome but `deferred` is the answer. */
  settle(outcome: Pick<Outcome, 'kind' | 'message' | 'choices' | 'modal'>): void;
}

/** What is known of an interaction before anything comes of it. */
export type ExchangeStart = Pick<
  Exchange,
  'id' | 'token' | 'type' | 'userId' | 'channelId' | 'guildId' | 'invocation' | 'source' | 'optionType'
>;

/** Starts the clock of an interaction: silence after three seconds without a response, or fifteen minutes of mere promise. */
export const openExchange = (start: ExchangeStart, clock: Clock): Exchange => {
  const responded = Promise.withResolvers<Outcome>();
  const answered = Promise.withResolvers<Outcome>();
  const exchange: Exchange = {
    ...start,
    createdAt: clock.now(),
    state: 'open',
    modal: undefined,
    original: undefined,
    firstResponseMs: Number.POSITIVE_INFINITY,
    responded: responded.promise,
    answered: answered.promise,
    settle(result) {
      const outcome = { ...result, interactionId: start.id, token: start.token, firstResponseMs: exchange.firstResponseMs };
      responded.resolve(outcome);
      if (outcome.kind === 'deferred') return;
      stopWaiting();
      answered.resolve(outcome);
    },
  };
  const stopEnd = clock.after(TOKEN_LIFE_MS, () => exchange.settle({ kind: 'silence' }));
  const stopWindow = clock.after(RESPONSE_WINDOW_MS, () => {
    if (exchange.state !== 'open') return;
    exchange.state = 'expired';
    exchange.settle({ kind: 'silence' });
  });
  const stopWaiting = () => {
    stopEnd();
    stopWindow();
  };
  return exchange;
};

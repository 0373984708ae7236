import type { Clock } from '../clock.ts';
import { type Exchange, TOKEN_LIFE_MS } from './exchange.ts';

/** The interactions that the bot may still answer, and those whose time has only just run out, by token. */
export interface Exchanges {
  add(exchange: Exchange): void;
  /** Undefined for a token that never was, or is long forgotten. */
  get(token: string): Exchange | undefined;
}

/** For as long as their tokens live once more, tokens that have died are told from those that never were. */
const KEPT_MS = 2 * TOKEN_LIFE_MS;
/** Even in a flood no more are kept. */
const MOST_KEPT = 20_000;

/** Empty; the old go as new ones come. */
export const createExchanges = (clock: Clock): Exchanges => {
  const byToken = new Map<string, Exchange>();
  return {
    get: (token) => byToken.get(token),
    add(exchange) {
      byToken.set(exchange.token, exchange);
      for (const [token, { createdAt }] of byToken) {
        if (byToken.size <= MOST_KEPT && clock.now() - createdAt < KEPT_MS) break;
        byToken.delete(token);
      }
    },
  };
};

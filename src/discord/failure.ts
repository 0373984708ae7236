import { randomUUID } from 'node:crypto';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';

/** The answer came too late, or an earlier attempt that seemed to fail got through after all. */
const PAST = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
]);

/** Whether Discord takes no answer to this interaction any more, so that trying to tell the user is in vain. */
export const isPast = (error: unknown): boolean => error instanceof DiscordAPIError && PAST.has(error.code);

/** What may be logged of an error: never the request, whose address and body carry tokens and people's words. */
export const describeError = (error: unknown) => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return {
    name,
    message,
    stack,
    ...((error instanceof DiscordAPIError || error instanceof HTTPError) && { status: error.status, method: error.method }),
  };
};

/** Logs a failure once and gives the short reference it can be found by. */
export const logFailure = (logger: Logger, error: unknown, about: object): string => {
  const reference = randomUUID().slice(0, 8);
  logger.error({ reference, ...about, error: describeError(error) }, 'an interaction failed');
  return reference;
};

import type { Violation } from './rule.ts';

/** A refusal as Discord words it. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | undefined;

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** Nested by the keys of the payload, each place with its list of errors. */
interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

export const UNAUTHORIZED = new ApiError(401, 0, '401: Unauthorized');
export const NOT_FOUND = new ApiError(404, 0, '404: Not Found');
export const UNKNOWN_CHANNEL = new ApiError(404, 10003, 'Unknown Channel');
export const UNKNOWN_GUILD = new ApiError(404, 10004, 'Unknown Guild');
export const UNKNOWN_MEMBER = new ApiError(404, 10007, 'Unknown Member');
export const UNKNOWN_MESSAGE = new ApiError(404, 10008, 'Unknown Message');
/** A channel that the bot does not see. */
export const MISSING_ACCESS = new ApiError(403, 50001, 'Missing Access');
export const MISSING_PERMISSIONS = new ApiError(403, 50013, 'Missing Permissions');
/** Somebody who takes no direct messages from the bot. */
export const CANNOT_MESSAGE = new ApiError(403, 50007, 'Cannot send messages to this user');
/** A follow-up or edit before the first response. */
export const UNKNOWN_WEBHOOK = new ApiError(404, 10015, 'Unknown Webhook');
/** A first response after three seconds. */
export const UNKNOWN_INTERACTION = new ApiError(404, 10062, 'Unknown interaction');
export const UNKNOWN_COMMAND = new ApiError(404, 10063, 'Unknown application command');
export const ALREADY_ACKNOWLEDGED = new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const FOREIGN_MESSAGE = new ApiError(403, 50005, 'Cannot edit a message authored by another user');
/** A follow-up or edit when the token is older than fifteen minutes. */
export const INVALID_WEBHOOK_TOKEN = new ApiError(401, 50027, 'Invalid Webhook Token');
/** More than 10 MiB in a file, or 25 in a request. */
export const TOO_LARGE = new ApiError(413, 40005, 'Request entity too large');
/** A form that cannot be read. */
export const INVALID_FORM = new ApiError(400, 50035, 'Invalid Form Body');
export const INVALID_JSON = new ApiError(400, 50109, 'The request body contains invalid JSON.');

/** The refusal of a payload that breaks Discord's rules. */
export const invalidFormBody = (violations: readonly Violation[]): ApiError => {
  const errors: ErrorTree = {};
  for (const violation of violations) insert(errors, violation);
  return new ApiError(400, 50035, 'Invalid Form Body', errors);
};

const insert = (tree: ErrorTree, { path, rule, message }: Violation): void => {
  let node = tree;
  for (const key of path) {
    node[key] ??= {};
    node = node[key] as ErrorTree;
  }
  node._errors = [...((node._errors as []) ?? []), { code: rule.toUpperCase().replaceAll('-', '_'), message }];
};

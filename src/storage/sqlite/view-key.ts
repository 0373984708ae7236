import { createHash, randomBytes } from 'node:crypto';

/** 96 bits by chance: short enough for a `custom_id`, too many to guess or to meet twice. */
export const makeId = (): string => randomBytes(12).toString('base64url');

/**
 * What a view is kept under: of the id in the message's buttons and the place where it may be found, neither of which can be read from it.
 *
 * @param place a server's id, or a channel's outside servers
 */
export const keyOf = (place: string, id: string): string => createHash('sha256').update(`${place}\n${id}`).digest('base64url').slice(0, 24);

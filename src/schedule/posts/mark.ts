import { createHash } from 'node:crypto';
import type { PostKey } from '../../model/server/post.ts';
import type { RenderedMessage } from '../../render/message.ts';

/** Discord numbers components that have no id from 1 on, up to forty. */
const LEAST_ID = 1000;

/**
 * A message as it is put out, its container bearing a number of its own by which it is found again. For messages without buttons, whose ids
 * would do.
 */
export const mark = (message: RenderedMessage, { place, day, part }: PostKey): { body: string; marker: string } => {
  const [container] = message.components;
  const number = createHash('sha256').update(`${place}\n${day}\n${part}`).digest().readUInt32BE() >>> 1;
  const id = Math.max(LEAST_ID, number);
  return { body: JSON.stringify({ ...message, components: [{ ...container, id }] }), marker: `"id":${id}` };
};

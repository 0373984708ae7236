import type { RenderedMessage } from '../../render/message.ts';

/** Who sees a reply: everyone in the channel, the asker alone, or whoever sees the message that it takes the place of. */
export type Audience = 'everyone' | 'alone' | 'in place';

/** What is answered, or a word to the asker alone where there is nothing to answer. */
export type Made = { message: RenderedMessage } | { aside: RenderedMessage };

/** A reply in the making; who sees it is fixed before it is made, as Discord fixes it with the first response. */
export interface Reply {
  audience: Audience;
  /** @throws {UserError} in the reader's language */
  make(): Promise<Made>;
}

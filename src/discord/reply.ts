import type { RenderedMessage } from '../render/message.ts';

/** Who sees a reply: everyone in the channel, the asker alone, or whoever sees the message that it takes the place of. */
export type Audience = 'everyone' | 'alone' | 'in place';

/** A reply in the making; who sees it is fixed before it is made, as Discord fixes it with the first response. */
export interface Reply {
  audience: Audience;
  /** @throws {UserError} in the reader's language */
  make(): RenderedMessage | Promise<RenderedMessage>;
}

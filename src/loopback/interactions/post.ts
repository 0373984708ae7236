import type { PostedMessage } from '../state/message-store.ts';
import type { LoopbackState } from '../state/state.ts';
import type { Place } from './deliver.ts';
import type { OptionFile } from './resolver.ts';

/** What a person writes into a channel. */
export interface Words {
  content?: string;
  files?: readonly OptionFile[];
}

/** Posts it in that person's name. */
export const postAs = (state: LoopbackState, { content = '', files = [] }: Words, { userId, channelId, guildId }: Place): PostedMessage => {
  const uploads = files.map(({ name, bytes, contentType = 'application/octet-stream' }, index) => ({
    id: `${index}`,
    name,
    bytes,
    contentType,
  }));
  return state.messages.post({ content }, uploads, { channelId, guildId, author: state.user(userId) });
};

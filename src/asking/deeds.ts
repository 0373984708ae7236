import { UserError } from '../errors.ts';
import { refusals } from '../messages/refusals.ts';
import { say } from '../messages/say.ts';
import type { Answer, Deed } from '../model/answer.ts';
import type { Execute } from './desk.ts';
import type { Reader } from './reader.ts';

/** Who makes changes of one sort, by the deed's name. */
export type Deeds = Readonly<Record<string, Execute>>;

/** A reader in a server. */
export interface ServerReader extends Reader {
  server: string;
}

/** Makes a change that belongs to a server. @throws {UserError} outside servers */
export const inServer =
  (work: (deed: Deed, reader: ServerReader, confirmed: boolean) => Promise<Answer>): Execute =>
  async (deed, { server, ...reader }, confirmed) => {
    if (server === undefined) throw new UserError(say(reader.locale, refusals.onlyInServers));
    return work(deed, { ...reader, server }, confirmed);
  };

/** Has each change made by the one who makes such; a deed that nobody makes is a mistake of ours. */
export const executeBy = (...sorts: readonly Deeds[]): Execute => {
  const makers = new Map(sorts.flatMap((deeds) => Object.entries(deeds)));
  return async (deed, ...asked) => {
    const make = makers.get(deed.deed);
    if (make === undefined) throw new TypeError(`nobody does ${deed.deed}`);
    return make(deed, ...asked);
  };
};

import type { Reader } from '../asking/reader.ts';
import { UserError } from '../errors.ts';
import { refusals } from '../messages/refusals.ts';
import { say } from '../messages/say.ts';

/** Where somebody asks from, in a server. */
interface Here {
  server: string;
  channel: string;
  member: string;
}

/** @throws {UserError} outside servers */
export const hereOf = ({ server, channel, member, locale }: Reader): Here => {
  if (server === undefined || channel === undefined || member === undefined) throw new UserError(say(locale, refusals.onlyInServers));
  return { server, channel, member };
};

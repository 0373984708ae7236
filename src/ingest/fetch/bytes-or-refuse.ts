import { UserError } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import type { Locale } from '../../model/localized.ts';
import { words } from '../words.ts';
import type { Fetched } from './fetch-bounded.ts';

/** What was fetched of a link or file of that name. @throws {UserError} that says why there is nothing */
export const bytesOrRefuse = (fetched: Fetched, name: string, locale: Locale): Uint8Array => {
  if ('bytes' in fetched) return fetched.bytes;
  const refused = 'refused' in fetched ? fetched : { refused: 'unreachable' as const };
  const status = refused.refused === 'status' ? refused.status : '';
  throw new UserError(say(locale, words.notFetched[refused.refused], { name, status }));
};

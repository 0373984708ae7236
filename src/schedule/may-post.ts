import { UserError } from '../errors.ts';
import { listInWords } from '../messages/joiners.ts';
import { say } from '../messages/say.ts';
import type { Locale } from '../model/localized.ts';
import type { Needed, Posting, Sight } from '../model/server/posting.ts';
import { scheduleWords as words } from './words.ts';

const lackingWords = (channel: string, missing: readonly Needed[], locale: Locale): string =>
  say(locale, words.lacking, {
    channel,
    permissions: listInWords(
      missing.map((permission) => words.permissions[permission][locale]),
      locale,
    ),
  });

/** A text channel of a server. @throws {UserError} when it is none, Keii does not see it, or Discord cannot be asked */
export const sightOf = async (channel: string, server: string, locale: Locale, posting: Posting): Promise<Sight> => {
  const sight = await posting.look(channel);
  if ('hitch' in sight && (sight.hitch === 'busy' || sight.hitch === 'doubt')) throw new UserError(words.unreachable[locale]);
  if ('hitch' in sight && sight.hitch === 'forbidden') throw new UserError(lackingWords(channel, ['ViewChannel'], locale));
  if ('hitch' in sight || sight.server !== server) throw new UserError(words.notHere[locale]);
  if (!sight.isText) throw new UserError(say(locale, words.notText, { channel: sight.name }));
  return sight;
};

/** @throws {UserError} naming what Keii is not allowed in a channel */
export const checkPermissions = async (channel: string, name: string, locale: Locale, posting: Posting): Promise<void> => {
  const seen = await posting.missing(channel);
  if ('hitch' in seen) throw new UserError(words.unreachable[locale]);
  if (seen.missing.length > 0) throw new UserError(lackingWords(name, seen.missing, locale));
};

import type { Day } from '../../model/day.ts';
import type { Locale } from '../../model/localized.ts';
import { renderMessage } from '../../render/message.ts';
import type { Views } from '../../storage/ports.ts';
import { type DigestCare, showDigest } from './execute.ts';
import { DIGEST_COMMAND } from './plan.ts';

/** Where a digest is to be seen beforehand, and in which language. */
interface Where {
  server: string;
  channel: string;
  locale: Locale;
}

/** Posts the digest of a day into a channel as it will look there; nobody counts as told of what it tells. */
export const foreseeDigest = async (day: Day, { server, channel, locale }: Where, care: DigestCare & { store: Views }): Promise<void> => {
  const options = { day, channel };
  const reader = { server, channel, locale, today: day };
  const answer = await showDigest({ deed: DIGEST_COMMAND, values: options }, reader, care);
  const view = { command: DIGEST_COMMAND, options: { ...options, lang: locale }, askedOn: day };
  const id = await care.store.saveView({ server, channel, member: '' }, view);
  const message = renderMessage(answer, { page: 0 }, id === undefined ? undefined : { id, command: DIGEST_COMMAND });
  const posted = await care.posting.post(channel, JSON.stringify(message), `foresee-${care.nowMs()}`);
  if ('hitch' in posted) throw new Error(`the digest could not be posted: ${posted.hitch}`);
};

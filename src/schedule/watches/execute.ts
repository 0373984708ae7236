import type { Deeds } from '../../asking/deeds.ts';
import type { Reader } from '../../asking/reader.ts';
import { compose } from '../../briefing/wording/compose.ts';
import { UserError } from '../../errors.ts';
import type { OpenShelf, Shelf } from '../../library/shelf.ts';
import { say } from '../../messages/say.ts';
import type { Answer, Deed } from '../../model/answer.ts';
import type { Posting } from '../../model/server/posting.ts';
import type { Watch } from '../../model/server/schedule.ts';
import type { KeptWatch, Watches } from '../../storage/ports.ts';
import { hereOf } from '../here.ts';
import { checkPermissions, sightOf } from '../may-post.ts';
import { scheduleWords } from '../words.ts';
import { subjectWords } from './notify.ts';

/** What carrying out `/watch` needs. */
export interface WatchCare {
  store: Watches;
  posting: Posting;
  openShelf: OpenShelf;
}

const { watch: words } = scheduleWords;

/** So many for one member, and for all of a server. */
const LIMITS = { member: 10, server: 200 };

const subjectFrom = ({ type, value = '' }: Deed['values']): Watch['subject'] => {
  if (type === 'actor') return { actor: value };
  return type === 'plan' ? { plan: value } : { words: value };
};

const report = (shelf: Shelf, { locale }: Reader, title: string, more: { scope?: string; intro?: string[] } = {}): Answer =>
  compose(shelf, { kind: 'list', locale, title, sections: [], ...more });

const add = async ({ values }: Deed, reader: Reader, { store, openShelf, posting }: WatchCare): Promise<Answer> => {
  const { locale } = reader;
  const { server, channel, member } = hereOf(reader);
  const isDirect = values.where !== 'here';
  if (!isDirect) await checkPermissions(channel, (await sightOf(channel, server, locale, posting)).name, locale, posting);
  const watch: Watch = { server, member, channel: isDirect ? undefined : channel, subject: subjectFrom(values), locale };
  const outcome = await store.addWatch(watch, LIMITS);
  if (outcome === 'known') throw new UserError(words.known[locale]);
  if (outcome === 'full') throw new UserError(say(locale, words.full, LIMITS));
  const shelf = await openShelf(server);
  const title = say(locale, words.added, { subject: subjectWords(watch, shelf, locale) });
  return report(shelf, reader, title, { scope: (isDirect ? words.direct : words.inChannel)[locale] });
};

const entry = (watch: KeptWatch, index: number, shelf: Shelf, { locale }: Reader): string =>
  say(locale, words.entry, {
    number: index + 1,
    subject: subjectWords(watch, shelf, locale),
    where: (watch.channel === undefined ? words.direct : words.toChannel)[locale],
  });

const list = async (reader: Reader, { store, openShelf }: WatchCare): Promise<Answer> => {
  const { server, member } = hereOf(reader);
  const [watches, shelf] = await Promise.all([store.watchesOf(server, member), openShelf(server)]);
  const intro = watches.map((watch, index) => entry(watch, index, shelf, reader));
  return report(shelf, reader, words.list[reader.locale], { intro: intro.length === 0 ? [words.none[reader.locale]] : intro });
};

const remove = async ({ values }: Deed, reader: Reader, { store, openShelf }: WatchCare): Promise<Answer> => {
  const { server, member } = hereOf(reader);
  const { locale } = reader;
  const watch = (await store.watchesOf(server, member))[Number(values.number) - 1];
  if (watch === undefined) throw new UserError(say(locale, words.noSuch, { number: values.number ?? '' }));
  await store.removeWatch(server, member, watch.number);
  const shelf = await openShelf(server);
  return report(shelf, reader, words.removed[locale], { scope: subjectWords(watch, shelf, locale) });
};

/** What `/watch` asks for. */
export const watchDeeds = (care: WatchCare): Deeds => ({
  'watch add': (deed, reader) => add(deed, reader, care),
  'watch list': (_, reader) => list(reader, care),
  'watch remove': (deed, reader) => remove(deed, reader, care),
});

import { type Deeds, inServer, type ServerReader } from '../asking/deeds.ts';
import { compose } from '../briefing/wording/compose.ts';
import { UserError } from '../errors.ts';
import type { FeedRead } from '../ingest/child/protocol.ts';
import { bytesOrRefuse } from '../ingest/fetch/bytes-or-refuse.ts';
import { showWhen } from '../messages/days/when.ts';
import { say } from '../messages/say.ts';
import type { Answer, Deed, Section } from '../model/answer.ts';
import type { Locale } from '../model/localized.ts';
import type { Feed } from '../model/server/feed.ts';
import type { Following } from './poll.ts';
import { words } from './words.ts';

/** So many of a feed's items are shown before it is followed. */
const SHOWN_ITEMS = 5;

const fetchFeed = async (url: string, { locale }: ServerReader, { intake, fetchPage }: Following): Promise<FeedRead> => {
  const read = await intake.reading.readFeed(bytesOrRefuse(await fetchPage(url), url, locale));
  if (read === 'not-a-feed' || 'unreadable' in read) throw new UserError(say(locale, words.noFeed, { url }));
  return read;
};

const itemLines = ({ items }: FeedRead, locale: Locale): string[] =>
  items.slice(0, SHOWN_ITEMS).map(({ id, document: { metadata } }) => {
    const { publishedOn, title = id } = metadata;
    return publishedOn === undefined ? title : say(locale, words.item, { title, day: showWhen(publishedOn, locale) });
  });

/** The same address is the same feed, however it is written. */
const addressOf = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);

const follow = async ({ values }: Deed, manager: ServerReader, following: Following, confirmed: boolean): Promise<Answer> => {
  const { server, locale } = manager;
  const url = addressOf(values.link ?? '');
  const read = await fetchFeed(url, manager, following);
  const title = read.title === '' ? url : read.title;
  const answer = { kind: 'list', locale } as const;
  const shelf = await following.intake.shelves.open(server);
  if (!confirmed) {
    return compose(shelf, {
      ...answer,
      title: say(locale, words.following, { title }),
      intro: [words.followingWhat[locale]],
      sections: [{ title: say(locale, words.items, { count: read.items.length }), text: itemLines(read, locale), lines: [] }],
      confirm: true,
    });
  }
  const outcome = await following.feeds.addFeed(server, { url, title, nextAtMs: following.nowMs(), failures: 0, seen: [], taken: 0 });
  if (outcome !== 'added') throw new UserError(say(locale, words.not[outcome], { title }));
  return compose(shelf, {
    ...answer,
    title: say(locale, words.followed, { title }),
    intro: [words.followedWhat[locale]],
    sections: [],
    next: [{ label: words.list[locale], ask: { command: 'feed list', options: {} } }],
  });
};

const sectionOf = ({ url, title, taken, failures }: Feed, locale: Locale): Section => ({
  title,
  text: [[url, say(locale, words.taken, { count: taken }), ...(failures > 0 ? [words.failing[locale]] : [])].join(' · ')],
  lines: [],
});

const list = async ({ server, locale }: ServerReader, { intake, feeds }: Following): Promise<Answer> => {
  const followed = await feeds.feedsOf(server);
  return compose(await intake.shelves.open(server), {
    kind: 'list',
    locale,
    title: words.title[locale],
    intro: followed.length === 0 ? [words.none[locale]] : [],
    sections: followed.map((feed) => sectionOf(feed, locale)),
    next: followed.map(({ title, url }) => ({
      label: say(locale, words.stop, { title }),
      ask: { command: 'feed remove', options: { link: url } },
    })),
  });
};

const unfollow = async ({ values }: Deed, { server, locale }: ServerReader, { intake, feeds }: Following): Promise<Answer> => {
  const url = addressOf(values.link ?? '');
  if (!(await feeds.removeFeed(server, url))) throw new UserError(say(locale, words.unknown, { url }));
  return compose(await intake.shelves.open(server), {
    kind: 'list',
    locale,
    title: words.stopped[locale],
    intro: [words.stoppedWhat[locale]],
    sections: [],
    next: [{ label: words.list[locale], ask: { command: 'feed list', options: {} } }],
  });
};

/** What `/feed` asks for. */
export const feedDeeds = (following: Following): Deeds => ({
  'feed add': inServer((deed, manager, confirmed) => follow(deed, manager, following, confirmed)),
  'feed list': inServer((_, manager) => list(manager, following)),
  'feed remove': inServer((deed, manager) => unfollow(deed, manager, following)),
});

import type { Feed } from '../../../model/server/feed.ts';
import type { Feeds } from '../../ports.ts';
import type { Database } from '../tables.ts';

/** Each feed is asked every half hour or so: more would keep a small machine busy. */
const MOST_FEEDS = 20;

/** What the store can be asked of the feeds that servers follow. Each throws what SQLite throws. */
export type FeedTable = Feeds;

const feedOf = ({ feed }: { feed: string }): Feed => JSON.parse(feed) as Feed;

/** The feeds of servers in one store. */
export const openFeeds = (database: Database): FeedTable => {
  const rowOf = (feed: Feed) => ({ next_at: feed.nextAtMs, feed: JSON.stringify(feed) });
  return {
    async addFeed(server, feed) {
      const followed = await database.selectFrom('feeds').select('url').where('server', '=', server).execute();
      if (followed.some(({ url }) => url === feed.url)) return 'known';
      if (followed.length >= MOST_FEEDS) return 'full';
      await database
        .insertInto('feeds')
        .values({ server, url: feed.url, ...rowOf(feed) })
        .execute();
      return 'added';
    },
    feedsOf: async (server) =>
      (await database.selectFrom('feeds').select('feed').where('server', '=', server).orderBy('url').execute()).map(feedOf),
    async removeFeed(server, url) {
      const { numDeletedRows } = await database
        .deleteFrom('feeds')
        .where('server', '=', server)
        .where('url', '=', url)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
    async dueFeeds(nowMs, most) {
      const rows = await database
        .selectFrom('feeds')
        .select(['server', 'feed'])
        .where('next_at', '<=', nowMs)
        .orderBy('next_at')
        .limit(most)
        .execute();
      return rows.map((row) => ({ server: row.server, feed: feedOf(row) }));
    },
    async saveFeed(server, feed) {
      await database.updateTable('feeds').set(rowOf(feed)).where('server', '=', server).where('url', '=', feed.url).execute();
    },
  };
};

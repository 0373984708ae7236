import { sql } from 'kysely';
import type { Destination, Making, NewPost, Post, PostKey, Settlement } from '../../model/server/post.ts';
import { columnsOf, type Progress } from './schedules.ts';
import type { Database, Tables } from './tables.ts';

/** What the store can be asked of posts: an outbox. Each throws what SQLite throws. */
export interface PostTable {
  /**
   * Puts a post out and notes how far the schedule of a channel has come, both or neither.
   *
   * @param replacing a post that this one stands for too, which is dropped
   * @returns `known`: there is one of its key already; `lost`: the one to replace may be at Discord by now. Nothing is changed by either.
   */
  putOut(
    post: NewPost,
    progress?: Progress & { channel: string },
    replacing?: Pick<Post, 'number' | 'fence'>,
  ): Promise<'put' | 'known' | 'lost'>;
  /** Words a post anew that was never tried; whether that was still so. */
  remake(post: Pick<Post, 'number' | 'fence' | 'body' | 'marker' | 'making'>): Promise<boolean>;
  postOf(key: PostKey): Promise<Post | undefined>;
  /** A place's posts of a part that wait, oldest first. */
  waitingPosts(place: string, part: string): Promise<Post[]>;
  /** The day of the last post of a part that was sent to a place. */
  lastSent(place: string, part: string): Promise<Post | undefined>;
  /** The first post that waits and that nobody holds, for so long in nobody else's hands. */
  claimPost(nowMs: number, leaseMs: number): Promise<Post | undefined>;
  /** Notes, before it is done, that a post is sent; whether it is still the caller's to send. Outlasts a loss of power. */
  markTried(post: Pick<Post, 'number' | 'fence'>, anchor: string | undefined): Promise<boolean>;
  /** Notes what came of a try; whether the post was still the caller's. */
  settlePost(post: Pick<Post, 'number' | 'fence'>, settlement: Settlement): Promise<boolean>;
  /** When the next post may be tried; nothing when none waits. */
  nextPostMs(): Promise<number | undefined>;
}

type Row = Omit<Tables['posts'], 'number'> & { number: number };

const postFrom = ({ place, day, part, server, destination, body, marker, making, due_ms, ...row }: Row): Post => ({
  place,
  day,
  part,
  server,
  to: JSON.parse(destination) as Destination,
  body,
  marker,
  making: JSON.parse(making) as Making,
  dueMs: due_ms,
  number: row.number,
  fence: row.fence,
  tried: row.tried === 1,
  failures: row.failures,
  anchor: row.anchor ?? undefined,
  state: row.state,
});

const NEW = { state: 'waiting', fence: 0, tried: 0, failures: 0, anchor: null, not_before: 0, lease_until: 0 } as const;

const rowFrom = ({ place, day, part, server, to, body, marker, making, dueMs }: NewPost): Omit<Tables['posts'], 'number'> => ({
  place,
  day,
  part,
  server,
  destination: JSON.stringify(to),
  body,
  marker,
  making: JSON.stringify(making),
  due_ms: dueMs,
  ...NEW,
});

/** No post rests for longer: what is later than this was written by a clock that went wrong. */
const LONGEST_REST_MS = 2 * 60 * 60 * 1000;

/** The posts of one store. */
export const openPosts = (database: Database): PostTable => {
  const held = ({ number, fence }: Pick<Post, 'number' | 'fence'>) =>
    database.updateTable('posts').where('number', '=', number).where('fence', '=', fence).where('state', '=', 'waiting');
  const changed = async (update: { executeTakeFirst(): Promise<{ numUpdatedRows: bigint }> }): Promise<boolean> =>
    (await update.executeTakeFirst()).numUpdatedRows > 0n;
  /** In a transaction of its own; none of it is done when it does not say so. */
  const together = async <Value>(work: (inside: Database) => Promise<Value>, isDone: (value: Value) => boolean): Promise<Value> => {
    let outcome: { value: Value } | undefined;
    await database
      .transaction()
      .execute(async (inside) => {
        outcome = { value: await work(inside) };
        if (!isDone(outcome.value)) throw ROLL_BACK;
      })
      .catch((error: unknown) => {
        if (error !== ROLL_BACK) throw error;
      });
    if (outcome === undefined) throw new Error('the transaction has no outcome');
    return outcome.value;
  };
  const inState = (state: 'waiting' | 'sent', place: string, part: string) =>
    database.selectFrom('posts').selectAll().where('place', '=', place).where('part', '=', part).where('state', '=', state);
  const find = (key: PostKey, inside: Database = database) =>
    inside.selectFrom('posts').selectAll().where('place', '=', key.place).where('day', '=', key.day).where('part', '=', key.part);

  return {
    putOut: (post, progress, replacing) =>
      together(
        async (inside) => {
          if ((await find(post, inside).executeTakeFirst()) !== undefined) return 'known' as const;
          if (replacing !== undefined) {
            const dropped = await inside
              .updateTable('posts')
              .set({ state: 'dropped', fence: sql<number>`fence + 1` })
              .where('number', '=', replacing.number)
              .where('fence', '=', replacing.fence)
              .where('state', '=', 'waiting')
              .where('tried', '=', 0)
              .executeTakeFirst();
            if (dropped.numUpdatedRows === 0n) return 'lost' as const;
          }
          await inside.insertInto('posts').values(rowFrom(post)).execute();
          if (progress !== undefined)
            await inside.updateTable('schedules').set(columnsOf(progress)).where('channel', '=', progress.channel).execute();
          return 'put' as const;
        },
        (outcome) => outcome === 'put',
      ),
    remake: ({ body, marker, making, ...post }) =>
      changed(
        held(post)
          .where('tried', '=', 0)
          .set({ body, marker, making: JSON.stringify(making) }),
      ),
    async postOf(key) {
      const row = await find(key).executeTakeFirst();
      return row && postFrom(row);
    },
    async waitingPosts(place, part) {
      const rows = await inState('waiting', place, part).orderBy('number').execute();
      return rows.map(postFrom);
    },
    async lastSent(place, part) {
      const row = await inState('sent', place, part).orderBy('number', 'desc').limit(1).executeTakeFirst();
      return row && postFrom(row);
    },
    async claimPost(nowMs, leaseMs) {
      const row = await database
        .updateTable('posts')
        .set({ fence: sql<number>`fence + 1`, lease_until: nowMs + leaseMs })
        .where('number', '=', (inside) =>
          inside
            .selectFrom('posts')
            .select('number')
            .where('state', '=', 'waiting')
            .where((is) => is.or([is('lease_until', '<=', nowMs), is('lease_until', '>', nowMs + leaseMs)]))
            .where((is) => is.or([is('not_before', '<=', nowMs), is('not_before', '>', nowMs + LONGEST_REST_MS)]))
            .orderBy('number')
            .limit(1),
        )
        .returningAll()
        .executeTakeFirst();
      return row && postFrom(row);
    },
    async markTried(post, anchor) {
      await sql`PRAGMA synchronous = FULL`.execute(database);
      try {
        return await changed(held(post).set({ tried: 1, anchor: anchor ?? null }));
      } finally {
        await sql`PRAGMA synchronous = NORMAL`.execute(database);
      }
    },
    settlePost(post, settlement) {
      if (settlement.state !== 'waiting') return changed(held(post).set({ state: settlement.state, body: '', lease_until: 0 }));
      const { notBeforeMs, untried, to } = settlement;
      return changed(
        held(post).set({
          not_before: notBeforeMs,
          lease_until: 0,
          failures: sql<number>`failures + 1`,
          ...(untried && { tried: 0, anchor: null }),
          ...(to && { destination: JSON.stringify(to), failures: 0 }),
        }),
      );
    },
    async nextPostMs() {
      const { next } = await database
        .selectFrom('posts')
        .select(sql<number | null>`min(max(not_before, lease_until))`.as('next'))
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow();
      return next ?? undefined;
    },
  };
};

const ROLL_BACK = new Error('nothing of it is kept');

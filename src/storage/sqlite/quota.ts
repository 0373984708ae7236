import { sql } from 'kysely';
import type { Database } from './tables.ts';

/** How much of the store one server, or one member, may fill. */
export interface Quota {
  column: 'server' | 'asker';
  /** Of views as JSON. */
  bytes: number;
}

/** Enough for some thousand questions, each long enough to be one. */
export const MEMBER_QUOTA: Quota = { column: 'asker', bytes: 500_000 };
export const SERVER_QUOTA: Quota = { column: 'server', bytes: 10_000_000 };

/** A quota may be passed by so much before it is looked at again. */
const SLACK = 0.1;

/** Of whom it is remembered how much they have filled. */
const MOST_OWNERS = 10_000;

/** Drops the oldest views of a server or member that take more than their quota. */
const drop = async (database: Database, { column, bytes }: Quota, owner: string | null): Promise<void> => {
  const [name, owned] = [sql.ref(column), owner === null ? sql`IS NULL` : sql`= ${owner}`];
  await sql`DELETE FROM views WHERE number <= (
    SELECT max(number) FROM (
      SELECT number, sum(octet_length(view)) OVER (ORDER BY number DESC) AS newer FROM views WHERE ${name} ${owned}
    ) WHERE newer > ${bytes}
  ) AND ${name} ${owned}`.execute(database);
};

/**
 * Holds a quota. It is looked at when the process first hears of a server or member, and whenever they have filled a tenth of it since.
 *
 * @returns called with the owner and the bytes of each view that was saved
 */
export const holdQuota = (database: Database, quota: Quota): ((owner: string | null, bytes: number) => Promise<void>) => {
  const since = new Map<string | null, number>();
  return async (owner, bytes) => {
    const filled = (since.get(owner) ?? Number.POSITIVE_INFINITY) + bytes;
    if (since.size > MOST_OWNERS) since.clear();
    const isDue = filled > quota.bytes * SLACK;
    since.set(owner, isDue ? 0 : filled);
    if (isDue) await drop(database, quota, owner);
  };
};

import { createHash } from 'node:crypto';
import type { Post, PostKey, Settlement } from '../../model/server/post.ts';
import type { Hitch, Posting } from '../../model/server/posting.ts';
import type { Obstacle } from '../../model/server/schedule.ts';
import type { Outbox } from '../../storage/ports.ts';

/** What delivering needs. */
export interface Delivering {
  outbox: Outbox;
  posting: Posting;
  nowMs(): number;
  /** Whether what a post says is out of date, so that it has to be made anew before it may go. */
  isStale(post: Post): boolean;
  /** Whether a post waits for a permission as long as it takes. */
  isKept(post: Post): boolean;
}

/** What came of one post. */
export interface Delivered {
  post: Post;
  outcome: 'sent' | 'put off' | 'dropped' | 'refused' | 'stale' | 'lost';
  /** Why it could not be posted, where that is for people to mend. */
  obstacle?: Obstacle | undefined;
}

/** Longer than all requests of one try together may take. */
const LEASE_MS = 60_000;
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [15_000, 10 * 60_000];
/** People take their time to mend a permission. */
const FORBIDDEN_PAUSE_MS = 30 * 60_000;
const MOST_FORBIDDEN = 48;
const STALE_PAUSE_MS = 1000;

/** At most 25 characters. https://discord.com/developers/docs/resources/message#create-message */
const nonceOf = ({ place, day, part }: PostKey): string =>
  createHash('sha256').update(`${place}\n${day}\n${part}`).digest('base64url').slice(0, 22);

const pauseAfter = (failures: number): number => Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures, 10), LONGEST_PAUSE_MS);

/** Delivers one post that waits, or nothing when none does. A post that Discord may have is looked for before it is posted again. */
export const deliverNext = async (delivering: Delivering): Promise<Delivered | undefined> => {
  const { outbox, posting, nowMs, isStale, isKept } = delivering;
  const post = await outbox.claimPost(nowMs(), LEASE_MS);
  if (post === undefined) return undefined;

  const settle = async (settlement: Settlement, outcome: Delivered['outcome'], obstacle?: Obstacle): Promise<Delivered> => ({
    post,
    outcome: (await outbox.settlePost(post, settlement)) ? outcome : 'lost',
    obstacle,
  });
  const putOff = (pauseMs: number, more: Partial<Settlement & { state: 'waiting' }> = {}, obstacle?: Obstacle): Promise<Delivered> =>
    settle({ state: 'waiting', notBeforeMs: nowMs() + pauseMs, ...more }, 'put off', obstacle);
  const redirect = async (certain: object): Promise<Delivered> => {
    if (!('elseServer' in post.to)) return settle({ state: 'dropped' }, 'dropped');
    const system = await posting.systemChannel(post.server);
    if ('hitch' in system) return putOff(pauseAfter(post.failures), certain);
    return system.channel === undefined
      ? settle({ state: 'dropped' }, 'dropped')
      : putOff(0, { untried: true, to: { channel: system.channel } });
  };
  /** `untried` where Discord certainly has nothing of it. */
  const setAside = (hitch: Hitch, certain: { untried?: true } = {}): Promise<Delivered> => {
    const isDirect = 'member' in post.to;
    switch (hitch.hitch) {
      case 'busy':
        return putOff(hitch.retryMs, certain);
      case 'doubt':
        return putOff(pauseAfter(post.failures));
      case 'refused':
        return settle({ state: 'dropped' }, 'refused');
      case 'gone':
        return isDirect ? redirect(certain) : settle({ state: 'dropped' }, 'dropped', 'gone');
      case 'forbidden':
        if (isDirect) return redirect(certain);
        if (post.failures >= MOST_FORBIDDEN && !isKept(post)) return settle({ state: 'dropped' }, 'dropped', 'forbidden');
        return putOff(FORBIDDEN_PAUSE_MS, certain, 'forbidden');
    }
  };

  const where = 'channel' in post.to ? post.to : await posting.direct(post.server, post.to.member);
  if ('hitch' in where) return setAside(where);
  if (post.tried) {
    const sought = await posting.find(where.channel, post.marker, post.anchor);
    if ('hitch' in sought) return setAside(sought);
    if (sought.found) return settle({ state: 'sent' }, 'sent');
  }
  if (isStale(post)) return settle({ state: 'waiting', notBeforeMs: nowMs() + STALE_PAUSE_MS, untried: true }, 'stale');
  if (!post.tried) {
    const sight = await posting.look(where.channel);
    if ('hitch' in sight) return setAside(sight);
    if (!(await outbox.markTried(post, sight.last))) return { post, outcome: 'lost' };
  }
  const posted = await posting.post(where.channel, post.body, nonceOf(post));
  if ('posted' in posted) return settle({ state: 'sent' }, 'sent');
  return setAside(posted, post.tried || posted.hitch === 'doubt' ? {} : { untried: true });
};

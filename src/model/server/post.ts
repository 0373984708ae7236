import type { Day } from '../day.ts';

/**
 * Where a post goes: into a channel, or to a member of its server directly. A member may have left, or take no direct messages: then it goes to
 * where the server takes what concerns all of it, or nowhere.
 */
export type Destination = { channel: string } | { member: string; elseServer?: true };

/** What a post is known by: there is never a second one with the same. */
export interface PostKey {
  /** The channel, or `@` and the member. */
  place: string;
  /** The local day it belongs to; empty for one that belongs to none. */
  day: Day | '';
  /** Which of a day's posts it is, such as `digest`. */
  part: string;
}

/** What a post was made of, so that it can be made again. */
export interface Making {
  /** The documents it is the first to tell of. */
  fresh: string[];
  /** The day of the post before. */
  previous?: Day | undefined;
  /** How many posts stand in this one; set when it comes late. */
  late?: number | undefined;
}

/** A post as it is put out. */
export interface NewPost extends PostKey {
  server: string;
  to: Destination;
  /** The message as Discord's API takes it, as JSON. */
  body: string;
  /** Stands in the message, and in no other: by this it is found again. */
  marker: string;
  making: Making;
  /** Milliseconds since 1970. */
  dueMs: number;
}

/** A post that waits to be delivered, or has been. */
export interface Post extends NewPost {
  number: number;
  /** Grows with every claim: whoever holds a smaller one has lost it. */
  fence: number;
  /** Whether Discord may have it already. */
  tried: boolean;
  /** How often in a row it failed. */
  failures: number;
  /** The last message that stood in the channel before the first try; absent for an empty one. */
  anchor: string | undefined;
  state: 'waiting' | 'sent' | 'dropped';
}

/** What came of a try. */
export type Settlement =
  | { state: 'sent' | 'dropped' }
  /** `untried`: Discord certainly does not have it. `to`: it goes elsewhere. */
  | { state: 'waiting'; notBeforeMs: number; untried?: true | undefined; to?: Destination | undefined };

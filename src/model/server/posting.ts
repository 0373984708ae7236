/**
 * Why something was not done at Discord: the channel or member is not there; Keii may not; not just now; it asks for what Discord never does.
 * `doubt`: no answer, or none that says whether it was done.
 */
export type Hitch = { hitch: 'gone' | 'forbidden' | 'refused' | 'doubt' } | { hitch: 'busy'; retryMs: number };

/** Permissions without which nothing can be posted, and found again, in a channel. */
export type Needed = 'ViewChannel' | 'SendMessages' | 'ReadMessageHistory';

/** A channel as it is seen from outside. */
export interface Sight {
  /** Absent for a direct conversation. */
  server?: string | undefined;
  name: string;
  /** Whether it is a channel for text, not a thread, a forum or one for talking. */
  isText: boolean;
  /** The last message that was written there, also when it is deleted by now; absent for none. */
  last?: string | undefined;
}

/** What can be done at Discord unasked. Nothing here throws because of Discord or the network. */
export interface Posting {
  look(channel: string): Promise<Sight | Hitch>;
  /** Which of the permissions Keii lacks there. */
  missing(channel: string): Promise<{ missing: Needed[] } | Hitch>;
  /** Whether a message of Keii's with that marker stands in a channel behind the message `after`, or at all when there is none. */
  find(channel: string, marker: string, after: string | undefined): Promise<{ found: boolean } | Hitch>;
  /**
   * Posts a message; within a few minutes one of the same nonce only once.
   *
   * @param body as Discord's API takes it, as JSON
   * @param nonce at most 25 characters
   */
  post(channel: string, body: string, nonce: string): Promise<{ posted: true } | Hitch>;
  /** The direct conversation with a member; `gone`: the member is none of that server any more. */
  direct(server: string, member: string): Promise<{ channel: string } | Hitch>;
  /** Where a server takes what concerns all of it; absent where it has no such channel. */
  systemChannel(server: string): Promise<{ channel: string | undefined } | Hitch>;
}

import type { Invocation } from '../model/answer.ts';
import type { Day } from '../model/day.ts';

/** What stands behind a message's buttons: what was asked, and on which day, so that “last month” stays the same month. */
export interface View extends Invocation {
  askedOn: Day;
}

/** All that outlives the process. */
export interface Store {
  /**
   * Keeps a view and gives its id, 16 letters, digits, `-` or `_`.
   *
   * @param guild where it may be found again: a server's id, or a channel's outside servers
   */
  saveView(guild: string, view: View): string;
  /** The view of that id, or nothing when it was never saved there or has expired. Finding it puts off its expiry. */
  findView(guild: string, id: string): View | undefined;
  close(): void;
}

import type { Day } from '../model/day.ts';
import type { Locale } from '../model/localized.ts';
import type { Trouble } from '../model/server/trouble.ts';

/** Who asks: from where, in which language, on which day. */
export interface Reader {
  /** The server's id; absent where only the shipped packs are asked, as in a direct message or on the command line. */
  server?: string | undefined;
  /** The channel's id and the member's, where somebody asks in one. */
  channel?: string | undefined;
  member?: string | undefined;
  locale: Locale;
  today: Day;
  /** Why answers have no buttons just now; absent while all is well. */
  trouble?: Trouble | undefined;
}

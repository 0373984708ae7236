import type { PageLocale } from '../page-locale.ts';
import type { Here } from '../protocol.ts';

/** An entry of a message's menu, as sent and in the reader's language. */
export interface MenuEntry {
  name: string;
  label: string;
}

/** Who reads, when, and what they know by name: all that rendering depends on besides the message. */
export interface ReadingContext {
  locale: PageLocale;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name; the reader's own unless given. */
  timeZone?: string;
  /** A command's name in the reader's language, by the name as sent. */
  labelOf(command: string): string;
  /** What there is on the server, for mentions and menus. */
  here: Here;
  /** The entries of every message's menu. */
  menu: readonly MenuEntry[];
}

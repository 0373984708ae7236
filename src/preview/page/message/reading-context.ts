import type { PageLocale } from '../page-locale.ts';

/** Who reads, when, and what they know by name: all that rendering depends on besides the message. */
export interface ReadingContext {
  locale: PageLocale;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name; the reader's own unless given. */
  timeZone?: string;
  /** A command's name in the reader's language, by the name as sent. */
  labelOf(command: string): string;
}

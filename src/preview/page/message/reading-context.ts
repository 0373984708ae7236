/** Who reads, and when: all that rendering depends on besides the message. */
export interface ReadingContext {
  locale: 'ja' | 'en-US';
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name; the reader's own unless given. */
  timeZone?: string;
}

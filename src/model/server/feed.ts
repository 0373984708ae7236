/** A feed that a server follows. */
export interface Feed {
  url: string;
  title: string;
  /** What its server gave to ask whether it has changed. */
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** When it is asked next, in milliseconds since 1970. */
  nextAtMs: number;
  /** How often in a row it could not be read. */
  failures: number;
  /** The ids of the items that need no reading any more, latest last. */
  seen: readonly string[];
  /** How many documents came of it. */
  taken: number;
}

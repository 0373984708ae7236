import type { Generated, Kysely } from 'kysely';

/** What stands behind the buttons of one message. */
interface ViewRow {
  /** Ascending with the time of saving. */
  number: Generated<number>;
  /** Hash of the view's id and the place where it may be found. */
  key: string;
  /** Absent outside servers, where it would tell who asked. */
  server: string | null;
  /** Hash of the asker under a key that is never written and changes daily; absent from then on. */
  asker: string | null;
  /** A `View` as JSON. */
  view: string;
  /** The day of use (see {@link CalendarRow}) when it was last saved or found. */
  used_on: number;
}

/**
 * Days of use: those on which Keii ran and was asked something. Views expire by them, so that a clock set wrong by months, or a long
 * pause, costs nobody their buttons.
 */
interface CalendarRow {
  id: 1;
  /** Days since 1970 when it was last looked at. */
  last_day: number;
  /** How many days of use there have been. */
  days_of_use: number;
}

/** One of a server's own documents. */
interface DocumentRow {
  /** Ascending with the time of adding. */
  number: Generated<number>;
  server: string;
  id: string;
  /** All of a `KeptRecords` but its id, as JSON. */
  records: string;
  /** A `DocumentText` as JSON. */
  text: string;
  /** Of both, in UTF-8. */
  bytes: number;
}

/** The digest of one channel. */
interface ScheduleRow {
  channel: string;
  server: string;
  /** A `Schedule` as JSON. It names the member who set it up, who is told when it fails. */
  schedule: string;
  /** Ids of documents as JSON. */
  told: string;
  /** A local day. */
  last_on: string | null;
  checked_for: string | null;
  obstacle: string | null;
}

/** One post: once it is put out, never another of the same place, day and part. */
interface PostRow {
  /** Ascending with the time of putting out. */
  number: Generated<number>;
  place: string;
  /** A local day, or nothing at all. */
  day: string;
  part: string;
  server: string;
  /** A `Destination` as JSON. */
  destination: string;
  /** The message as JSON; empty once it is delivered or dropped. */
  body: string;
  marker: string;
  /** A `Making` as JSON. */
  making: string;
  due_ms: number;
  state: 'waiting' | 'sent' | 'dropped';
  fence: number;
  tried: number;
  failures: number;
  anchor: string | null;
  /** Milliseconds since 1970. */
  not_before: number;
  lease_until: number;
}

/** What one member wants to be told of. */
interface WatchRow {
  number: Generated<number>;
  server: string;
  member: string;
  /** A `Watch` as JSON. */
  watch: string;
  /** The number of the last document that it was looked for in. */
  seen: number;
}

/** What the managers of a server have set. */
interface SettingsRow {
  server: string;
  /** A `ServerSettings` as JSON. */
  settings: string;
}

/** A feed that a server follows. */
interface FeedRow {
  server: string;
  url: string;
  /** When it is asked next, in milliseconds since 1970. */
  next_at: number;
  /** A `Feed` as JSON. */
  feed: string;
}

/** A change that can be undone. */
interface ChangeRow {
  /** Ascending with the time of the change. */
  number: Generated<number>;
  server: string;
  /** A `KeptChange` as JSON. */
  change: string;
  /** Its length. */
  chars: number;
  /** Days since 1970. */
  made_on: number;
}

/** What a server's managers say of names. */
interface NamesRow {
  server: string;
  /** An array of `NameEdit` as JSON. */
  edits: string;
}

/** Every table of the store. */
export interface Tables {
  views: ViewRow;
  calendar: CalendarRow;
  documents: DocumentRow;
  schedules: ScheduleRow;
  posts: PostRow;
  watches: WatchRow;
  settings: SettingsRow;
  feeds: FeedRow;
  changes: ChangeRow;
  names: NamesRow;
}

/** The store's tables, ready for queries. */
export type Database = Kysely<Tables>;

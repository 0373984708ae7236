import type { Actor } from '../model/actor.ts';
import type { Invocation } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { DocumentRecord, DocumentText } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Plan } from '../model/plan.ts';
import type { Feed } from '../model/server/feed.ts';
import type { NameEdit } from '../model/server/name-edit.ts';
import type { ServerSettings } from '../model/server/settings.ts';
import type { Trouble } from '../model/server/trouble.ts';
import type { PostTable } from './sqlite/posts.ts';
import type { ScheduleTable } from './sqlite/schedules.ts';
import type { WatchTable } from './sqlite/watches.ts';

export type { KeptWatch, Sighting } from './sqlite/watches.ts';

/** What stands behind a message's buttons: what was asked, and on which day, so that “last month” stays the same month. */
export interface View extends Invocation {
  askedOn: Day;
}

/** Where something was asked, and by whom. */
export interface Whereabouts {
  /** Absent outside servers. */
  server?: string | undefined;
  channel: string;
  /** Never kept as it is. */
  member: string;
}

/** The views behind buttons. Nothing here waits for a disk longer than about a second, or throws because of one. */
export interface Views {
  /**
   * Keeps a view and gives its id: 16 letters, digits, `-` or `_`, made by chance. Nothing when it cannot be kept just now.
   *
   * @param where its server, or its channel outside servers, is where it may be found again; a member who keeps very many loses their oldest
   */
  saveView(where: Whereabouts, view: View): Promise<string | undefined>;
  /**
   * The view of that id. `expired`: never saved there, or not used for 90 days on which Keii was; `unreachable`: it cannot be read just now.
   * Finding puts off expiry.
   */
  findView(where: Whereabouts, id: string): Promise<View | 'expired' | 'unreachable'>;
}

/** What is known from one of a server's own documents: its facts, and the actors and plans that it names, by the names that it has for them. */
export interface KeptRecords {
  id: string;
  record: DocumentRecord;
  facts: Fact[];
  actors: Actor[];
  plans: Plan[];
  /** Facts that a manager has taken out, by id: they stay out when the document is read anew. */
  hidden?: string[] | undefined;
}

export interface KeptDocument extends KeptRecords {
  text: DocumentText;
}

/** How much a server keeps of its own, and how much it may. */
export interface Filling {
  kept: { documents: number; bytes: number };
  allowed: { documents: number; bytes: number };
}

/**
 * What undoes a change: the document it brought goes, those it took or changed come back as they were; what was said of names is as it was.
 */
export interface KeptChange {
  what: 'added' | 'removed' | 'redated' | 'hidden' | 'corrected' | 'merged' | 'split' | 'aliased';
  /** What the document or the name is called, for the report. */
  title: string;
  gone?: string | undefined;
  back: readonly KeptDocument[];
  names?: readonly NameEdit[] | undefined;
}

/** The latest changes of each server that can be undone: 20 at most, each for as many days as `UNDO_DAYS` says. All reject with `InTrouble` when the disk does not allow it. */
export interface Changes {
  noteChange(server: string, change: KeptChange): Promise<void>;
  /** The latest that can still be undone. */
  latestChange(server: string): Promise<{ number: number; change: KeptChange } | undefined>;
  dropChange(server: string, number: number): Promise<void>;
}

/** What servers say of names, in the order in which it was said. Both reject with `InTrouble` when the disk does not allow it. */
export interface Names {
  nameEditsOf(server: string): Promise<NameEdit[]>;
  /** In the place of all that was said before. */
  saveNameEdits(server: string, edits: readonly NameEdit[]): Promise<void>;
}

/** The documents that servers have added, each to be found by its own server alone. All reject with `InTrouble` when the disk does not allow it. */
export interface Documents {
  /** `known`: a document of that id is there already, and stays as it is; `full`: the server's quota does not allow it. */
  addDocument(server: string, document: KeptDocument): Promise<'added' | 'known' | 'full'>;
  /** In the order in which they were added. */
  documentsOf(server: string): Promise<KeptRecords[]>;
  textOf(server: string, id: string): Promise<DocumentText | undefined>;
  /** What was removed, so that it can be put back; nothing when there was no such document. */
  removeDocument(server: string, id: string): Promise<KeptDocument | undefined>;
  filling(server: string): Promise<Filling>;
  /** Puts a document in the place of the one with its id; false when there is none. */
  replaceDocument(server: string, document: KeptDocument): Promise<boolean>;
  /** Removes all that is kept of a server: documents, settings, feeds and what stands behind its buttons. */
  forgetServer(server: string): Promise<void>;
}

/** The digests that are scheduled, and how far each has come. All reject with `InTrouble` when the disk does not allow it. */
export type Schedules = ScheduleTable;

/** Posts that wait to be delivered, each once, and what came of them. All reject with `InTrouble` when the disk does not allow it. */
export type Outbox = PostTable;

/** What members want to be told of. All reject with `InTrouble` when the disk does not allow it. */
export type Watches = WatchTable;

/** What the managers of servers have set. Both reject with `InTrouble` when the disk does not allow it. */
export interface Settings {
  /** The usual settings where nothing was set. */
  settingsOf(server: string): Promise<ServerSettings>;
  saveSettings(server: string, settings: ServerSettings): Promise<void>;
}

/** The feeds that servers follow. All reject with `InTrouble` when the disk does not allow it. */
export interface Feeds {
  /** `known`: it is followed already, and stays as it is; `full`: the server follows as many as it may. */
  addFeed(server: string, feed: Feed): Promise<'added' | 'known' | 'full'>;
  /** In the order of their addresses. */
  feedsOf(server: string): Promise<Feed[]>;
  /** Whether it was followed. */
  removeFeed(server: string, url: string): Promise<boolean>;
  /** At most so many that are to be asked by now, those waiting longest first. */
  dueFeeds(nowMs: number, most: number): Promise<{ server: string; feed: Feed }[]>;
  /** What has become of a feed; one that is followed no more stays so. */
  saveFeed(server: string, feed: Feed): Promise<void>;
}

/** Where the indexes of servers outlive the process. Losing one costs time alone: what it holds can be filed again. */
export interface SavedIndexes {
  /** The servers of which an index is there. */
  servers(): Promise<string[]>;
  /** The lines of a server's index as they were written; nothing where there is none. */
  read(server: string): AsyncIterable<string> | undefined;
  /** Writes all lines or, when it is called off, leaves what was there. */
  write(server: string, lines: AsyncIterable<string>): Promise<void>;
  remove(server: string): Promise<void>;
}

/** All that outlives the process. */
export interface Store extends Views, Documents, Changes, Names, Settings, Feeds, Schedules, Outbox, Watches {
  /** Why nothing can be kept just now; nothing while all is well. */
  trouble(): Trouble | undefined;
  /** Finishes what was begun, within a second. */
  close(): Promise<void>;
}

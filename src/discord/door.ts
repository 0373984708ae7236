import type { Logger } from 'pino';
import type { Desk } from '../asking/desk.ts';
import type { Invocation } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Locale } from '../model/localized.ts';
import type { Trouble } from '../model/server/trouble.ts';

/** What stands behind a message's buttons: what was asked, `lang` included, and the day it was asked on. */
export interface View extends Invocation {
  askedOn: Day;
}

/** Where something was asked, and by whom. */
export interface Whereabouts {
  /** Absent outside servers. */
  server: string | undefined;
  channel: string;
  member: string;
}

/** Where views outlive the process. */
export interface Views {
  /** The id to find it by in that server, or in that channel outside servers; nothing when it cannot be kept just now. */
  saveView(where: Whereabouts, view: View): Promise<string | undefined>;
  /** `expired`: never saved there, or too long ago; `unreachable`: not to be had just now. */
  findView(where: Whereabouts, id: string): Promise<View | 'expired' | 'unreachable'>;
  /** Why views cannot be kept just now; nothing while they can. */
  trouble(): Trouble | undefined;
}

/** All that answering an interaction needs besides the interaction. */
export interface Door {
  desk: Desk;
  views: Views;
  /** For readers whose language is not known. */
  locale: Locale;
  today(): Day;
  /** The day that an instant falls on, by the same clock. */
  dayOf(ms: number): Day;
  /** The command as people can click it in a message, or its plain name while its id is not known. */
  mention(command: string): string;
  /** An answer that takes longer is promised first. */
  patienceMs: number;
  /** The role whose members may do what managers may, but for what only they may; nothing where none was set or it cannot be told just now. */
  managerRoleOf(server: string): Promise<string | undefined>;
  logger: Logger;
}

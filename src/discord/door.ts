import type { Logger } from 'pino';
import type { Desk, Reader } from '../asking/desk.ts';
import type { Answer, Invocation } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Locale } from '../model/localized.ts';

/** What stands behind a message's buttons: what was asked, `lang` included, and the day it was asked on. */
export interface View extends Invocation {
  askedOn: Day;
}

/** Where views outlive the process; `guild` is a server's id, or a channel's outside servers. */
export interface Views {
  saveView(guild: string, view: View): string;
  /** Nothing when it was never saved there or has expired. */
  findView(guild: string, id: string): View | undefined;
}

/** A desk that may take its time. */
export interface DoorDesk extends Pick<Desk, 'commands' | 'suggest'> {
  /** @throws {UserError} in the reader's language */
  ask(invocation: Invocation, reader: Reader): Answer | Promise<Answer>;
}

/** All that answering an interaction needs besides the interaction. */
export interface Door {
  desk: DoorDesk;
  views: Views;
  /** For readers whose language is not known. */
  locale: Locale;
  today(): Day;
  /** The command as people can click it in a message, or its plain name while its id is not known. */
  mention(command: string): string;
  /** An answer that takes longer is promised first. */
  patienceMs: number;
  logger: Logger;
}

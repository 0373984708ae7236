import type { APIApplicationCommand, APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Obstacle, ObstacleValues } from '../../loopback/interactions/cannot-send.ts';
import type { PageLocale } from './page-locale.ts';

/** Why nothing was sent; the page says it in the reader's language. */
export interface PageProblem extends ObstacleValues {
  obstacle: Obstacle | 'too-large' | 'failed';
}

/** A page shows the latest messages, as Discord does; those before are forgotten. */
export const MOST_MESSAGES_SHOWN = 200;
/** And the latest broken rules. */
export const MOST_VIOLATIONS_SHOWN = 50;

/** A message as the page gets it. */
export interface PageMessage {
  api: APIMessage;
  isPrivate: boolean;
  /** The command it answers, and who used it: null for the reader. */
  invocation: PageInvocation | undefined;
  /** Who wrote it: null for the reader. */
  author: string | null;
}

/** A command as it was sent. */
export interface PageInvocation {
  user: string | null;
  /** Command and subcommand as registered. */
  name: string;
  /** As it would be typed again. */
  line: string;
}

/** A broken rule, in the words of a log. */
export interface PageViolation {
  rule: string;
  place: string;
  message: string;
  request: string;
}

/** Lines that may be clicked on the first visit, by language. */
export type Examples = Record<'ja' | 'en', readonly string[]>;

/** Something of the server's that has a name. */
export interface Named {
  id: string;
  name: string;
}

/** What there is on the server to be named. */
export type Here = Record<'channels' | 'roles' | 'users', readonly Named[]>;

/** What a page is told when it (re)connects; it forgets all it knew. */
export interface Hello {
  title: string;
  bot: string;
  /** The language for somebody whose browser asks for neither. */
  locale: PageLocale;
  channels: Named[];
  roles: Named[];
  /** The reader, and the bot. */
  users: Named[];
  examples: Examples;
  commands: APIApplicationCommand[];
  isConnected: boolean;
  /** Whether something is posted every morning that can be seen beforehand. */
  hasMornings: boolean;
  messages: PageMessage[];
  violations: PageViolation[];
}

/** Events of the stream, by name. */
export interface PageEvents {
  hello: Hello;
  posted: PageMessage;
  edited: PageMessage;
  removed: { id: string };
  commands: { commands: APIApplicationCommand[]; isConnected: boolean };
  violation: PageViolation;
}

/** Posted to `/preview/command`. */
export interface PageCommand {
  command: string;
  options: Record<string, string>;
  /** The options that the files sent along are values of, in the order of the files. */
  fileOptions?: string[];
  locale: PageLocale;
  channelId: string;
}

/** Posted to `/preview/post`, with files or without: what a person writes. */
export interface PagePost {
  content: string;
  channelId: string;
}

/** Posted to `/preview/morning`: to see what would be posted on a day's morning, `YYYY-MM-DD`. */
export interface PageMorning {
  day: string;
  channelId: string;
  locale: PageLocale;
}

/** Posted to `/preview/message-command`: an entry of a message's menu. */
export interface PageMessageCommand {
  messageId: string;
  name: string;
  locale: PageLocale;
}

/** Posted to `/preview/form`: what was filled in, by field. */
export interface PageFormValues {
  token: string;
  values: Record<string, string | string[]>;
  /** The fields that the files sent along belong to, in the order of the files. */
  fileFields?: string[];
  locale: PageLocale;
}

/** A form that the bot has opened, and the token by which it is sent. */
export interface PageForm {
  token: string;
  modal: APIModalInteractionResponseCallbackData;
}

/** Posted to `/preview/autocomplete`. */
export interface PageAutocomplete extends PageCommand {
  focused: { name: string; value: string };
}

/** Posted to `/preview/component`; `values` are those of a menu. */
export interface PageComponent {
  messageId: string;
  customId: string;
  values?: string[];
  locale: PageLocale;
}

/** What comes back: how the bot responded first, or why nothing was sent. */
export type PageResult =
  | { kind: 'message' | 'update' | 'deferred' | 'silence' | 'choices' }
  | { kind: 'modal'; form: PageForm }
  | { problem: PageProblem };

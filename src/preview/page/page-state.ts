import { type CommandView, viewCommands, viewMenu } from './composer/command-view.ts';
import type { MenuEntry } from './message/reading-context.ts';
import type { PageLocale } from './page-locale.ts';
import { type Hello, type Here, MOST_MESSAGES_SHOWN, type PageMessage } from './protocol.ts';

/** All that the page knows; what comes from the server is replaced as it changes. */
export interface PageState extends Hello {
  locale: PageLocale;
  channelId: string;
  /** Channels with messages not yet seen. */
  unread: Set<string>;
}

/** The commands in the page's language. */
export const commandsOf = ({ commands, locale }: PageState): CommandView[] => viewCommands(commands, locale);

/** The entries of every message's menu in the page's language. */
export const menuOf = ({ commands, locale }: PageState): MenuEntry[] => viewMenu(commands, locale);

/** What there is on the server. */
export const hereIn = ({ channels, roles, users }: PageState): Here => ({ channels, roles, users });

/** The messages of the channel on screen, oldest first. */
export const messagesOf = ({ messages, channelId }: PageState): PageMessage[] => messages.filter(({ api }) => api.channel_id === channelId);

/** The latest messages with one put in its place, or in place of its former self. */
export const withMessage = (messages: readonly PageMessage[], message: PageMessage): PageMessage[] =>
  [...messages.filter(({ api }) => api.id !== message.api.id), message]
    .sort((one, other) => (BigInt(one.api.id) < BigInt(other.api.id) ? -1 : 1))
    .slice(-MOST_MESSAGES_SHOWN);

const LOCALE_KEY = 'keii-locale';

/** Whether this is a language of the page. */
export const isPageLocale = (text: string | null): text is PageLocale => text === 'ja' || text === 'en-US';

/** The reader's last choice, else the browser's language, else the server's. */
export const firstLocale = (fallback: PageLocale): PageLocale => {
  const stored = localStorage.getItem(LOCALE_KEY);
  if (isPageLocale(stored)) return stored;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ja' || tag === 'en');
  return spoken === undefined ? fallback : spoken === 'ja' ? 'ja' : 'en-US';
};

/** Remembers the reader's choice on this computer. */
export const rememberLocale = (locale: PageLocale): void => localStorage.setItem(LOCALE_KEY, locale);

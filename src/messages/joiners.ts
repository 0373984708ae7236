import type { Locale } from '../model/localized.ts';

/** Names or short phrases one after another. */
export const listInWords = (items: readonly string[], locale: Locale): string => items.join(locale === 'ja' ? '、' : ', ');

/** Parts of a title or scope, or the names of authors, in one. */
export const joinParts = (parts: readonly string[], locale: Locale): string => parts.join(locale === 'ja' ? '・' : ', ');

/** Words in the quotation marks of the language. */
export const quoted = (words: string, locale: Locale): string => (locale === 'ja' ? `「${words}」` : `“${words}”`);

/** English words as they begin a line or a title: the first letter a capital. */
export const atStart = (words: string): string => words.replace(/^[a-z]/u, (letter) => letter.toUpperCase());

import type { Locale } from '../model/localized.ts';

/** Names or short phrases one after another. */
export const listInWords = (items: readonly string[], locale: Locale): string => items.join(locale === 'ja' ? '、' : ', ');

/** Parts of a title or scope, or the names of authors, in one. */
export const joinParts = (parts: readonly string[], locale: Locale): string => parts.join(locale === 'ja' ? '・' : ', ');

/** Words in the quotation marks of the language. */
export const quoted = (words: string, locale: Locale): string => (locale === 'ja' ? `「${words}」` : `“${words}”`);

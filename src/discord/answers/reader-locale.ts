import { LOCALES, type Locale } from '../../model/localized.ts';

/**
 * The language to answer in: the one asked for, else the reader's Discord language, English where Keii does not speak it.
 *
 * @param discordLocale such as `ja` or `en-GB`
 * @param fallback for a reader whose language is not known
 * @example readerLocale(undefined, 'fr', 'ja') //=> 'en'
 */
export const readerLocale = (lang: string | undefined, discordLocale: string | undefined, fallback: Locale): Locale => {
  const wanted = LOCALES.find((locale) => locale === lang);
  if (wanted !== undefined) return wanted;
  return discordLocale ? (LOCALES.find((locale) => discordLocale.split('-')[0] === locale) ?? 'en') : fallback;
};

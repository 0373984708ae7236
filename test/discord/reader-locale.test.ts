import { expect, test } from 'vitest';
import { readerLocale } from '../../src/discord/answers/reader-locale.ts';

test.each([
  { lang: undefined, discord: 'ja', fallback: 'en', locale: 'ja', why: 'Discord is in Japanese' },
  { lang: undefined, discord: 'en-GB', fallback: 'ja', locale: 'en', why: 'Discord is in English' },
  { lang: undefined, discord: 'fr', fallback: 'ja', locale: 'en', why: 'Keii does not speak French' },
  { lang: 'ja', discord: 'en-US', fallback: 'en', locale: 'ja', why: 'it was asked for' },
  { lang: 'en', discord: 'ja', fallback: 'ja', locale: 'en', why: 'it was asked for' },
  { lang: 'de', discord: 'ja', fallback: 'en', locale: 'ja', why: 'what was asked for is not there' },
  { lang: undefined, discord: undefined, fallback: 'ja', locale: 'ja', why: 'nothing is known' },
  { lang: undefined, discord: '', fallback: 'en', locale: 'en', why: 'nothing is known' },
] as const)('$locale, as $why', ({ lang, discord, fallback, locale }) => {
  expect(readerLocale(lang, discord, fallback)).toBe(locale);
});

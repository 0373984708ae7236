import { findTimes } from '../../src/time/find-times.ts';
import type { LanguageCode } from '../../src/time/languages/languages.ts';

/** What is read in a text published on a Wednesday, 20 August 2025: `quote=value` for each expression, durations without a value. */
const readOn =
  (publishedOn: string | null, language: LanguageCode) =>
  (text: string): string[] =>
    findTimes(text, { publishedOn, language }).map(({ text: quote, value, type, open }) =>
      type === 'DURATION' ? `${quote}: duration` : `${quote}=${value ?? open ?? '?'}`,
    );

export const readJapanese = readOn('2025-08-20', 'ja');
export const readEnglish = readOn('2025-08-20', 'en');

import type { Language } from '../reading/rule.ts';
import { prepare, type Scanner } from '../reading/scanner.ts';
import { english } from './en/english.ts';
import { japanese } from './ja/japanese.ts';

/** Every language whose expressions Keii reads, the one told by its script first; the only list of them. */
const LANGUAGES = { ja: japanese, en: english } satisfies Record<string, Language>;

/** A language Keii reads dates in. */
export type LanguageCode = keyof typeof LANGUAGES;

/** A language with the plainest dates of the others, which stand in its notes. */
const withGuests = (language: Language): Language => {
  const guests = Object.values(LANGUAGES).flatMap((other: Language) => (other === language ? [] : other.guests));
  return { ...language, rules: [...language.rules, ...guests] };
};

const CODES = Object.keys(LANGUAGES) as LanguageCode[];
const SCANNERS = new Map(CODES.map((code) => [code, prepare(withGuests(LANGUAGES[code]))] as const));

/** The language made ready for reading. */
export const scannerFor = (code: LanguageCode): Scanner => SCANNERS.get(code) ?? prepare(LANGUAGES[code]);

/** The language whose script the text has: Japanese when it has any kana or kanji; the last in the list when it has none. */
export const languageOf = (text: string): LanguageCode =>
  CODES.find((code) => LANGUAGES[code].script.test(text)) ?? (CODES.at(-1) as LanguageCode);

/** All languages, in the order of the list. */
export const allLanguages = (): Language[] => Object.values(LANGUAGES);

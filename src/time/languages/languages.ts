import { prepare, type Scanner } from '../reading/scanner.ts';
import { english } from './en/english.ts';
import { japanese } from './ja/japanese.ts';

/** Every language whose expressions Keii reads; the only list of them. */
const SCANNERS = { ja: prepare(japanese), en: prepare(english) };

/** A language Keii reads dates in. */
export type LanguageCode = keyof typeof SCANNERS;

/** The language made ready for reading. */
export const scannerFor = (language: LanguageCode): Scanner => SCANNERS[language];

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Japanese when the text has any kana or kanji, otherwise English. */
export const languageOf = (text: string): LanguageCode => (JAPANESE.test(text) ? 'ja' : 'en');

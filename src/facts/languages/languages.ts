import type { FactLanguage } from '../telling/language.ts';
import { english } from './en/english.ts';
import { japanese } from './ja/japanese.ts';

/** Every language Keii reads facts in; the only list of them. */
const LANGUAGES: Record<FactLanguage['code'], FactLanguage> = { ja: japanese, en: english };

/** How a language tells facts. */
export const languageFor = (code: FactLanguage['code']): FactLanguage => LANGUAGES[code];

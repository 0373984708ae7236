import { expect, test } from 'vitest';
import { languageFor } from '../../src/facts/languages/languages.ts';
import { findPlans } from '../../src/facts/plans/find-plans.ts';

const plansIn = (text: string, language: 'ja' | 'en') =>
  findPlans(text, languageFor(language), []).map(({ id, start, end }) => `${text.slice(start, end)} → ${id}`);

test.each([
  ['The Bergen draft came late. She defended her draft.', 'en', ['Bergen draft → Bergen draft', 'draft → Bergen draft']],
  ['「ベルゲン草案」を示した。草案は短い。', 'ja', ['ベルゲン草案 → ベルゲン草案', '草案 → ベルゲン草案']],
  ['She wrote the draft of a letter.', 'en', []],
  ['覚書は短い。', 'ja', []],
] as const)('%s', (text, language, expected) => expect(plansIn(text, language)).toEqual(expected));

import { expect, test } from 'vitest';
import { stem } from '../../../src/search/words/stem.ts';

test.each([
  ['propose', 'proposes', 'proposed', 'proposing'],
  ['agreement', 'agreements', "agreement's"],
  ['party', 'parties'],
  ['plan', 'plans', 'planned', 'planning'],
  ['march', 'marches', 'marched'],
  ['visit', 'visited', 'visits'],
])('%s and its inflections share a stem', (...forms) => expect(new Set(forms.map(stem)).size).toBe(1));

test.each([
  ['bus', 'bu'],
  ['crisis', 'crisi'],
  ['red', 'r'],
  ['king', 'k'],
  ['арлены', 'арлен'],
])('%s is not cut to %s', (word, wrong) => expect(stem(word)).not.toBe(wrong));

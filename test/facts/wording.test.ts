import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/documents/formats/read-text.ts';
import { extractFacts } from '../../src/facts/extract-facts.ts';

const wordings = (text: string, language: 'ja' | 'en' = 'ja') =>
  extractFacts({ text, passages: passagesOf(text) }, { publishedOn: '2026-02-13', language }).map((fact) => fact.text);

describe('a fact shown by itself', () => {
  test('has the whole date where the text gives a bare day', () => {
    expect(wordings('標題\n\n北町の議会は12日、予算を可決した。')).toEqual(['北町の議会は12日［2026年2月12日］、予算を可決した。']);
  });

  test('has no bracket where the date can be read as it is', () => {
    expect(wordings('標題\n\n北町の議会は2026年2月3日、予算を可決した。')).toEqual(['北町の議会は2026年2月3日、予算を可決した。']);
  });

  test('is cut to the clause that tells it', () => {
    expect(wordings('標題\n\n2月3日には南町の議会が予算案を可決し、2月5日には北町の議会も同じ予算案を可決した。')).toEqual([
      '2月3日には南町の議会が予算案を可決し…',
      '…2月5日には北町の議会も同じ予算案を可決した。',
    ]);
  });

  test('says whom a pronoun means, and when a sentence without a date is told', () => {
    const [, second] = wordings('Title\n\nOn February 3 Odile Marsh opened the talks in the town hall. She said they would be long.', 'en');
    expect(second).toBe('[3 February 2026] She [Odile Marsh] said they would be long.');
  });

  test('joins lines that were broken by hand', () => {
    const text = '北町の議会は2月3日、来年度の予算\nを賛成多数で可決した。';
    const passages = [{ paragraph: 1, start: 0, end: text.length, zone: 'body' as const }];
    const [fact] = extractFacts({ text, passages }, { publishedOn: '2026-02-13', language: 'ja' });
    expect(fact?.text).toBe('北町の議会は2月3日、来年度の予算を賛成多数で可決した。');
    expect(fact?.quote).toBe(text);
  });
});

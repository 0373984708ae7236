import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/documents/formats/read-text.ts';
import { clockAt, nextClock } from '../../src/facts/reading/clock.ts';
import { flowOf } from '../../src/facts/reading/flow.ts';
import { speechesOf } from '../../src/facts/reading/speakers.ts';
import { tableRows } from '../../src/facts/reading/tables.ts';

const flowIn = (text: string) => flowOf({ text, passages: passagesOf(text) });

test('the flow leads back to the document, character by character', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('北町', 'で ', 'Talks', '\n', '\n\n', '２月', '。', '　', '・'), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const flow = flowIn(text);
      for (const { start, end, passage, sentences } of flow.passages) {
        expect(flow.sourceOf({ start, end })).toEqual({ start: passage.start, end: passage.end });
        for (const sentence of sentences) expect(flow.text.slice(sentence.start, sentence.end)).not.toMatch(/\n/);
      }
    }),
  );
});

test.each([
  ['| 23:47 | Table goes live |', 1427],
  ['・午後1時30分　会議', 810],
  ['12時半', 720],
  ['2月3日', undefined],
  ['3:1で勝った', undefined],
])('%s begins at minute %j', (words, minute) => expect(clockAt(words)).toBe(minute));

test('a time of day before the last one belongs to the next day', () => {
  expect(nextClock({ day: '2026-03-10', minute: 1427 }, 21)).toEqual({ day: '2026-03-11', minute: 21 });
});

describe('who speaks', () => {
  const speakers = (passages: string[]) => [...speechesOf(flowIn(passages.join('\n\n')), new Map()).values()].map(({ speaker }) => speaker);

  test.each([
    [
      ['浅見　雨でした。', '久保　ええ。', '浅見　風も出た。', '久保　船は出ません。'],
      ['浅見', '久保', '浅見', '久保'],
    ],
    [
      ['Q: Is it true?', 'A: It is.', 'Q: Since when?', 'A: Since May.'],
      ['Q', 'A', 'Q', 'A'],
    ],
    [
      ['議長：開会します。', '黒田委員：料金を伺います。', '議長：事務局からどうぞ。', '黒田委員：分かりました。'],
      ['議長', '黒田委員', '議長', '黒田委員'],
    ],
    [
      ['Q: When?', 'Dr. Castle, Chief Medical Officer: Soon.', 'Q: Why?', 'Castle: It is time.'],
      ['Q', 'Castle', 'Q', 'Castle'],
    ],
  ])('%j: %j', (passages, expected) => expect(speakers(passages)).toEqual(expected));

  test('nobody in a list of items', () => {
    expect(speakers(['- The river crested.', '- The road reopened.', '- Schools stay shut.', '- Power is back.'])).toEqual([]);
  });
});

test('the cells of a table are read by the heading of their column', () => {
  const flow = flowIn('# Actions\n\n| Action | Owner | Due |\n|---|---|---|\n| Renew keys | Odile Marsh | 2 April |\n');
  const rows = [...tableRows(flow).values()].filter((cells) => cells.length > 0);
  expect(rows.map((cells) => cells.map(({ column, start, end }) => [column, flow.text.slice(start, end)]))).toContainEqual([
    ['other', 'Renew keys'],
    ['who', 'Odile Marsh'],
    ['due', '2 April'],
  ]);
});

import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find-times.ts';

test('a note beside the body tells the day a talk was recorded on', () => {
  const note = '※5月18日、東京で収録';
  const text = `${note}\n\n先週の金曜日に承認された。`;
  const passages = [
    { paragraph: 1, start: 0, end: note.length, zone: 'notes' as const },
    { paragraph: 2, start: note.length + 2, end: text.length, zone: 'body' as const },
  ];
  expect(findTimes({ text, passages }, { publishedOn: '2026-05-30' }).map(({ value }) => value)).toEqual(['2026-05-18', '2026-05-15']);
});

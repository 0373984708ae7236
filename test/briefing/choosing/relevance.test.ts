import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/asking/command.ts';
import { factsAbout } from '../../../src/briefing/choosing/relevance.ts';
import { showSubject } from '../../../src/briefing/wording/subject.ts';
import { ports } from '../../fixtures/ports.ts';

const about = (words: string) =>
  factsAbout(words, ports)
    .map(({ id }) => id)
    .toSorted();

describe('factsAbout', () => {
  test.each<[words: string, ids: string[]]>([
    ['漁場', ['a-02', 'a-05', 'b-02']],
    ['fishing grounds', ['a-02', 'a-05', 'b-02']],
    ['4項目案', ['b-02']],
    ['漁業水域', ['a-02', 'a-05', 'b-02']],
    ['灯台', ['a-01', 'b-01', 'b-13']],
    ['ferry', ['a-04']],
    [
      'Линд',
      ports.facts
        .filter(({ actors, attribution }) => actors.includes('lind') || attribution?.id === 'lind')
        .map(({ id }) => id)
        .toSorted(),
    ],
  ])('%s is the subject of %j', (words, ids) => expect(about(words)).toEqual(ids));

  test.each(['リンド', 'りんど', 'ﾘﾝﾄﾞ', 'LIND', 'Lindd'])('“%s” names the same as Линд', (name) =>
    expect(about(name)).toEqual(about('Линд')),
  );

  test.each(['カレー', 'curry recipes', '', '！？'])('finds nothing about “%s”', (words) => expect(about(words)).toEqual([]));
});

test.each([
  ['grounds', 'fishing grounds'],
  ['five-points', 'five-point plan'],
  ['old nets', '“old nets”'],
])('the subject %s is shown as %s', (words, shown) =>
  expect(showSubject(words, { shelf: ports, locale: 'en' } as unknown as Context)).toBe(shown),
);

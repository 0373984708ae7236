import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/asking/command.ts';
import { showSubject } from '../../../src/briefing/wording/subject.ts';
import { factsAbout, lookedForInstead } from '../../../src/library/about/facts-about.ts';
import type { Pack } from '../../../src/library/pack.ts';
import { buildShelf } from '../../../src/library/shelf.ts';
import { readWords } from '../../../src/search/words/words.ts';
import { ports, portsPack } from '../../fixtures/ports.ts';
import { both } from '../../fixtures/small-pack.ts';

/** Words, synonyms, near-synonyms; nothing of the last kind is looked for. */
const TABLE = ['curry\t\tferry', 'trawling\tfishing\t', 'フェリー\t連絡船,渡し船\t', ''].join('\n');

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

describe('what nobody says', () => {
  const words = readWords(TABLE);
  const shelf = buildShelf([portsPack], new Map(), words);
  const idsOf = (typed: string) => factsAbout(typed, shelf).map(({ id }) => id);

  test.each<[typed: string, ids: string[], instead: string[]]>([
    ['フェリー', ['a-04'], ['連絡船']],
    ['trawling', ['a-11', 'b-11'], ['fishing']],
    ['fishing', ['a-11', 'b-11'], []],
    ['リンド', about('Линд'), []],
    ['curry', [], []],
  ])('is looked for in other words: %s', (typed, ids, instead) => {
    expect(idsOf(typed).toSorted()).toEqual(ids);
    expect(lookedForInstead(typed, shelf)).toEqual(instead);
  });
});

test('a name under which nothing dated is filed is also looked for in what is said', () => {
  const undated = {
    ...portsPack,
    actors: [...portsPack.actors, { ...portsPack.actors[0], id: 'ferry', name: both('連絡船', 'ferry'), aliases: [], relations: [] }],
  } as Pack;
  expect(factsAbout('連絡船', buildShelf([undated])).map(({ id }) => id)).toEqual(['a-04']);
});

test.each([
  ['grounds', 'fishing grounds'],
  ['five-points', 'five-point plan'],
  ['old nets', '“old nets”'],
])('the subject %s is shown as %s', (words, shown) =>
  expect(showSubject(words, { shelf: ports, locale: 'en' } as unknown as Context)).toBe(shown),
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameIndex } from '../../../src/search/names/name-index.ts';

const names = buildNameIndex([
  { id: 'twelve', names: ['12項目の和平案', '12項目', '12-point plan'] },
  { id: 'nine', names: ['9項目の和平案', '9項目', '9-point plan'] },
  { id: 'wexler', names: ['ウェクスラー', 'うぇくすらー', 'Witold Wexler', 'Wexler'] },
  { id: 'rubin', names: ['Marco Rubin', 'Rubin', 'ルビン'] },
  { id: 'israel', names: ['イスラエル', 'Israel'] },
  { id: 'kishibe', names: ['岸辺直', '岸辺', 'きしべなお'] },
  { id: 'agency', names: ['UPN', 'ユーピーエヌ'] },
  { id: 'paper', names: ['岸辺論考'], by: ['灯台財団', '岸辺直'] },
  { id: 'essay', names: ['高津論考'], by: ['灯台財団「海の研究」第9号'] },
]);

const show = (typed: string): string => {
  const looked = names.lookUp(typed);
  if (looked.outcome === 'unknown') return ['unknown', ...looked.near].join(' ');
  return looked.outcome === 'ambiguous' ? ['ambiguous', ...looked.ids].join(' ') : `${looked.outcome} ${looked.id}`;
};

describe('a typed name', () => {
  test.each([
    ['Wexler', 'found wexler', 'a name'],
    ['wexler witold', 'found wexler', 'its words the other way round'],
    ['WEXLER', 'found wexler', 'capitals'],
    ['ウエックスラー', 'found wexler', 'another spelling in kana'],
    ['きしべ', 'found kishibe', 'the beginning of a reading'],
    ['岸邊直', 'found kishibe', 'an old kanji'],
    ['12-point', 'found twelve', 'whole words of one name'],
    ['１２項目', 'found twelve', 'full width'],
    ['岸辺', 'found kishibe', 'its own name before what others are by it'],
    ['Weksler', 'close wexler', 'what sounds alike'],
    ['Wexlar', 'close wexler', 'a slip'],
    ['wex', 'close wexler', 'a beginning'],
    ['Векслер', 'close wexler', 'Cyrillic that sounds alike'],
    ['和平案', 'ambiguous twelve nine', 'a part of two names'],
    ['灯台財団', 'ambiguous paper essay', 'the publisher of two documents'],
    ['20-point plan', 'unknown twelve nine', 'another number: what exists'],
    ['99項目', 'unknown twelve nine', 'another number: what exists'],
    ['Macron', 'unknown', 'nobody, and no Marco'],
    ['Merkel', 'unknown', 'nobody, and no Israel'],
    ['水族館', 'unknown', 'nobody'],
    ['uuuuuuuuuu', 'unknown', 'what sounds shorter than it is written'],
    ['', 'unknown', 'nothing'],
    ['!?', 'unknown', 'no letter'],
  ])('“%s”: %s (%s)', (typed, outcome) => expect(show(typed)).toBe(outcome));
});

test('whatever is typed, ids are known and each given once', () => {
  const known = ['twelve', 'nine', 'wexler', 'rubin', 'israel', 'kishibe', 'paper', 'essay', 'agency'];
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom('12', '9項目', 'Wexl', '岸', '灯台')),
      (typed) => {
        const looked = names.lookUp(typed);
        const ids = looked.outcome === 'ambiguous' ? looked.ids : looked.outcome === 'unknown' ? looked.near : [looked.id];
        expect(ids.every((id) => known.includes(id))).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        if (looked.outcome === 'ambiguous') expect(ids.length).toBeGreaterThan(1);
      },
    ),
  );
});

test('a plan is never opened by another number', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.constantFrom('-point plan', '項目の和平案', '項目', ' points'), (number, rest) => {
      const looked = names.lookUp(`${number}${rest}`);
      const opened = looked.outcome === 'found' || looked.outcome === 'close' ? looked.id : undefined;
      if (number !== 12 && number !== 9) expect(opened).toBeUndefined();
    }),
  );
});

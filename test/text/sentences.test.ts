import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/text/sentences.ts';

const cut = (text: string) => sentencesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

test.each([
  ['full stops', '港は開いた。船は？ 来ない！', ['港は開いた。', '船は？', '来ない！']],
  [
    'a quotation inside',
    '町長は「もう決めた。変えない。」と述べた。会は終わった。',
    ['町長は「もう決めた。変えない。」と述べた。', '会は終わった。'],
  ],
  ['brackets inside', '港は狭い（広げる案もある。）。船は多い。', ['港は狭い（広げる案もある。）。', '船は多い。']],
  [
    'a block quotation',
    '「港は開いた。船は来ない。「いつか」と人は言う。」ⁱⁱ',
    ['「港は開いた。', '船は来ない。', '「いつか」と人は言う。」ⁱⁱ'],
  ],
  ['a quotation that goes on', '「港は開いた。船は来ない。', ['「港は開いた。', '船は来ない。']],
  [
    'a stray opening bracket',
    '彼は「港は開いた。船は「来ない」と言った。誰も聞かない。',
    ['彼は「港は開いた。', '船は「来ない」と言った。', '誰も聞かない。'],
  ],
  ['an omission between sentences', '港は開いた。（中略）船は来ない。', ['港は開いた。', '（中略）船は来ない。']],
  ['a remark of its own', '港は開いた。（祝日だった。）船は来ない。', ['港は開いた。', '（祝日だった。）', '船は来ない。']],
  ['a line break inside', '港は開\n\nいた。船は\n来ない。', ['港は開\n\nいた。', '船は\n来ない。']],
  ['note marks', '港は開いた。^{iv}船は来ない[3]。帰った。ⁱⁱ', ['港は開いた。^{iv}', '船は来ない[3]。', '帰った。ⁱⁱ']],
  ['a bullet', '・港は開いた。船は来ない。', ['・港は開いた。', '船は来ない。']],
  [
    'English',
    'The port opened. Ships came on Nov. 3 at 5 p.m. They left.',
    ['The port opened.', 'Ships came on Nov. 3 at 5 p.m.', 'They left.'],
  ],
  [
    'English abbreviations',
    'Mr. J.D. Shore of the U.S. Navy met Dr. Ito, e.g. for lunch.',
    ['Mr. J.D. Shore of the U.S. Navy met Dr. Ito, e.g. for lunch.'],
  ],
  ['an abbreviation at the end', 'He left the U.S. He came back.', ['He left the U.S.', 'He came back.']],
  ['an English quotation', 'He said, “We go. We stay.” Then he left.', ['He said, “We go. We stay.”', 'Then he left.']],
  [
    'bare note numbers',
    'The port opened.1 Ships came.12 “They left.”3 Then night fell.',
    ['The port opened.1', 'Ships came.12', '“They left.”3', 'Then night fell.'],
  ],
  ['an address', 'See https://example.org/a.b?c=d!e. Then go.', ['See https://example.org/a.b?c=d!e.', 'Then go.']],
  ['an item number', '1. The port opens. 2 ships come.', ['1. The port opens.', '2 ships come.']],
  ['a note number before the stop and a date after it', '合意した19。12日に会う。', ['合意した19。', '12日に会う。']],
  ['a heading', '三つの理由', ['三つの理由']],
])('cuts %s', (_, text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test.each([
  '費用は3.5億円で、No.3岸壁',
  '人口は２．５万人だ',
  'Yahoo!ニュースによると',
  '「はい。」と「いいえ。」の間',
  'version 2.0 of the plan',
  'Pier No.1 Terminal',
  'the ratio was 3.1 Times',
])('finds nothing to cut in “%s”', (text) => {
  expect(cut(text)).toEqual([text]);
});

test('offsets count in the whole text', () => {
  const text = '前。港は開いた。船は来ない。後。';
  expect(sentencesIn(text, 2, 14)).toEqual([
    { start: 2, end: 8 },
    { start: 8, end: 14 },
  ]);
});

const piece = fc.constantFrom(
  ...'。！？「」『』（）()“”‘’. ! ? Mr. U.S. 港 a Nov. 3 と \n https://a.b/c. ^{i} ⁱ ［1］ 𠮷 <>'.split(' '),
  ' ',
  '\n\n',
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('sentences hold every visible character once, in order, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = sentencesIn(text, 0, text.length);
      expect(cut(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      expect(sentences.every(({ start, end }, index) => start < end && start >= (sentences[index - 1]?.end ?? 0))).toBe(true);
      expect(cut(text).every((sentence) => sentence === sentence.trim())).toBe(true);
    }),
  );
});

test('a passage of nothing but brackets or stops is cut without trouble', () => {
  for (const sign of ['「', '」', '。', '.', '?', '「。」', '(a.', '^{', '“A.” ']) {
    const text = sign.repeat(20_000);
    expect(cut(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});

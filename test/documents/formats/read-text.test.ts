import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf, readText } from '../../../src/documents/formats/read-text.ts';
import { readFixture } from './read-fixture.ts';

test('a double-spaced newsletter keeps its bullets and joins the lines of a sentence', () => {
  const passages = readFixture('newsletter');
  expect(passages.slice(0, 4)).toEqual([
    '¶1 body 第12回：港の共同利用をめぐる協議',
    '¶2 body 2031年4月3日配信',
    '¶3 body 【これまでの経過】',
    '¶4 body ■北町と南町は、湾の入り口にある港を共同で使う案について、昨年の秋から話し合いを続けてきたが、費用の分担をめぐって折り合いがつかず、冬のあいだはほとんど会合が開かれないままになっていた。',
  ]);
  expect(passages.slice(7, 12)).toEqual([
    '¶8 body ・協議の場には漁協の代表が入っておらず、船の置き場所が狭くなるのではないかという不安が広がっている。',
    '¶9 body -北町の漁協は署名を集め始めた。',
    '¶10 body -南町の漁協は静観している。',
    '¶11 body ・観光船の会社は賛成に回った。',
    '¶12 body ただ、便数を増やす約束まではしていない。',
  ]);
});

test('a paper’s sentences run on across pages and page numbers, and its endnotes come after the body', () => {
  const passages = readFixture('paper');
  expect(passages).toHaveLength(13);
  expect(passages[3]).toContain('両町の議会に委ねるべき');
  expect(passages[5]).toMatch(/^¶5 body 第二の段階.*聞き取りに頼らざるをえない。$/);
  expect(passages.filter((passage) => passage.includes(' notes '))).toEqual([
    '¶9 notes ⁱ Report on the Two Harbours, March 3, 2030 <https://example.org/reports/two-harbours>',
    '¶10 notes - ii 漁業補償の算定方法については次を見よ<https://example.org/reports/fisheries>',
    '¶11 notes - iii Minutes of the Bay Council, May 9, 2030 <https://example.org/minutes/9>',
  ]);
  expect(passages.filter((passage) => passage.includes(' boilerplate '))).toEqual(['¶12 boilerplate - 7 -', '¶13 boilerplate -']);
});

test('a saved page’s menus, share buttons and lists of other articles never shift the count of its text', () => {
  const passages = readFixture('web-page');
  expect(passages.filter((passage) => passage.includes(' body '))).toEqual([
    '¶1 body 論考シリーズ | No.7 | 2031.05.01',
    '¶2 body 港の共同利用をめぐる二つの町の協議はなぜ進まずに止まったままなのか',
    '¶3 body 岸田 みなと',
    '¶4 body みなと財団研究員',
    '¶5 body 北町と南町の協議は、四月に入ってからも進んでいない1。費用の分担が固まらないうえに、漁業者の反対が強まっているためだ。',
    '¶6 body 2031年4月2日の会合では、次の順で議論が進んだ。①県が案を示す、②北町が修正を求める、③南町が持ち帰る。',
    '¶7 body 三つの理由',
    '¶8 body 第一に、費用の見積もりが二度も改められた2。',
    '¶9 body (了)',
  ]);
  expect(passages.filter((passage) => passage.includes(' notes '))).toHaveLength(2);
  expect(passages.at(-1)).toBe('¶32 boilerplate Copyright © 2031 Minato Society, All Rights Reserved.');
});

test('a dialogue keeps questions and speakers, and sets picture links and notes apart', () => {
  expect(readFixture('dialogue').slice(3)).toEqual([
    '¶4 body ――最初の案をどう見ましたか？',
    '¶5 body 岸田 正直に言えば、無理のある案だと思いました。費用を半分ずつ（※1）にするのは、船の数が違う以上、公平ではありません。',
    '¶6 body 浜 「半分ずつ」が一人歩きしたんですよね。',
    '¶9 boilerplate 【写真】修理を待つ岸壁',
    '¶8 notes ※1 費用の半分ずつ 最初の案では修理費を等分するとされた。',
    '¶7 body （構成／港湾編集部）',
    '¶10 boilerplate この記事の写真一覧',
  ]);
});

test('English mail wrapped at a column is read by paragraphs and items', () => {
  expect(readFixture('mail-english').slice(2)).toEqual([
    '¶3 body Nobody expects a deal before the summer. The U.S. firm that offered to pay for the quay has gone quiet, and its J.D. Rivers did not answer our letter.',
    '¶4 body - The northern council votes in May; its fishermen have asked for a seat at the table.',
    '¶5 body - The southern council has not set a day.',
  ]);
});

const inZone = (name: string, zone: string) => readFixture(name).filter((passage) => passage.includes(` ${zone} `));

test('a single-spaced newsletter starts paragraphs at indents, and its rules and footer are boilerplate', () => {
  expect(inZone('newsletter-single-spaced', 'body').slice(5, 8)).toEqual([
    '¶6 body 北町と南町の両政府は５月１０日、県都で開かれた外相級会合で、二〇二九年に結ばれた港湾協定の改定に向けた交渉を正式に始めることで一致した。会合後の共同声明は、年内の合意をめざすとしている。',
    '¶7 body もっとも、交渉筋によれば、岸壁の修理費をだれが負担するかという核心の問題では、双方の隔たりはなお大きい。北町の交渉団長は記者団に「近道はない。腰を据えて話す」と語った。',
    '¶8 body 南町側は、(1)利用料の引き下げ、(2)夜間の入港の解禁、(3)漁業者への補償の上積みの３点を求めている。',
  ]);
  expect(inZone('newsletter-single-spaced', 'notes')).toEqual(['¶12 notes [1] 「漁協が決議」『湾岸新報』2031年5月9日。']);
  expect(inZone('newsletter-single-spaced', 'boilerplate').at(-1)).toContain('Copyright (C) 2031');
});

test('pages of a PDF run on over page numbers and running heads', () => {
  const body = inZone('paper-pages', 'body');
  expect(body[6]).toMatch(/^¶7 body 2029年に北町と南町が.*2030年の.*秋には協議が中断した。.*基づく。$/);
  expect(body[8]).toMatch(/^¶9 body 北町は船の数に.*折衷案を示したが、.*受け入れなかった。$/);
  expect(inZone('paper-pages', 'notes')).toHaveLength(5);
  const english = inZone('paper-pages-english', 'body');
  expect(english[6]).toMatch(/^¶7 body Northtown proposed .* who began his .*work in November\. .*year\.1$/);
  expect(english[8]).toBe('¶9 body • Night landings were to be allowed from May 1, 2030, unless the council of either town objected.');
});

test('news pages without bullets lose their menus, buttons, paywall and rankings', () => {
  expect(inZone('news-page', 'body')).toEqual([
    '¶1 body 湾岸新報 デジタル',
    '¶2 body 北町と南町、港湾協定の改定で一致 年内の合意めざす',
    '¶3 body 2031年5月10日 18時30分',
    '¶4 body 岸田みなと',
    '¶5 body 北町と南町の両政府は10日、港湾協定の改定に向けた交渉を始めることで一致した。会合後の共同声明は、年内の合意をめざすとしている。',
    '¶6 body 南町のハマ町長は会合の後、「歴史的な一歩だ」と語った。',
  ]);
  expect(inZone('news-page-english', 'body').map((passage) => passage.replace(/^¶\d+ body /, ''))).toEqual([
    'Harbour deal: what the two towns agreed',
    'By Minato Kishida',
    'Published 10 May 2031, 14:05 BST',
    'Image caption: The quay at Northtown',
    'Northtown and Southtown agreed on Saturday to reopen talks on the harbour accord they signed in 2029.',
    'The joint statement, issued after nine hours of talks, sets the end of the year as the goal.',
    `"It is a start," said Southtown's mayor, Jun Hama. "Nothing more."`,
    'What comes next?',
    'Officials will meet on 3 June. The U.S. consultant is expected to present new figures.',
    'Additional reporting by Ito Nagi.',
  ]);
});

test('Markdown minutes keep their attendance, tables and dates', () => {
  expect(inZone('minutes', 'body').slice(1, 4)).toEqual([
    '¶2 body *2 May 2031*',
    '¶3 body ## Attendance',
    '¶4 body - Mayor Kishida (Northtown)',
  ]);
  expect(inZone('minutes', 'notes')).toEqual(['¶13 notes [^1]: See the letter of 28 April.']);
  expect(inZone('minutes', 'boilerplate')).toEqual(['¶14 boilerplate | --- | --- |', '¶15 boilerplate ---']);
});

const zonesOf = (text: string) => passagesOf(text).map(({ zone }) => zone);

test.each([
  ['a list of attendants', '出席者\n\n・山田\n・鈴木\n・佐藤\n\n会議は十時に始まった。'],
  ['a numbered list of the text', '条件は三つある。\n1. 港を開く\n2. 費用を分ける\n3. 五年ごとに見直す'],
  [
    'a heading that names relations',
    '関連予算の見直し\n\n予算は秋に見直される。\n\n関連情報\n\n次の章で述べるとおり、予算の見直しは長くかかる。港の費用もそこに含まれる。',
  ],
  ['years over a list', '2030\n\n港が開いた。\n\n2031\n\n港が閉じた。'],
  ['a closing bracket left over by a full line', `${'あ'.repeat(60)}（いう\n）。`],
  ['a bracketed heading', '【港の写真】について\n\n写真は残っていない。'],
  ['a sentence about sharing', 'この記事をシェアするかどうかは読者が決める。'],
])('finds only body in %s', (_, text) => {
  expect(new Set(zonesOf(text))).toEqual(new Set(['body']));
});

const line = fc.constantFrom(
  ...'港の協議は進んでいない。|・項目|見出し|  1. 『湾岸新報』<https://example.jp/1>|- 7 -|この記事をシェアする|関連記事|「引用が、|　字下げした段落は、|※1 注|the talks went on and|\ta.b|'.split(
    '|',
  ),
  '',
  '\f',
  '\u2028',
  '\u0085',
  ' \u00a0 ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }).map((lines) => lines.join('\n')),
);

test('every visible character belongs to exactly one passage, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const passages = passagesOf(text);
      const seen = passages.map(({ start, end }) => text.slice(start, end));
      expect(seen.every((passage) => passage !== '' && passage === passage.trim())).toBe(true);
      expect(passages.every(({ start }, index) => start >= (passages[index - 1]?.end ?? 0))).toBe(true);
      expect(seen.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

test('paragraphs are numbered 1, 2, 3 … through body, notes and boilerplate', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const passages = passagesOf(text);
      const numbered = ['body', 'notes', 'boilerplate'].flatMap((zone) => passages.filter((passage) => passage.zone === zone));
      expect(numbered.map(({ paragraph }) => paragraph)).toEqual(numbered.map((_, index) => index + 1));
    }),
  );
});

test('the same text reads the same with Windows or old Mac line ends', () => {
  fc.assert(
    fc.property(
      anyText.filter((text) => !text.includes('\r')),
      fc.constantFrom('\r\n', '\r'),
      (text, lineEnd) => {
        const encode = (string: string) => new TextEncoder().encode(`x${string}`.toWellFormed());
        expect(readText(encode(text.replaceAll('\n', lineEnd)), 'a.txt')).toEqual(readText(encode(text), 'a.txt'));
      },
    ),
  );
});

test('a long file of anything is read in time that grows with its length', () => {
  for (const piece of ['「', '港', '(a)\n', 'あ、\n\n', '1. \n', 'a. ', '\n', '•\n', 'x\n\n7\n\n']) {
    const text = piece.repeat(20_000);
    expect(passagesOf(text).length).toBeLessThanOrEqual(40_000);
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftDays } from '../../src/model/day.ts';
import type { DocumentText } from '../../src/model/document.ts';
import { explainTimes, findTimes } from '../../src/time/find-times.ts';

/** A passage for each line. */
const documentOf = (...lines: string[]): DocumentText => {
  const text = lines.join('\n\n');
  let start = 0;
  const passages = lines.map((line, index) => {
    const passage = { paragraph: index + 1, start, end: start + line.length, zone: 'body' as const };
    start += line.length + 2;
    return passage;
  });
  return { text, passages };
};

const read = (publishedOn: string, ...lines: string[]): string[] =>
  findTimes(documentOf(...lines), { publishedOn })
    .filter(({ type }) => type === 'DATE')
    .map(({ text, value }) => `${text}=${value}`);

describe('documents of many kinds', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'wire news: a plan and a look back do not move the days of the news',
      '2026-02-13',
      [
        '協議は12日に終わった。次回を来月3日に開く。',
        '特使は前日の会合で、先月14日に示された案への対案を出した。',
        '政府は9日の閣議で権限を与えた。',
      ],
      ['12日=2026-02-12', '来月3日=2026-03-03', '前日=2026-02-11', '先月14日=2026-01-14', '9日=2026-02-09'],
    ],
    [
      'results: quarters count in business years, and a year before is no story',
      '2025-11-12',
      [
        '2026年3月期の決算を公表した。',
        '売上高は前年同期を上回った。',
        '第1四半期は減り、7月に発売した製品が伸びた。',
        '第3四半期は増益を見込む。',
      ],
      ['2026年3月期=2025-04/2026-03', '前年同期=2024-04/2025-03', '第1四半期=2025-04/2025-06', '7月=2025-07', '第3四半期=2025-10/2025-12'],
    ],
    [
      'minutes: today is the day of the meeting',
      '2025-06-25',
      ['日時　令和7年6月18日（水）', '本日はありがとうございます。', '昨日、県から回答がありました。'],
      ['令和7年6月18日=2025-06-18', '本日=2025-06-18', '昨日=2025-06-17'],
    ],
    [
      'a diary in a feature: each entry has its own today',
      '2025-08-31',
      ['1983年9月、台風が来た。', '九月二十七日（火）　昨日の子、熱下がる。', '九月二十八日（水）　薬は明後日までもつか。'],
      ['1983年9月=1983-09', '九月二十七日=1983-09-27', '昨日=1983-09-26', '九月二十八日=1983-09-28', '明後日=1983-09-30'],
    ],
    [
      'items: each has its own today',
      '2025-09-08',
      ['【9月3日】', '首相はきのう夜、改造を示唆した。', '【9月5日】', '12日に次の会合を開く。'],
      ['9月3日=2025-09-03', 'きのう=2025-09-02', '9月5日=2025-09-05', '12日=2025-09-12'],
    ],
    [
      'a press conference: its hour stands behind its day',
      '2026-01-30',
      ['大臣会見', '令和7年12月10日（水）　14時00分～14時32分', '昨日、白書を決定しました。'],
      ['令和7年12月10日=2025-12-10', '昨日=2025-12-09'],
    ],
    [
      'a newsletter: a day and a title, then what happened',
      '2026-02-15',
      ['■11月15日（土）　住民説明会', '町は図面を配った。前の会は3日前に済んでいた。', '■11月28日（金）　協議会', '翌日に会を開いた。'],
      ['11月15日=2025-11-15', '3日前=2025-11-12', '11月28日=2025-11-28', '翌日=2025-11-29'],
    ],
    [
      'items that close their heading with their day',
      '2025-09-08',
      ['市が計画を見直し（9月3日）', '市長はきのう、見直しを表明した。'],
      ['9月3日=2025-09-03', 'きのう=2025-09-02'],
    ],
    [
      'datelines',
      '2025-10-09',
      ['PARIS, Oct 8 - The minister spoke on Tuesday.', 'TOKYO, Oct 9 - Tanabe said on Wednesday it would close its yard in March.'],
      ['Oct 8=2025-10-08', 'Tuesday=2025-10-07', 'Oct 9=2025-10-09', 'Wednesday=2025-10-08', 'March=2026-03'],
    ],
    [
      'a legal timeline goes on in prose',
      '2025-09-01',
      [
        '8 Feb. 2024: trial opens',
        'Judgment was reserved on 23 February and handed down on 17 May.',
        'The court heard the case the following January.',
      ],
      ['8 Feb. 2024=2024-02-08', '23 February=2024-02-23', '17 May=2024-05-17', 'the following January=2025-01'],
    ],
    [
      'a report over New Year: bare days are near its own, whatever year was told last',
      '2026-01-09',
      [
        '12月27日、南斜面で噴火が発生した。',
        '1月4日以降、噴火は観測されていない。',
        '1月6日　災害救助法の適用を決定',
        '次の会合は13日に開く。',
      ],
      ['12月27日=2025-12-27', '1月4日以降=2026-01-04/..', '1月6日=2026-01-06', '13日=2026-01-13'],
    ],
    [
      'a business year is the one that a date lies in, and not the one named like its calendar year',
      '2025-09-16',
      ['弁論は来年1月20日に再開する予定で、年度内の結審をめざす。'],
      ['来年1月20日=2026-01-20', '年度内=2025-04/2026-03'],
    ],
    [
      'results of a company that names its years by their end',
      '2026-02-05',
      [
        'Results for the first fiscal quarter ended December 31, 2025.',
        'Sales rose in the second quarter of fiscal 2025.',
        'On January 12, it agreed to buy Talland Optics.',
      ],
      [
        'the first fiscal quarter=2025-10/2025-12',
        'December 31, 2025=2025-12-31',
        'the second quarter of fiscal 2025=2025-01/2025-03',
        'January 12=2026-01-12',
      ],
    ],
    [
      'datelines of a day alone, across New Year',
      '2026-01-05',
      ['【ソルベ29日共同】労組は29日、ストに入った。', '【ラントベルク2日時事】新しい規格が1日、発効した。'],
      ['29日=2025-12-29', '29日=2025-12-29', '2日=2026-01-02', '1日=2026-01-01'],
    ],
    [
      'a diary quoted in a feature: its days count from the day it tells of',
      '2025-07-06',
      ['最初の頁は昭和二十六年十一月三日。「満員。昨日の試写よりよし。明日は三回」'],
      ['昭和二十六年十一月三日=1951-11-03', '昨日=1951-11-02', '明日=1951-11-04'],
    ],
    [
      'counts from an event that an earlier sentence dates',
      '2025-08-20',
      ['住民は2024年6月14日に提訴した。県は2025年1月10日に見直しを決めた。提訴から10日後に署名が届いていた。'],
      ['2024年6月14日=2024-06-14', '2025年1月10日=2025-01-10', '10日後=2024-06-24'],
    ],
    [
      'counts from an event in English',
      '2026-01-06',
      [
        'The creditors voted on Dec. 29; the vote was close. The board resigned on Jan. 2.',
        'The sale closed six days after the creditors’ vote.',
      ],
      ['Dec. 29=2025-12-29', 'Jan. 2=2026-01-02', 'six days after the creditors’ vote=2026-01-04'],
    ],
    [
      'a month of a business year told as a whole',
      '2025-07-06',
      ['来年度に集合住宅が建つ。6月に売り出す。'],
      ['来年度=2026-04/2027-03', '6月=2026-06'],
    ],
    [
      'names a thing by its date: the verb tells nothing of when it is',
      '2007-12-03',
      ["He was banned from taking part in January's elections.", 'He is to resign in October.'],
      ['January=2008-01', 'October=2008-10'],
    ],
    [
      'what was still to come in a passage of another year',
      '2026-12-01',
      ['協議会は2025年4月3日、配分を決めた。代表は同日、理由を述べた。次の会合は5月8日に開く予定だ。'],
      ['2025年4月3日=2025-04-03', '同日=2025-04-03', '5月8日=2025-05-08'],
    ],
    [
      'minutes: what was due is not what is to come, and what is asked for is',
      '2026-01-22',
      ['The review was due to report at the end of November. Its chairman has asked for time until May.'],
      ['at the end of November=2025-11~', 'until May=../2026-05'],
    ],
    [
      'the month of the story, and a year that only describes',
      '2024-06-10',
      ['They went out on 3 July 1889; by the end of the month the union had given in.', 'The hall, built in 1962, was shut in March.'],
      ['3 July 1889=1889-07-03', 'by the end of the month=1889-07~', '1962=1962', 'March=2024-03'],
    ],
    [
      'a year that heads a list rules it until the next, and no longer than the list',
      '2025-08-01',
      [
        '令和3年',
        '3月15日　着工',
        '6月　説明会',
        '令和4年',
        '2月　比較を公表。5月に公聴会',
        '今年3月の定例会で、24日に否決された。7月19日に協議した。',
      ],
      [
        '令和3年=2021',
        '3月15日=2021-03-15',
        '6月=2021-06',
        '令和4年=2022',
        '2月=2022-02',
        '5月=2022-05',
        '今年3月=2025-03',
        '24日=2025-03-24',
        '7月19日=2025-07-19',
      ],
    ],
    [
      'an item: the day before is before its own, whatever is to come',
      '2025-10-17',
      ['【10月1日】', '最も遅い県は来年3月31日となる。県労連は前日の集会で決議をした。'],
      ['10月1日=2025-10-01', '来年3月31日=2026-03-31', '前日=2025-09-30'],
    ],
    [
      'entries of a diary go on from the year the text told before it',
      '2025-08-23',
      [
        'She set out in June 1938 and wrote to the last. Her notebook was found this spring.',
        '“8 June. Rain since yesterday.”',
        '“Friday. We go on tomorrow.”',
        '“12 June. No boat.”',
      ],
      [
        'June 1938=1938-06',
        'this spring=2025-21',
        '8 June=1938-06-08',
        'since yesterday=1938-06-07/..',
        'Friday=1938-06-10',
        'tomorrow=1938-06-11',
        '12 June=1938-06-12',
      ],
    ],
    [
      'the title of results parts the year from its quarter',
      '2025-11-12',
      ['2026年3月期　第2四半期決算'],
      ['2026年3月期=2025-04/2026-03', '第2四半期=2025-07/2025-09'],
    ],
    [
      'months up to one, and the same a year before',
      '2026-03-02',
      ['It earned $41 million in the three months to Jan. 31, up from $35 million in the same period a year ago.'],
      ['the three months to Jan. 31=2025-11/2026-01', 'the same period a year ago=2024-11/2025-01'],
    ],
    [
      'eras that a range leaves out',
      '2025-08-01',
      ['昭和51年から54年にかけて減った。昭和54年5月に止めたが、この年は雨も少なかった。'],
      ['昭和51年から54年にかけて=1976/1979', '昭和54年5月=1979-05', 'この年=1979'],
    ],
    [
      'what something long ago is measured against',
      '2025-08-01',
      ['1970年度の収入は15年前の30倍に達した。'],
      ['1970年度=1970-04/1971-03', '15年前=1955'],
    ],
    [
      'a transcript is of the day its head names; a line that begins with a date is no label',
      '2026-04-10',
      [
        'Transcript of the press conference of the Secretary, 8 April 2026',
        'There are nine more cases than yesterday.',
        'By 2 April six had been found.',
      ],
      ['8 April 2026=2026-04-08', 'yesterday=2026-04-07', 'By 2 April=2026-04-02'],
    ],
    [
      'an adverb is no verb in the present',
      '2026-02-20',
      ['昨年4月から9月まで試行した。利用は5月が最も多く、8月は半分でした。'],
      ['昨年4月から9月まで=2025-04/2025-09', '5月=2025-05', '8月=2025-08'],
    ],
    [
      'a stretch is not meant where a day is moved',
      '2026-01-15',
      ['始業式を8日から13日に延期した。'],
      ['8日=2026-01-08', '13日=2026-01-13'],
    ],
    [
      'a lone number in a text that spells its dates is none',
      '2025-07-06',
      ['連載（3/5）', '6月3日に始まり、6月5日に閉じた。6月9日に戻る。'],
      ['6月3日=2025-06-03', '6月5日=2025-06-05', '6月9日=2025-06-09'],
    ],
  ])('%s', (_, publishedOn, lines, found) => {
    expect(read(publishedOn, ...lines)).toEqual(found);
  });
});

test('dates in numbers are read one way in a whole text, told by one that only reads so', () => {
  expect(read('2026-03-20', 'It moved from 03/04/2026 to 13/04/2026.')).toEqual(['from 03/04/2026 to 13/04/2026=2026-04-03/2026-04-13']);
  expect(read('2026-03-20', 'Filed 03/04/2025. Heard 04/13/2025.')).toEqual(['03/04/2025=2025-03-04', '04/13/2025=2025-04-13']);
  expect(read('2026-03-20', 'BOSTON, Mass., March 2 - Filed 03/04/2025.')).toContain('03/04/2025=2025-03-04');
  expect(read('2026-03-20', 'Filed on Tuesday 03/04/2025.')).toEqual(['Tuesday 03/04/2025=2025-03-04']);
  expect(findTimes('Filed 03/04/2025.', { publishedOn: '2026-03-20' })).toMatchObject([{ value: '2025-04-03', certain: false }]);
});

const SENTENCES = [
  '委員会は3月12日に初会合を開いた。',
  '2018年6月に発足した。',
  '5日に報告を公表し、翌日に撤回した。',
  '昨年11月の合意は守られていない。',
  '9月に次の会合を開く予定だ。',
  'その2週間後、議会が承認した。',
  '2011年以来の規模となった。',
  '月末までに結論を出す。',
];
const ASIDES = ['（1998年5月3日に改称）', '（2030年12月1日まで有効）', '（前回は2001年）'];

const valuesOf = (text: string, publishedOn: string) => findTimes(text, { publishedOn });

test('an aside in brackets with its own date never changes the dates outside it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...ASIDES),
      fc.nat(5),
      (sentences, aside, where) => {
        const at = where % sentences.length;
        const marked = sentences.map((sentence, index) => (index === at ? sentence.replace('。', `${aside}。`) : sentence));
        const start = marked.join('').indexOf(aside);
        const outside = valuesOf(marked.join(''), '2025-08-20').filter(
          (mention) => mention.end <= start || mention.start >= start + aside.length,
        );
        expect(outside.map(({ text, value }) => [text, value])).toEqual(
          valuesOf(sentences.join(''), '2025-08-20').map(({ text, value }) => [text, value]),
        );
      },
    ),
  );
});

const EXACT = [
  '2024年2月26日に始まった。',
  '昨日も続いた。',
  '3日前に終えた。',
  '翌日に戻った。',
  '金曜日に会った。',
  '先週の水曜日に決めた。',
  'その5日後に倒れた。',
];

test('shifting publication and all explicit dates by whole weeks shifts all values alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...EXACT), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: -60, max: 60 }),
      (sentences, weeks) => {
        const days = weeks * 7;
        const moved = shiftDays('2024-02-26', days);
        const [year, month, day] = moved.split('-').map(Number);
        const shifted = sentences.map((sentence) => sentence.replace('2024年2月26日', `${year}年${month}月${day}日`));
        const before = valuesOf(sentences.join(''), '2024-03-06').map(({ value }) => value);
        const after = valuesOf(shifted.join(''), shiftDays('2024-03-06', days)).map(({ value }) => value);
        expect(after).toEqual(before.map((value) => value && shiftDays(value, days)));
      },
    ),
  );
});

const ITEMS = [
  ['2024年5月2日', '会合を開き、10日に閉じた。'],
  ['2019年11月30日', '翌日に改め、3月に廃した。'],
  ['2025年1月7日', '4月の開業を決めた。'],
  ['2023年8月15日', 'きのう始まった。'],
] as const;

test('a document cut between dated items gives the same values', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ITEMS), { minLength: 2, maxLength: 5 }), fc.nat(3), (items, where) => {
      const lines = items.map(([date, text]) => `${date}　${text}`);
      const cut = 1 + (where % (items.length - 1));
      expect([...read('2025-08-20', ...lines.slice(0, cut)), ...read('2025-08-20', ...lines.slice(cut))]).toEqual(
        read('2025-08-20', ...lines),
      );
    }),
  );
});

test('the readings weighed are told with their costs, the chosen one first', () => {
  const [mention] = explainTimes('25日に着いた', { publishedOn: '2025-08-20' });
  expect(mention?.readings.map(({ value }) => value)).toEqual(expect.arrayContaining(['2025-07-25', '2025-08-25']));
  expect(mention?.readings[0]).toMatchObject({ value: '2025-07-25', more: 0 });
  const costs = mention?.readings.map(({ more }) => more) ?? [];
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
});

test.each<[string, string, boolean]>([
  ['2025年3月12日に始めた。', '2025-03-12', true],
  ['会合は2025年3月12日にあり、翌日も続いた。', '2025-03-13', true],
  ['会合は2025年3月12日にあった。翌日も続いた。', '2025-03-13', false],
  ['25日に着いた', '2025-07-25', false],
])('certain is what no other reading comes near, and no count from another sentence: %s', (text, value, certain) => {
  expect(findTimes(text, { publishedOn: '2025-08-20' }).at(-1)).toMatchObject({ value, certain });
});

test('what begins in a name is no date', () => {
  const text = '三日市委員長は3日に着いた。';
  expect(findTimes(text, { publishedOn: '2025-08-20', names: [{ start: 0, end: 3 }] }).map(({ text: words }) => words)).toEqual(['3日']);
  expect(findTimes('May said so in May.', { publishedOn: '2025-08-20', names: [{ start: 0, end: 3 }] })).toMatchObject([{ start: 15 }]);
});

test.each<[string, string[]]>([
  ['詳細は https://news.example.jp/2025/03/12/abc を参照。書類2025-03A、report_2025-03.pdf', []],
  ['See https://news.example.org/2025/03/12/ and report_2025-03-12.pdf, build v2024.09, § 5-7-12.', []],
  ['映画「八月の鯨」と小説『四月の雪』は4月に公開された。', ['4月']],
  ['「八月に会おう」と彼は『四月』の席で言った。', ['八月']],
  ['She read “A Death in August” in May; the film *May Days* came later.', ['May']],
  ['He said “We meet in August.”', ['August']],
  ['Julian May, of the Herald, asked. May said so again in May.', ['May']],
  ['Bloody Sunday, Black Friday and the Sunday Times', []],
])('codes, titles of works and names are no dates: %s', (text, dates) => {
  expect(
    findTimes(text, { publishedOn: '2025-08-20' })
      .filter(({ type }) => type === 'DATE')
      .map(({ text: words }) => words),
  ).toEqual(dates);
});

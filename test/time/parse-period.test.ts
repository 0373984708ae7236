import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givesBothEnds, parsePeriod, periodReadings } from '../../src/time/parse-period.ts';

const parse = (wording: string) => parsePeriod(wording, { today: '2026-11-22', latest: '2025-12-24' });

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-08', '2025-08-01', '2025-08-31'],
  ['2025-08-15', '2025-08-15', '2025-08-15'],
  ['2025-08/2025-10', '2025-08-01', '2025-10-31'],
  ['2025-08..2025-10', '2025-08-01', '2025-10-31'],
  ['8月', '2025-08-01', '2025-08-31'],
  ['１２月上旬', '2025-12-01', '2025-12-10'],
  ['18日', '2025-12-18', '2025-12-18'],
  ['8月から10月', '2025-08-01', '2025-10-31'],
  ['8月-10月', '2025-08-01', '2025-10-31'],
  ['2025-08..', '2025-08-01', undefined],
  ['..2025-10', undefined, '2025-10-31'],
  ['8/15', '2025-08-15', '2025-08-15'],
  ['15/8', '2025-08-15', '2025-08-15'],
  ['8/1-8/15', '2025-08-01', '2025-08-15'],
  ['12/28〜1/4', '2024-12-28', '2025-01-04'],
  ['2/29', '2024-02-29', '2024-02-29'],
  ['2025年春', '2025-03-01', '2025-05-31'],
  ['先月', '2026-10-01', '2026-10-31'],
  ['last month', '2026-10-01', '2026-10-31'],
  ['Aug 2025', '2025-08-01', '2025-08-31'],
  ['march', '2025-03-01', '2025-03-31'],
  ['mid-December', '2025-12-11', '2025-12-20'],
  ['August to October', '2025-08-01', '2025-10-31'],
  ['昨年11月から', '2025-11-01', undefined],
  ['from Aug 2025', '2025-08-01', undefined],
  ['3月まで', undefined, '2025-03-31'],
  ['until October', undefined, '2025-10-31'],
])('%s', (wording, from, to) => {
  expect(parse(wording)).toEqual({ ...(from && { from }), ...(to && { to }) });
});

test.each(['2025-02-30', '13月', '2月30日', 'Feb 30', '2025-13', '最近', 'banana', '8月15日の会談', '', '3日間'])(
  'cannot read “%s”',
  (wording) => {
    expect(parse(wording)).toBeUndefined();
  },
);

test('a month without a year is the latest up to today when no other day is given', () => {
  expect(parsePeriod('8月', { today: '2025-06-01' })).toEqual({ from: '2024-08-01', to: '2024-08-31' });
});

test('never throws on what people type', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30, unit: 'grapheme' }), (wording) => {
      const { from, to } = parse(wording) ?? {};
      if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
    }),
  );
});

test.each([
  ['3/4', ['2025-03-04', '2025-04-03']],
  ['03/04/2025', ['2025-03-04', '2025-04-03']],
  ['3.4.25', ['2025-03-04', '2025-04-03']],
  ['12/12', ['2025-12-12']],
  ['8/15', ['2025-08-15']],
  ['13/04/2025', ['2025-04-13']],
  ['2025/3/4', ['2025-03-04']],
  ['3月4日', ['2025-03-04']],
  ['3.4', []],
  ['31/31', []],
])('%s can be read as %j', (wording, days) => {
  const readings = periodReadings(wording, { today: '2026-11-22', latest: '2025-12-24' });
  expect(readings.map(({ period }) => period.from)).toEqual(days);
  expect(readings.map(({ order }) => order)).toEqual(days.length === 2 ? ['month-first', 'day-first'] : days.map(() => undefined));
});

test('refuses a today that is no day', () => {
  expect(() => parsePeriod('8月', { today: 'today' })).toThrow(RangeError);
});

test.each(['8月から10月', '2025年5月10日〜20日', 'May to July', '2025-08/2025-10', 'from March until May'])(
  '“%s” names its end too',
  (wording) => {
    expect(givesBothEnds(wording)).toBe(true);
  },
);

test.each(['昨年11月から', '8月', 'since May', 'last month', 'October'])('“%s” names no end of its own', (wording) => {
  expect(givesBothEnds(wording)).toBe(false);
});

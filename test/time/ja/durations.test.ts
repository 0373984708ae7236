import { expect, test } from 'vitest';
import { readJapanese as read } from '../read.ts';

test.each([
  ['30日間の休戦', '30日間: duration'],
  ['50日以内に応じる', '50日以内: duration'],
  ['3時間半話し合った', '3時間半: duration'],
  ['24時間以内に去れ', '24時間以内: duration'],
  ['6か月はかかる', '6か月: duration'],
  ['1日で終わらせる', '1日: duration'],
  ['2年半の任期', '2年半: duration'],
])('%s', (text, found) => {
  expect(read(text)).toEqual([found]);
});

test.each(['1日3回飲む', '20年ぶりの優勝', '3日連続で負けた', '5日目の朝', '三年生の教室', '3時間目の授業', '15歳の少年', '四日市の工場'])(
  'finds nothing in “%s”',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

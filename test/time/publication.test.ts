import { expect, test } from 'vitest';
import type { DocumentText } from '../../src/model/document.ts';
import { publicationOf } from '../../src/time/publication.ts';

const document = (text: string): DocumentText => ({ text, passages: [{ paragraph: 1, start: 0, end: text.length, zone: 'body' }] });

test.each([
  ['街の話題\n2024年5月1日配信\n市は2023年4月3日に…', '2024-05-01'],
  ['date 2024-05-01 市は新しい制度を始めた。', '2024-05-01'],
  ['連載 | 第3回 | 2024.05.01\n本文', '2024-05-01'],
  ['本文。2020年1月5日に始まった。\n（「朝の番組」2024年5月1日放送より）', '2024-05-01'],
  ['業績のお知らせ\n2024年5月1日\n当社は、2023年10月9日に公表した通期の業績予想を次のとおり下方修正いたします。', '2024-05-01'],
  ['Published: May 1, 2024. The council met.', '2024-05-01'],
  ['Harbour works stand still\nBy Ruth A. Calder, 1 May 2024\nThe council met on 3 April 2023.', '2024-05-01'],
  ['新病院の計画\n2024年5月1日　北原新聞　記者・森田彩\n市は2023年4月3日に…', '2024-05-01'],
  ['新病院の計画\n北原通信　2024年5月1日　文・森田彩\n市は2023年4月3日に…', '2024-05-01'],
])('%j', (text, published) => {
  expect(publicationOf(document(text))).toBe(published);
});

test.each([
  '市は2023年4月3日に条例を改めた。',
  '日付のない文章。',
  '配信は来週。',
  'By then, 3 April 2023 had come. It rained.',
  '2023年4月3日　総会',
])('finds none in “%s”', (text) => {
  expect(publicationOf(document(text))).toBeNull();
});

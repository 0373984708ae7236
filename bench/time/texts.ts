const PLACES = ['北区', '港町', '東部', '川西', '山手', '南浜'];
const ACTORS = ['市', '県議会', '運営会社', '住民の会', '調査委員会', '商工会'];
const DEEDS = [
  '新しい計画を示した',
  '補助金の見直しを求めた',
  '協定に署名した',
  '工事の中止を決めた',
  '報告書をまとめた',
  '説明会を開いた',
];
const DATES = [
  '3月12日',
  '昨年11月',
  '2023年6月8日',
  '今月上旬',
  '同月20日',
  '先週の金曜日',
  '令和5年4月',
  '9月15~17日',
  'その3日後',
  '2024年度',
];
const FILLERS = [
  '担当者は「影響を見極めたうえで、関係者の意見を丁寧に聞いていきたい」と話している。',
  '背景には人手不足と資材の値上がりがあり、規模の縮小を求める声も根強い。',
  '専門家の間では評価が分かれ、効果を疑う見方もあれば、時間をかけるべきだとする意見もある。',
];

const pick = <T>(list: T[], index: number): T | undefined => list[index % list.length];

/** Made-up Japanese news of at least so many bytes of UTF-8, a date in about every hundred characters; the same each time. */
export const newsOf = (bytes: number): string => {
  const paragraphs: string[] = [];
  for (let [index, size] = [0, 0]; size < bytes; index += 1) {
    const paragraph = `${pick(PLACES, index)}をめぐり、${pick(ACTORS, index * 5 + 1)}は${pick(DATES, index * 3)}、${pick(DEEDS, index * 7)}。${pick(FILLERS, index)}${pick(ACTORS, index)}は${pick(DATES, index * 7 + 2)}にも${pick(DEEDS, index + 3)}という。`;
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return paragraphs.join('\n\n');
};

const repeat = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));

/** Texts made to be slow, each of so many bytes. */
export const hostileTexts = (bytes: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      'one long number': '1',
      'one long kanji number': '十',
      'spaced numbers': '1 ',
      'only dates': '3月',
      'endless list': '1、',
      'open ranges': '2025-',
      'only line breaks': '\n',
      'nested prefixes': 'between from ',
      'chained counts': 'two weeks and ',
      'stacked articles': 'the beginning of the ',
      brackets: '(',
      'relative words': 'その前日の',
    }).map(([name, piece]) => [name, repeat(piece, bytes)]),
  );

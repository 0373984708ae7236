/** A number that a text gives, whatever way it is written. */
export interface NumberMention {
  value: number;
  /** What is counted, as far as the text shows it right behind: a Japanese counter or noun, or up to four English words. */
  unit: string;
  /** UTF-16 offsets of number and multiplier in the folded text, half-open. */
  start: number;
  end: number;
  /** Whether it is part of a date (12月2日, 2025年), which counts nothing. */
  isDate: boolean;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MULTIPLIERS: Record<string, number> = {
  千: 1e3,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ENGLISH: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
  both: 2,
  twice: 2,
  half: 0.5,
};
const ENGLISH_WORD = Object.keys(ENGLISH).join('|');
/** Kanji numerals count only before what can be counted, for 一部 and 三井 count nothing. */
const COUNTED =
  '人|名|機|発|項目|歳|割|か|カ|ヶ|ヵ|つ|件|隻|両|台|社|時間|日間|週間|月|年|日|回|度|度目|本|点|段階|国|州|者|倍|万|億|兆|分|大|文書|条|個|原則|目的|ドル|円';

const NUMBER = new RegExp(
  [
    String.raw`(?<digits>\d[\d,]*(?:\.\d+)?)(?:\s?(?<scale>[千万億兆]|thousand\b|million\b|billion\b|trillion\b))?(?<rest>\d[\d,]*)?(?<restScale>[千万億])?`,
    `(?<kanji>[〇一二三四五六七八九十百千]+)(?<kanjiScale>[万億兆])?(?=${COUNTED})`,
    String.raw`\b(?<english>${ENGLISH_WORD})(?:-(?<englishRest>${ENGLISH_WORD}))?\b(?:\s(?<englishScale>hundred|thousand|million|billion)\b)?`,
  ].join('|'),
  'gu',
);

const readKanji = (kanji: string): number => {
  if (!/[十百千]/u.test(kanji)) return Number([...kanji].map((digit) => KANJI_DIGITS.indexOf(digit)).join(''));
  let [total, digit] = [0, 0];
  for (const sign of kanji) {
    const place = KANJI_PLACES[sign];
    if (place === undefined) digit = KANJI_DIGITS.indexOf(sign);
    else {
      total += (digit || 1) * place;
      digit = 0;
    }
  }
  return total + digit;
};

const plain = (digits: string): number => Number(digits.replaceAll(',', ''));

const readValue = (groups: Record<string, string | undefined>): number => {
  const { digits, scale, rest, restScale, kanji, kanjiScale, english, englishRest, englishScale } = groups;
  if (digits !== undefined) {
    const head = plain(digits) * (MULTIPLIERS[scale ?? ''] ?? 1);
    return scale === undefined || rest === undefined ? head : head + plain(rest) * (MULTIPLIERS[restScale ?? ''] ?? 1);
  }
  if (kanji !== undefined) return readKanji(kanji) * (MULTIPLIERS[kanjiScale ?? ''] ?? 1);
  const scaled = englishScale === 'hundred' ? 100 : (MULTIPLIERS[englishScale ?? ''] ?? 1);
  return ((ENGLISH[english ?? ''] ?? 0) + (englishRest === undefined ? 0 : (ENGLISH[englishRest] ?? 0))) * scaled;
};

const UNIT =
  /^[\s-]?(?:[%％]|per ?cent|パーセント|(?:[かカヶヵ]月|[かカヶヵ]国|[かカヶヵ]所)間?|(?:年|月|週|日|時|分)間|[\p{sc=Han}\p{sc=Kana}ー]{1,6}|つ|[a-z]+(?:[ -][a-z]+){0,3})/u;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DATE_AFTER = new RegExp(`^(?:年(?![間以])|月(?!間)|日(?![間以\\p{sc=Han}])|\\s(?:${MONTHS})\\b|[-/]\\d)`, 'u');
const DATE_BEFORE = new RegExp(`(?:\\b(?:${MONTHS}) |\\d{4}-\\d{2}-|\\d/)$`, 'u');

/**
 * The numbers of a folded text, in its order.
 *
 * @example readNumbers('六十万人').map(({ value, unit }) => [value, unit]) //=> [[600000, '人']]
 * @example readNumbers('300 billion dollars')[0]?.value //=> 300000000000
 */
export const readNumbers = (folded: string): NumberMention[] =>
  [...folded.matchAll(NUMBER)].map(({ 0: text, index, groups = {} }) => {
    const [start, end] = [index, index + text.length];
    const after = folded.slice(end, end + 30);
    const value = readValue(groups);
    const isYear = /^\d{4}$/u.test(text) && value > 1900 && value < 2100 && !/^\s?(?:人|機|項|ドル|people|drones)/u.test(after);
    const before = folded.slice(0, start);
    const isDate = isYear || DATE_AFTER.test(after) || DATE_BEFORE.test(before);
    return { value, unit: (UNIT.exec(after)?.[0] ?? '').trim(), start, end, isDate };
  });

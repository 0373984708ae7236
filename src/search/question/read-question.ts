import type { Day } from '../../model/day.ts';
import type { DaySpan } from '../../model/edtf.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { findTimes } from '../../time/find-times.ts';
import { parsePeriod } from '../../time/parse-period.ts';
import type { Words } from '../words/words.ts';
import { type Asks, readAsks } from './asks.ts';
import { contentWords } from './content.ts';
import { type ContentWord, formsOf, LEAST_TELLING } from './content-word.ts';
import { FRAME } from './frame.ts';
import type { NameMention } from './name-mention.ts';
import { readNumbers } from './numbers.ts';
import { isNegated } from './polarity.ts';
import { type Role, roleOf } from './roles.ts';
import { nameLikeIn } from './unknown-names.ts';

/** A name of the library in a question, and what it does there. */
export interface NamedPart extends NameMention {
  role: Role;
}

/** What a question asks, as far as it can be told without the documents. Offsets are into `text`. */
export interface Question {
  /** Folded. */
  text: string;
  asks: Asks;
  /** In the question's order; a name inside a longer one is left out. */
  names: NamedPart[];
  /** What looks like a name and is none of the library's. */
  nameLike: string[];
  /** The days it asks about; absent when it names none. */
  period?: DaySpan | undefined;
  /** The period as it was typed. */
  periodText?: string | undefined;
  /** The words that carry it. */
  content: ContentWord[];
  /** Numbers it gives itself, which no answer repeats. */
  numbers: number[];
  /** What it counts, as a Japanese counter or an English noun's stem: 機, drones; absent when it counts nothing. */
  counted?: string | undefined;
  /** Whether it asks for what is not or did not happen. */
  isNegated: boolean;
  /** Which end of a stretch of time “when” means; absent when either. */
  bound?: 'beginning' | 'end' | undefined;
  /** Whether it asks for the first or the latest of several. */
  order?: 'first' | 'latest' | undefined;
}

/** What a question is read against. */
export interface Reading {
  words: Words;
  /** The names of the library in a text. */
  findNames: (text: string) => NameMention[];
  today: Day;
  /** The last day the documents tell of. */
  latest: Day;
}

/** Longer ones are cut: a question needs no more, and reading takes time with its length. */
const MOST_CHARS = 400;

const blank = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

const blankFrame = (text: string): string =>
  FRAME.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text);

/** “30日” without a month before a noun counts days. */
const isCount = (text: string, start: number, end: number): boolean =>
  /^\d+日$/u.test(text.slice(start, end)) && /^[\p{sc=Han}\p{sc=Kana}]/u.test(text.slice(end));

/** “2014年以前の国境” says which borders, not when. */
const OPEN = /以前|以降|before|since/u;

const RELATIVE =
  /(?:来|再来|今|本|去|昨|一昨)年|(?:来|先|今)[月週]|昨日|今日|明日|\b(?:next|last|this) (?:year|month|week)\b|\byesterday\b|\btoday\b|\btomorrow\b/gu;

/** Times that only a reader's day makes definite. */
const relativeTimes = (text: string) =>
  [...text.matchAll(RELATIVE)].map(({ 0: found, index }) => ({ text: found, start: index, end: index + found.length, type: 'DATE' }));

/** What counts from another day of the same text, which the question need not give. */
const COUNTED_FROM =
  /^(?:翌|同|前)々?(?:日|週|月|年|朝|晩)|^その|\bthe (?:next|following|same|previous) |\b(?:day|week|month|year) (?:after|before)\b/iu;

/** Days that a question gives. */
const timesIn = (written: string, today: Day) => {
  const undated = findTimes(written).filter(({ text }) => /\d/u.test(text) || !COUNTED_FROM.test(text));
  const dated = findTimes(written, { publishedOn: today }).filter(({ text }) => /\d/u.test(text));
  return [...dated, ...undated.filter(({ start, end }) => !dated.some((other) => other.start < end && start < other.end))];
};

const readPeriods = (text: string, written: string, { today, latest }: Reading) =>
  [...timesIn(written, today), ...relativeTimes(text)].flatMap(({ text: typed, start, end, type }) => {
    const read =
      type === 'DATE' && !isCount(text, start, end) ? parsePeriod(typed, { today, latest: latest < today ? latest : today }) : undefined;
    return read && !(OPEN.test(typed) && text.startsWith('の', end))
      ? [{ typed, start, end, period: { first: read.from, last: read.to } }]
      : [];
  });

const BEGINNING = /いつから|始ま|開始|began|begin|start|since when|from when/u;
const END =
  /いつまで|何日まで|終わ|終了|期限|期日|満了|切れ|失効|\bend(?:ed|s)?\b|expire|\bover\b|by when|by what|until when|run out|ran out|deadline/u;
const FIRST = /最初|初めて|はじめて|\bfirst\b(?! (?:\w+ )?(?:administration|term|presidency|government))/u;
const LATEST = /最新|最近|直近|最後|いちばん新し|一番新し|\b(?:latest|last|most recent|newest)\b/u;

const COUNTED_JA =
  /(?:何|幾)[十百千万億兆]*(?<unit>か国|カ国|ヶ国|か月|カ月|ヶ月|週間|日間|時間|パーセント|項目|段階|種類|品目|[\p{sc=Han}%％つ])/u;
const COUNTED_EN =
  /\bhow (?:many|much) (?:(?:more|other|of the|american|russian|ukrainian|european|us|hidden|new|long-range|the)\s)*(?<unit>\p{L}+)/u;

/** What a question counts; the month of 何月 is asked for by its date. */
const countedIn = (asks: Asks, text: string): string | undefined =>
  asks === 'when' ? undefined : (COUNTED_JA.exec(text) ?? COUNTED_EN.exec(text))?.groups?.unit;

const boundOf = (asks: Asks, text: string): Question['bound'] => {
  if (asks !== 'when') return undefined;
  return END.test(text) ? 'end' : BEGINNING.test(text) ? 'beginning' : undefined;
};

const orderOf = (text: string): Question['order'] => (FIRST.test(text) ? 'first' : LATEST.test(text) ? 'latest' : undefined);

/** Only a name by itself can be asked who it is: “トランプの娘婿は誰” asks for somebody else. */
const asksOf = (text: string, rest: string, names: readonly NameMention[]): Asks => {
  const asks = readAsks(text);
  const isOther = asks === 'who-is' && (names.some(({ type }) => type !== 'actor') || names.length > 1 || /の|\bof\b|'s /u.test(rest));
  return isOther ? 'who' : asks;
};

/** Words that look like names are looked for as they are. */
const markNames = (like: readonly string[], content: readonly ContentWord[]): ContentWord[] =>
  content.map((word) =>
    like.some((name) => name === word.text || name.split(' ').at(-1) === word.text) ? { ...word, isName: true } : word,
  );

/** Names of several words that the table of words lists count as one: the White House, the Security Council. */
const joinNames = (like: readonly string[], text: string, content: readonly ContentWord[], words: Words): ContentWord[] =>
  like
    .filter((name) => name.includes(' ') && words.knows(name))
    .reduce(
      (rest, name) => {
        const start = text.indexOf(name);
        const isInside = (word: ContentWord): boolean => word.start >= start && word.start < start + name.length;
        const one: ContentWord = { text: name, start, weight: 1, part: 'thing', forms: formsOf(name, words) };
        return rest.some(isInside) ? [...rest.filter((word) => !isInside(word)), one].toSorted((a, b) => a.start - b.start) : rest;
      },
      [...content],
    );

/** Whether an English name only qualifies the noun behind it: “the Kremlin spokesman”. */
const isModifier = ({ end }: NameMention, content: readonly ContentWord[]): boolean =>
  content.some(
    ({ start, part, text, weight }) =>
      start === end + 1 && (part === 'thing' || part === 'focus') && weight >= LEAST_TELLING && /^[a-z-]+(?<!ly)$/u.test(text),
  );

const roleIn = (text: string, name: NameMention, content: readonly ContentWord[]): Role => {
  const role = roleOf(text, name);
  return role === 'agent' && isModifier(name, content) ? 'other' : role;
};

const WITH_JA = /^(?:と|や|、|・)$/u;
const WITH_EN = /^ and (?:the )?$/u;

/** Whoever stands beside one who acts acts too: “did Trump and Putin meet”, 「ロシアとウクライナが」. */
const withCompany = (names: readonly NamedPart[], text: string): NamedPart[] =>
  names.map((name, at) => {
    const [before, next] = [names[at - 1], names[at + 1]];
    const isFirst = next?.role === 'agent' && WITH_JA.test(text.slice(name.end, next.start));
    const isSecond = before?.role === 'agent' && WITH_EN.test(text.slice(before.end, name.start));
    return name.role === 'other' && (isFirst || isSecond) ? { ...name, role: 'agent' } : name;
  });

/** Reads a question or a handful of words in Japanese, English or both. */
export const readQuestion = (question: string, reading: Reading): Question => {
  const original = question.slice(0, MOST_CHARS).normalize('NFKC');
  const text = fold(original).text;
  const names = reading.findNames(original.length === text.length ? original : text);
  const periods = readPeriods(text, original.length === text.length ? original : text, reading).filter(
    ({ start, end }) => !names.some((name) => name.start < end && start < name.end),
  );
  const masked = blank(text, [...names, ...periods]);
  const asks = asksOf(text, masked, names);
  const [period] = periods;
  const content = contentWords(text, blankFrame(masked), asks, names, reading.words);
  const like = original.length === text.length ? nameLikeIn(blank(original, [...names, ...periods]), reading.words) : [];
  const likeNames = like.map((one) => fold(one.text).text);
  return {
    text,
    asks,
    names: withCompany(
      names.map((name) => ({ ...name, role: roleIn(text, name, content) })),
      text,
    ),
    nameLike: like.map((one) => one.text),
    ...(period && { period: period.period, periodText: period.typed }),
    content: markNames(likeNames, joinNames(likeNames, text, content, reading.words)),
    numbers: readNumbers(masked)
      .filter(({ isDate }) => !isDate)
      .map(({ value }) => value),
    counted: countedIn(asks, text),
    isNegated: isNegated(text),
    bound: boundOf(asks, text),
    order: orderOf(text),
  };
};

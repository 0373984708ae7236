import type { DocumentText } from '../model/document.ts';
import type { Edtf } from '../model/edtf.ts';
import { findTimes } from './find-times.ts';
import { allLanguages } from './languages/languages.ts';
import type { TimeMention } from './time-mention.ts';

/** Where documents print their date: this much of the beginning and of the end. */
const EDGE_CHARS = 600;
const CUE_CHARS = 12;
/** An imprint is no longer, even with a full stop. */
const LABEL_CHARS = 40;
const BYLINE_CHARS = 80;
const CUES = allLanguages().map(({ published }) => published);
const BYLINES = allLanguages().map(({ byline }) => byline);

const isDay = ({ type, value, certain }: TimeMention): boolean =>
  type === 'DATE' && certain && value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);

const hasCue = (text: string, { start, end }: TimeMention): boolean =>
  [text.slice(Math.max(0, start - CUE_CHARS), start), text.slice(end, end + CUE_CHARS)].some((words) =>
    CUES.some((cue) => cue.test(words)),
  );

const standsAlone = (text: string, { start, end }: TimeMention): boolean =>
  /(?:^|[\n|])\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*(?:$|[\n|(（])/.test(text.slice(end, end + 4));

const lineOf = (text: string, { start, end }: TimeMention): string => {
  const close = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, close < 0 ? text.length : close);
};

/** Whether a line only says who wrote a document, and mostly when: “By Ruth Calder, 14 March 2026”, 「2026年3月20日　北原新聞　記者・森田彩」. */
export const isByline = (line: string): boolean =>
  line.length <= BYLINE_CHARS && !line.includes('。') && BYLINES.some((byline) => byline.test(line.trim()));

/** Whether the day stands in a sentence, which tells of it: 「10月9日に公表した数値を改めます。」 */
const isTold = (text: string, mention: TimeMention): boolean => {
  const line = lineOf(text, mention);
  return /[。.!?]\s*$/.test(line) && line.length > LABEL_CHARS;
};

const choose = (text: string, mentions: TimeMention[]): TimeMention | undefined => {
  const cued = mentions.filter((mention) => hasCue(text, mention));
  return (
    cued.find((mention) => !isTold(text, mention)) ??
    mentions.find((mention) => standsAlone(text, mention) || isByline(lineOf(text, mention))) ??
    cued[0]
  );
};

/**
 * The day a document says it was published on, null when it does not say.
 *
 * A full date near the beginning or the end of the body, beside a word such as 配信, 放送 or “published”, alone on its line, or in a byline.
 */
export const publicationOf = ({ text, passages }: DocumentText): Edtf | null => {
  const body = passages.filter(({ zone }) => zone !== 'notes');
  const [first, last] = [body[0]?.start ?? 0, body.filter(({ zone }) => zone === 'body').at(-1)?.end ?? text.length];
  const days = [
    [first, first + EDGE_CHARS],
    [Math.max(first, last - EDGE_CHARS), last],
  ].map(([start = 0, end = 0]) =>
    choose(
      text,
      findTimes(text.slice(0, end)).filter((mention) => isDay(mention) && mention.start >= start),
    ),
  );
  return days.find((day) => day !== undefined)?.value ?? null;
};

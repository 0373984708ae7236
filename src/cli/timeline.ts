import { parseArgs } from 'node:util';
import { z } from 'zod';
import { chooseDays } from '../briefing/choosing/days/choose-days.ts';
import type { Telling } from '../briefing/choosing/days/telling.ts';
import { passagesOf } from '../documents/formats/read-text.ts';
import { isDay } from '../model/day.ts';
import { daysOf, isEdtf } from '../model/edtf.ts';
import { fold } from '../text/fold.ts';
import { originalsOf } from '../text/reprints.ts';
import { sentencesIn } from '../text/sentences.ts';
import { findTimes } from '../time/find-times.ts';
import { readLines } from './read-lines.ts';
import { type CliIo, type Subcommand, UsageError } from './subcommand.ts';

const articleSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().optional(),
  published: z.string().refine(isEdtf, 'no date such as 2025-12-07'),
  lang: z.enum(['ja', 'en']).optional(),
  text: z.string(),
});
type Article = z.infer<typeof articleSchema>;

interface Sentence extends Telling {
  document: Article['id'];
  start: number;
  end: number;
}

const USUAL_DAYS = 20;
const LINES_PER_DAY = 3;
/** A document's own day written out in full is its dateline, and tells no event. */
const FULL_DATE = /\d{4}/u;
/** Words so common that they say nothing of a topic. */
const EMPTY_WORDS = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/u;

/** Whether a sentence names any of the words; every one does when there are none. */
const topicTest = (about: string | undefined): ((text: string) => boolean) => {
  const words = fold(about ?? '')
    .text.split(/[\s、,・]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.test(word));
  return (text) => words.length === 0 || words.some((word) => fold(text).text.includes(word));
};

/** The day spans of one article's sentences, boilerplate left out. */
const tellingsOf = (article: Article, origin: string, isTopical: (text: string) => boolean): Sentence[] => {
  const { text, published } = article;
  const publishedOn = daysOf(published).last ?? published;
  const passages = passagesOf(text).filter(({ zone }) => zone === 'body');
  const sentences = passages.flatMap(({ start, end }) => sentencesIn(text, start, end));
  const times = findTimes(text, { publishedOn: published, language: article.lang });
  let place = 0;
  return times.flatMap(({ type, value, start, text: written }): Sentence[] => {
    if (type !== 'DATE' || value === null || !isDay(value) || (value === publishedOn && FULL_DATE.test(written))) return [];
    while ((sentences[place]?.end ?? Number.POSITIVE_INFINITY) <= start) place += 1;
    const sentence = sentences[place];
    if (sentence === undefined || sentence.start > start) return [];
    const words = text.slice(sentence.start, sentence.end);
    return [{ ...sentence, day: value, origin, publishedOn, place, topical: isTopical(words), text: words, document: article.id }];
  });
};

const readCorpus = (path: string, about: string | undefined, io: CliIo): Sentence[] => {
  const articles = [...readLines(path, articleSchema, io)];
  const originals = originalsOf(articles.map(({ text }) => text));
  const isTopical = topicTest(about);
  return articles.flatMap((article, index) => {
    if (index % 500 === 499) io.warn(`read ${index + 1} of ${articles.length} articles`);
    return tellingsOf(article, String(originals[index]), isTopical);
  });
};

const dayOption = (name: string, value: string | undefined): string | undefined => {
  if (value !== undefined && !isDay(value)) throw new UsageError(`--${name} ${value} is no day such as 2025-12-07`);
  return value;
};

const readOptions = (args: string[]) => {
  const options = {
    corpus: { type: 'string' },
    days: { type: 'string', default: String(USUAL_DAYS) },
    from: { type: 'string' },
    to: { type: 'string' },
    about: { type: 'string' },
    explain: { type: 'boolean', default: false },
  } as const;
  const values = parseOptions(() => parseArgs({ args, options }).values);
  if (values.corpus === undefined) throw new UsageError('--corpus is needed');
  if (!/^[1-9]\d{0,5}$/u.test(values.days)) throw new UsageError(`--days takes a whole number from 1 on, not “${values.days}”`);
  return {
    ...values,
    corpus: values.corpus,
    days: Number(values.days),
    from: dayOption('from', values.from),
    to: dayOption('to', values.to),
  };
};

const parseOptions = <Values>(parse: () => Values): Values => {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** `keii timeline --corpus`: the days that matter most in a pile of articles, in date order, one JSON object a day, best lines first. */
export const timeline: Subcommand = {
  name: 'timeline',
  usage: 'timeline --corpus ARTICLES.jsonl [--days 20] [--from DAY] [--to DAY] [--about WORDS] [--explain]',
  run(args, io) {
    const { corpus, days, from = '', to = '9999-12-31', about, explain } = readOptions(args);
    const tellings = readCorpus(corpus, about, io).filter(({ day }) => from <= day && day <= to);
    for (const { day, weight, origins, told, lines } of chooseDays(tellings, days, LINES_PER_DAY)) {
      const facts = lines.map(({ document, start, end, text }) => ({ document, start, end, quote: text }));
      io.write(JSON.stringify({ day, weight, ...(explain && { origins, told }), facts }));
    }
    return 0;
  },
};

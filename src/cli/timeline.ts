import { z } from 'zod';
import { chooseDays } from '../briefing/choosing/days/choose-days.ts';
import { type ArticleTelling, tellingsIn } from '../briefing/choosing/days/tellings-in.ts';
import { isEdtf } from '../model/edtf.ts';
import { readLines } from './input/read-lines.ts';
import { readDay, readOptions } from './input/read-options.ts';
import { type CliIo, type Subcommand, UsageError } from './subcommand.ts';

const articleSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().optional(),
  published: z.string().refine(isEdtf, 'no date such as 2025-12-07'),
  lang: z.enum(['ja', 'en']).optional(),
  text: z.string(),
});
const USUAL_DAYS = 20;
const LINES_PER_DAY = 3;
const readCorpus = (path: string, about: string | undefined, io: CliIo): ArticleTelling[] => {
  const articles = [...readLines(path, articleSchema, io)].map(({ published, lang, ...article }) => ({
    ...article,
    publishedOn: published,
    language: lang,
  }));
  return tellingsIn(articles, about, (count) => {
    if (count % 500 === 0) io.warn(`read ${count} of ${articles.length} articles`);
  });
};

const dayOption = (name: string, value: string | undefined): string | undefined => value && readDay(name, value);

const readArgs = (args: string[]) => {
  const options = {
    corpus: { type: 'string' },
    days: { type: 'string', default: String(USUAL_DAYS) },
    from: { type: 'string' },
    to: { type: 'string' },
    about: { type: 'string' },
    explain: { type: 'boolean', default: false },
  } as const;
  const { values } = readOptions(args, options, false);
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

/** `keii timeline --corpus`: the days that matter most in a pile of articles, in date order, one JSON object a day, best lines first. */
export const timeline: Subcommand = {
  name: 'timeline',
  usage: 'timeline --corpus ARTICLES.jsonl [--days 20] [--from DAY] [--to DAY] [--about WORDS] [--explain]',
  describe: {
    ja: '記事の束から、大事な日とその日を伝える文を選びます',
    en: 'the days that matter most in a pile of articles, each with the sentences that tell it',
  },
  run(args, io) {
    const { corpus, days, from = '', to = '9999-12-31', about, explain } = readArgs(args);
    const tellings = readCorpus(corpus, about, io).filter(({ day }) => from <= day && day <= to);
    for (const { day, weight, origins, told, lines } of chooseDays(tellings, days, LINES_PER_DAY)) {
      const facts = lines.map(({ document, start, end, text }) => ({ document, start, end, quote: text }));
      io.write(JSON.stringify({ day, weight, ...(explain && { origins, told }), facts }));
    }
    return 0;
  },
};

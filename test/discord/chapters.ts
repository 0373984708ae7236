import { defineCommand } from '../../src/asking/command.ts';
import { text } from '../../src/asking/options/text.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import type { Line } from '../../src/model/answer.ts';

const line = (index: number, start: string): Line => ({
  id: `line-${index}`,
  when: '2024-05-10',
  text: `${start} ${index}. ${'x'.repeat(150)}`,
  kind: 'event',
  attribution: null,
  via: [],
  actors: [],
  plans: [],
  citations: [{ document: 'a', paragraph: (index % 6) + 1, start: 0, end: 10 }],
  disagreements: [],
});

const words = {
  command: { ja: '章', en: 'chapters' },
  describe: { ja: '章ごとの長い答え', en: 'A long answer in chapters' },
  example: undefined,
  options: { about: { name: { ja: '話題', en: 'about' }, describe: { ja: '何について', en: 'About what' } } },
} as const;

/** More than there would be buttons for. */
const CHAPTERS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'];

/** `/chapters` gives an answer of a menu of chapters and many pages that tells who reads it and when: for tests of turning pages. With `about:few` they are two. */
export const chapters = defineCommand({
  name: 'chapters',
  words,
  options: { about: text },
  run({ about = '' }, { shelf, locale, today }) {
    const lines = (start: string) => Array.from({ length: 60 }, (_, index) => line(index, start));
    const titles = about === 'few' ? CHAPTERS.slice(0, 2) : CHAPTERS;
    return compose(shelf, {
      kind: 'list',
      locale,
      title: `${locale} ${today} ${about}`,
      sections: titles.map((title) => ({
        tab: title.toLowerCase(),
        title,
        lines: lines(title),
        opens: { label: `Inside ${title}`, ask: { command: 'chapters', options: { about: title } } },
      })),
      tabs: titles.map((title) => ({ id: title.toLowerCase(), label: title })),
      next: [{ label: 'Onward', ask: { command: 'chapters', options: { about: 'onward' } } }],
    });
  },
});

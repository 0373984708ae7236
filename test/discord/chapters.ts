import type { Command } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import type { Line } from '../../src/model/answer.ts';

const line = (index: number, words: string): Line => ({
  id: `line-${index}`,
  when: '2024-05-10',
  text: `${words} ${index}. ${'x'.repeat(150)}`,
  kind: 'event',
  attribution: null,
  via: [],
  actors: [],
  plans: [],
  citations: [{ document: 'a', paragraph: (index % 6) + 1, start: 0, end: 10 }],
  disagreements: [],
});

/** `/chapters` gives an answer of two tabs and many pages that tells who reads it and when: for tests of turning pages. */
export const chapters: Command = {
  name: 'chapters',
  options: [{ name: 'about', type: 'text' }],
  run(options, { library, locale, today }) {
    const title = `${locale} ${today} ${options.text('about') ?? ''}`;
    const lines = (words: string) => Array.from({ length: 60 }, (_, index) => line(index, words));
    return compose(library, {
      kind: 'chapters',
      locale,
      title,
      sections: [
        { tab: 'first', lines: lines('First') },
        { tab: 'second', lines: lines('Second') },
      ],
      tabs: [
        { id: 'first', label: 'First' },
        { id: 'second', label: 'Second' },
      ],
      next: [{ label: 'Onward', ask: { command: 'chapters', options: { about: 'onward' } } }],
    });
  },
};

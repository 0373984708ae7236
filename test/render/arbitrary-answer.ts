import fc from 'fast-check';
import { compose } from '../../src/briefing/wording/compose.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import { KINDS } from '../../src/model/kind.ts';
import { smallPack } from '../fixtures/small-pack.ts';

const HOSTILE = [
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '> ',
  '# ',
  '- ',
  '1. ',
  '[x](http://y.z)',
  '<@1>',
  '<@&2>',
  '@everyone',
  '<:a:3>',
  '<t:1>',
  '\\',
  '😀',
  '\u202e',
  '\n',
  '長い文章。',
  'https://a.b/c_d',
];

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.integer({ min: 1, max: 6000 }).map((length) => '漢'.repeat(length)),
  fc.integer({ min: 1, max: 3000 }).map((length) => '😀*'.repeat(length)),
);
const someText = anyText.map((text) => text || '文');
const localized = fc.record({ ja: someText, en: someText });

const citation = fc.record({
  document: fc.constantFrom('a', 'b'),
  paragraph: fc.integer({ min: 1, max: 400 }),
  start: fc.nat(1000),
  end: fc.integer({ min: 1001, max: 2000 }),
});
const citations = fc.array(citation, { minLength: 1, maxLength: 40 });
const asserter = fc.record({ name: localized });

const anyLine: fc.Arbitrary<Line> = fc.record({
  id: fc.uuid(),
  when: fc.constantFrom(null, '2025', '2025-08-15', '2025-12~', '../2025-04-20'),
  text: someText,
  kind: fc.constantFrom(...KINDS),
  attribution: fc.option(asserter),
  via: fc.array(asserter, { maxLength: 3 }),
  label: fc.option(someText, { nil: undefined }),
  note: fc.option(someText, { nil: undefined }),
  said: fc.constantFrom(undefined, '2025-10-15'),
  actors: fc.constant([]),
  plans: fc.constant([]),
  citations,
  disagreements: fc.array(
    fc.record({
      id: fc.uuid(),
      field: fc.constantFrom('when', 'number', 'slip'),
      about: localized,
      events: fc.constant([]),
      versions: fc.array(fc.record({ value: localized, text: localized, citations }), { minLength: 2, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
});

const library = buildShelf([smallPack]);

/** Any answer at all: long and hostile texts, many lines, tabs, menus and buttons. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    locale: fc.constantFrom('ja' as const, 'en' as const),
    title: anyText,
    scope: anyText,
    intro: fc.array(anyText, { maxLength: 3 }),
    card: fc.array(fc.record({ label: someText, value: anyText }), { maxLength: 3 }),
    lead: fc.array(anyLine, { maxLength: 5 }),
    lines: fc.array(anyLine, { maxLength: 25 }),
    title2: fc.option(anyText, { nil: undefined }),
    tabs: fc.array(fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six', 'seven'), { maxLength: 9 }),
    month: fc.constantFrom(undefined, '2025-08', '2025'),
    together: fc.constantFrom(undefined, true as const),
    fold: fc.option(fc.record({ label: someText, text: someText }), { nil: undefined }),
    opens: fc.option(fc.record({ label: someText, ask: fc.constant({ command: 'help', options: {} }) }), { nil: undefined }),
    remark: fc.option(anyText, { nil: undefined }),
    links: fc.array(
      fc.record({ label: someText, url: fc.constantFrom('https://a.b/c', 'javascript:x', `https://a.b/${'c'.repeat(600)}`) }),
      {
        maxLength: 6,
      },
    ),
    closing: fc.array(anyText, { maxLength: 3 }),
    next: fc.array(fc.record({ label: someText, ask: fc.constant({ command: 'help', options: {} }) }), { maxLength: 8 }),
    reference: fc.option(anyText, { nil: undefined }),
  })
  .map(({ lines, title2, tabs, month, together, fold, opens, ...rest }) => {
    const ids = [...new Set(tabs)];
    const half = Math.floor(lines.length / 2);
    return compose(library, {
      kind: 'timeline',
      ...rest,
      tabs: ids.map((id) => (id === 'two' ? { id, label: id, whole: true } : { id, label: id })),
      sections: [
        { title: title2, month, lines: lines.slice(0, half), opens },
        { tab: ids[0], title: 'b', lines: lines.slice(half), together },
        { tab: ids.at(-1), title: 'c', lines: lines.slice(0, 3), fold, opens: opens && { ...opens } },
      ],
    });
  });

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/preview/page/message/markdown.ts';
import { ownMarkupOnly } from './own-markup.ts';
import { READER } from './reader.ts';

const render = (text: string, reader = READER) => renderMarkdown(text, reader).markup;
/** The inside of the single paragraph that a line becomes. */
const inline = (text: string) => /^<p>(.*)<\/p>$/su.exec(render(text))?.[1];
const link = (url: string, words: string) => `<a href="${url}" target="_blank" rel="noopener noreferrer">${words}</a>`;

describe('inline', () => {
  test.each([
    { text: '**bold**', markup: '<strong>bold</strong>' },
    { text: '*one* _two_', markup: '<em>one</em> <em>two</em>' },
    { text: '***both***', markup: '<strong><em>both</em></strong>' },
    { text: '__under__ ~~gone~~', markup: '<u>under</u> <s>gone</s>' },
    { text: '**bold *and italic***', markup: '<strong>bold <em>and italic</em></strong>' },
    { text: '**日本語**の文', markup: '<strong>日本語</strong>の文' },
    { text: '`a **b** <c>`', markup: '<code>a **b** &lt;c&gt;</code>' },
    { text: '``a ` b``', markup: '<code>a ` b</code>' },
    { text: '||secret||', markup: '<button type="button" class="spoiler" data-spoiler aria-expanded="false"><span>secret</span></button>' },
    { text: '[words](https://example.org/a_(b))', markup: link('https://example.org/a_(b)', 'words') },
    { text: '[**bold** words](<https://example.org>)', markup: link('https://example.org', '<strong>bold</strong> words') },
    {
      text: 'see https://example.org/a?b=1&c=2.',
      markup: `see ${link('https://example.org/a?b=1&amp;c=2', 'https://example.org/a?b=1&amp;c=2')}.`,
    },
    { text: '出典https://example.org/年表。', markup: `出典${link('https://example.org/年表', 'https://example.org/年表')}。` },
    { text: '<https://example.org>', markup: link('https://example.org', 'https://example.org') },
    {
      text: '</timeline:12> <@34> <#56> <:flag:78>',
      markup:
        '<button type="button" class="mention" data-command="timeline">/timeline</button> <span class="mention">@Ada</span> <span class="mention">#newsroom</span> :flag:',
    },
    { text: 'one\ntwo', markup: 'one<br>two' },
    { text: 'https\\://a.example/x', markup: 'https://a.example/x' },
  ])('$text', ({ text, markup }) => {
    expect(inline(text)).toBe(markup);
  });

  test.each([
    '\\*not\\* \\_italic\\_',
    'snake_case_name',
    '2 * 3 * 4',
    'a** b',
    '* ',
    '[words](javascript:alert)',
    '[words](/here)',
    '5 < 6 & 7 > 2',
    '<t:x>',
    '#heading',
    '-#small',
  ])('finds no markup in “%s”', (text) => {
    expect(inline(text)).not.toMatch(/<\w/u);
  });

  test.each([
    { style: '', shown: 'March 1, 2026 at 9:00 AM' },
    { style: ':t', shown: '9:00 AM' },
    { style: ':T', shown: '9:00:00 AM' },
    { style: ':d', shown: '3/1/26' },
    { style: ':D', shown: 'March 1, 2026' },
    { style: ':F', shown: 'Sunday, March 1, 2026 at 9:00 AM' },
    { style: ':R', shown: '3 hours ago' },
  ])('<t:…$style> is “$shown”', ({ style, shown }) => {
    const seconds = Date.UTC(2026, 2, 1, 9) / 1000;
    expect(inline(`<t:${seconds}${style}>`)?.replaceAll('\u202f', ' ')).toContain(`>${shown}</time>`);
  });

  test('timestamps follow the reader', () => {
    const seconds = Date.UTC(2026, 2, 1, 9) / 1000;
    expect(render(`<t:${seconds}:D>`, { ...READER, locale: 'ja', timeZone: 'Asia/Tokyo' })).toContain('2026年3月1日');
    expect(render('<t:9999999999999>')).not.toContain('<time');
  });
});

describe('blocks', () => {
  test.each([
    {
      text: '# One\n## Two\n### Three',
      markup: '<h3 class="heading-1">One</h3><h4 class="heading-2">Two</h4><h5 class="heading-3">Three</h5>',
    },
    { text: '-# [1] ¶ 3', markup: '<small class="subtext">[1] ¶ 3</small>' },
    { text: '> one\n> **two**\nthree', markup: '<blockquote><p>one<br><strong>two</strong></p></blockquote><p>three</p>' },
    { text: '>>> one\ntwo', markup: '<blockquote><p>one<br>two</p></blockquote>' },
    { text: '- one\n  - inner\n- two', markup: '<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>' },
    { text: '- one\n1. first', markup: '<ul><li>one</li></ul><ol start="1"><li>first</li></ol>' },
    { text: '3. three\n4. four', markup: '<ol start="3"><li>three</li><li>four</li></ol>' },
    { text: '```ts\nconst a = "<b>";\n```\nafter', markup: '<pre><code>const a = &quot;&lt;b&gt;&quot;;</code></pre><p>after</p>' },
    { text: 'before\n# Title\nafter', markup: '<p>before</p><h3 class="heading-1">Title</h3><p>after</p>' },
    { text: '', markup: '' },
  ])('$text', ({ text, markup }) => {
    expect(render(text)).toBe(markup);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '\n',
      '# ',
      '-# ',
      '> ',
      '>>> ',
      '- ',
      '1. ',
      '[',
      '](',
      ')',
      'https://a.example/',
      '<t:1:R>',
      '<',
      '>',
      '"',
      "'",
      '&',
      '\\',
    ],
    ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:', '<@1>', '経緯', 'a', ' '],
  );
  const hostile = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  test('only our own markup comes out', () => {
    fc.assert(
      fc.property(hostile, (text) => ownMarkupOnly(render(text))),
      { numRuns: 2000 },
    );
  });

  test('every word of plain text is kept', () => {
    const words = fc.array(fc.stringMatching(/^[a-z\u3042-\u3093]{1,9}$/u), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (parts) => {
        expect(inline(parts.join(' '))).toBe(parts.join(' '));
      }),
    );
  });

  test.each(['*', '**', '_', '[', '||', '<t:', '`', '> ', '- '])('a long run of “%s” is rendered', (mark) => {
    expect(ownMarkupOnly(render(mark.repeat(4000 / mark.length)))).toBe(true);
  });
});

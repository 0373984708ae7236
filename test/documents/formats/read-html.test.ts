import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/documents/formats/html/read-html.ts';
import { shown } from './shown.ts';

const PROSE = '港湾協議会は、第二埠頭の運用を、来年度から見直す方針を示した。委員からは、費用の負担を問う声が、相次いだ。';
const MORE = '会長は、記者団に対し、結論を急がない考えを、改めて示した。次の会合は、五月に開かれる。';

const page = (body: string, head = ''): string => `<!doctype html><html lang="ja"><head>${head}</head><body>${body}</body></html>`;

const article = (inner: string): string => page(`<main><article>${inner}</article></main>`);

describe('what is the text of a page', () => {
  test('the declared article body, without the boxes in it', () => {
    const html = page(`
      <nav><ul><li><a href="/">トップ</a></li><li><a href="/news">ニュース</a></li></ul></nav>
      <article><h1>埠頭の運用を見直し</h1><p class="byline">山田記者</p>
      <div itemprop="articleBody"><p>${PROSE}</p><div class="ad-box">引っ越しは9月30日まで</div><p>${MORE}</p></div></article>
      <footer>© 2025 港新聞</footer>`);
    expect(shown(readHtml(html))).toEqual([
      '!トップ',
      '!ニュース',
      '!埠頭の運用を見直し',
      '!山田記者',
      PROSE,
      '!引っ越しは9月30日まで',
      MORE,
      '!© 2025 港新聞',
    ]);
  });

  test('without a declaration, what reads like an article', () => {
    const html = page(`
      <div id="top"><a href="/">Home</a> <a href="/a">About</a></div>
      <div class="content"><h2>埠頭</h2><p>${PROSE}</p><p>${MORE}</p><p>${PROSE}</p></div>
      <div class="sidebar"><h3>人気の記事</h3><ul><li><a href="/1">台風が8日に接近</a></li></ul></div>`);
    const lines = shown(readHtml(html));
    expect(lines.filter((line) => !line.startsWith('!'))).toEqual(['埠頭', PROSE, MORE, PROSE]);
  });

  test('all of a page too plain for any of that', () => {
    expect(shown(readHtml('<p>会合は五月に開かれる。</p><p>議題は三つ。</p>'))).toEqual(['会合は五月に開かれる。', '議題は三つ。']);
  });
});

test.each([
  ['a reading without brackets of its own', '<p><ruby>羽咋<rt>はくい</rt></ruby>氏</p>', ['羽咋（はくい）氏']],
  ['a reading with them', '<p><ruby>羽咋<rp>（</rp><rt>はくい</rt><rp>）</rp></ruby>氏</p>', ['羽咋（はくい）氏']],
  ['line ends of the source', '<p>四月\n  三日に\n開く</p>', ['四月三日に開く']],
  ['words of the source', '<p>on\n3 April</p>', ['on 3 April']],
  ['references', '<p>7&#xFF5E;9月期、38&#37;&nbsp;減</p>', ['7～9月期、38% 減']],
  ['double line breaks as paragraphs', '<p>会合は開かれた。<br><br>結論は出なかった。</p>', ['会合は開かれた。', '結論は出なかった。']],
  [
    'rows of a table',
    '<table><tr><th>2025年4月</th><td>開業</td></tr><tr><th>5月</th><td>休止</td></tr></table>',
    ['2025年4月 | 開業', '5月 | 休止'],
  ],
  ['a link around a block', '<a href="/x"><div>会合</div></a>', ['会合']],
  ['text beside blocks', '<div>前文。<p>本文。</p>後文。</div>', ['前文。', '本文。', '後文。']],
  ['nothing hidden or scripted', '<p>会合</p><p hidden>秘密</p><script>var d="2025-01-01"</script><style>p{}</style>', ['会合']],
])('reads %s', (_, html, lines) => {
  expect(shown(readHtml(article(html))).map((line) => line.replace(/^[!*]/, ''))).toEqual(lines);
});

test('notes under their heading are notes', () => {
  const html = article(`<p>${PROSE}</p><p>${MORE}</p><h2>注</h2><ol><li>港新聞、2025年3月2日。</li><li>同上。</li></ol>`);
  expect(shown(readHtml(html)).slice(-3)).toEqual(['*注', '*港新聞、2025年3月2日。', '*同上。']);
});

describe('what a page says of itself', () => {
  const linked = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  test.each([
    [
      'linked data',
      linked({
        '@type': 'NewsArticle',
        headline: '埠頭',
        datePublished: '2025-09-05T00:30:00+09:00',
        dateModified: '2025-09-07',
        author: [{ name: '山田' }, { name: '佐藤' }],
        publisher: { name: '港新聞' },
      }),
      { title: '埠頭', publishedOn: '2025-09-05', authors: ['山田', '佐藤'], publisher: '港新聞', language: 'ja' },
    ],
    [
      'linked data in a graph, the article before its page',
      linked({
        '@graph': [
          { '@type': 'WebPage', headline: 'Site' },
          { '@type': 'Article', headline: '埠頭' },
        ],
      }),
      { title: '埠頭', language: 'ja' },
    ],
    [
      'broken linked data',
      '<script type="application/ld+json">{"headline": </script><title>埠頭</title>',
      { title: '埠頭', language: 'ja' },
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="埠頭"><meta property="article:published_time" content="2025-09-05"><meta property="og:site_name" content="港新聞"><link rel="canonical" href="https://port.example/1">',
      { title: '埠頭', publishedOn: '2025-09-05', publisher: '港新聞', url: 'https://port.example/1', language: 'ja' },
    ],
    ['citation tags', '<meta name="citation_publication_date" content="2025/09/05">', { publishedOn: '2025-09-05', language: 'ja' }],
    ['only a day of change', '<meta property="article:modified_time" content="2025-09-06">', { language: 'ja' }],
    ['an impossible day', '<meta name="date" content="2025-02-30">', { language: 'ja' }],
  ])('in %s', (_, head, metadata) => {
    expect(readHtml(page('<p>会合</p>', head)).metadata).toEqual(metadata);
  });
});

test('any text is read without failing, and every passage lies in its text in order', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="nav">',
    '</div>',
    '<a href=x>',
    '</a>',
    '<td>',
    '<tr>',
    '<ruby>',
    '<rt>',
    '<br>',
    '<!--',
    '-->',
    '<b',
    '&#x110000;',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.string(), fc.constant('四月三日に開く。'))), (parts) => {
      const { text, passages } = readHtml(parts.join(''));
      passages.reduce((at, { start, end }) => {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        return end;
      }, 0);
    }),
  );
});

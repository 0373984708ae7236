import { expect, test } from 'vitest';
import { readFeed } from '../../../src/documents/formats/feed/read-feed.ts';
import { shown } from './shown.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>港新聞</title>
<item><title>埠頭</title><link>https://port.example/1</link><guid isPermaLink="false">port-1</guid><pubDate>Fri, 05 Sep 2025 00:30:00 +0900</pubDate>
<description>要約</description><content:encoded><![CDATA[<p>協議会は方針を示した。</p><p>次は五月。</p>]]></content:encoded></item>
<item><title>空</title><link>https://port.example/2</link></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title><id>f</id><updated>2025-09-06T00:00:00Z</updated>
<entry><id>tag:1</id><title>Pier</title><link href="https://port.example/a"/><published>2025-09-05T23:30:00-04:00</published><updated>2025-09-07T00:00:00Z</updated>
<author><name>Ann</name></author><content type="html">&lt;p&gt;The board met.&lt;/p&gt;</content></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Port',
  items: [
    {
      id: 'j1',
      url: 'https://port.example/j',
      content_text: '会合は五月。\n\n議題は<三つ>。',
      date_published: '2025-09-05T10:00:00+09:00',
    },
  ],
});

test.each([
  [
    'RSS, the longer of summary and content',
    RSS,
    'port-1',
    { title: '埠頭', publishedOn: '2025-09-05', publisher: '港新聞', url: 'https://port.example/1' },
    ['協議会は方針を示した。', '次は五月。'],
  ],
  [
    'Atom, the day as printed in its own zone',
    ATOM,
    'tag:1',
    { title: 'Pier', publishedOn: '2025-09-05', publisher: 'Port', url: 'https://port.example/a', authors: ['Ann'] },
    ['The board met.'],
  ],
  [
    'a JSON feed of plain text',
    JSON_FEED,
    'j1',
    { publishedOn: '2025-09-05', publisher: 'Port', url: 'https://port.example/j' },
    ['会合は五月。', '議題は<三つ>。'],
  ],
])('reads %s', (_, text, id, metadata, lines) => {
  const [item, ...others] = readFeed(text)?.items ?? [];
  expect(others).toEqual([]);
  expect(item?.id).toBe(id);
  expect(item?.document.metadata).toEqual(metadata);
  expect(item && shown(item.document)).toEqual(lines);
});

test.each(['', 'not a feed', '<html><body>a</body></html>', '{"version": 1}'])('finds no feed in %j', (text) => {
  expect(readFeed(text)).toBeUndefined();
});

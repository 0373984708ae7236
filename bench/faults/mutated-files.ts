/**
 * Damaged files of every kind through the reading of strange files: `node bench/faults/mutated-files.ts [--files 10000] [--seed 1]`.
 *
 * Each file is a good one with bytes changed, cut, doubled or spliced, or with another kind's name. None may crash the process that asks, take
 * over ten seconds, or let the reading process grow by more than 300 MB over the first file's. Ends with 1 when one did.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { openReading } from '../../src/ingest/child/open-reading.ts';
import { buildPdf } from '../../test/documents/formats/build-pdf.ts';

const MOST_MS = 10_000;
const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } } });
const COUNT = Number(values.files);

/** mulberry32 */
const random = (() => {
  let state = Number(values.seed);
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
})();
const upTo = (end: number): number => Math.floor(random() * end);

const text = (name: string): Uint8Array => readFileSync(new URL(`../../test/fixtures/texts/${name}`, import.meta.url));
const WORDS = '港湾協議会は2025年4月3日、運用を見直す方針を決めた。';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(`<w:document ${W}><w:body>${`<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`.repeat(20)}</w:body></w:document>`),
});
const rss = strToU8(
  `<rss version="2.0"><channel><title>港</title><item><guid>a</guid><title>会合</title><description>${WORDS}</description></item></channel></rss>`,
);
const html = strToU8(
  `<html><head><title>会合</title><script type="application/ld+json">{"datePublished":"2025-04-04"}</script></head><body><article>${`<p>${WORDS}</p>`.repeat(20)}</article></body></html>`,
);

const GOOD: { name: string; bytes: Uint8Array }[] = [
  { name: 'a.txt', bytes: text('minutes.txt') },
  { name: 'a.txt', bytes: text('paper.txt') },
  { name: 'a.txt', bytes: text('mail-english.txt') },
  { name: 'a.md', bytes: text('newsletter.txt') },
  { name: 'a.html', bytes: html },
  { name: 'a.pdf', bytes: buildPdf([[{ text: WORDS, x: 60, y: 700 }], [{ text: 'The board met on 3 April 2025.', x: 60, y: 700 }]]) },
  { name: 'a.docx', bytes: docx },
  { name: 'a.xml', bytes: rss },
];

const spliced = (bytes: Uint8Array, start: number, end: number, ...between: Uint8Array[]): Uint8Array =>
  Buffer.concat([bytes.subarray(0, start), ...between, bytes.subarray(end)]);

/** One damage, by chance. */
const damage = (bytes: Uint8Array): Uint8Array => {
  const [start, length] = [upTo(bytes.length + 1), 1 + upTo(64)];
  const end = Math.min(bytes.length, start + length);
  switch (upTo(6)) {
    case 0:
      return bytes.map((byte, at) => (at >= start && at < end ? upTo(256) : byte));
    case 1:
      return spliced(bytes, start, end);
    case 2:
      return bytes.subarray(0, start);
    case 3:
      return spliced(bytes, start, start, ...Array.from({ length: 1 + upTo(200) }, () => bytes.subarray(start, end)));
    case 4: {
      const { bytes: other = bytes } = GOOD[upTo(GOOD.length)] ?? {};
      return spliced(bytes, start, end, other.subarray(0, upTo(other.length)));
    }
    default:
      return bytes.map((byte) => (random() < 0.01 ? byte ^ (1 << upTo(8)) : byte));
  }
};

const outcomes = new Map<string, number>();
const [slowest, hung] = [{ ms: 0, file: '' }, [] as string[]];
const reading = openReading();
const residentMb = (): number => process.memoryUsage().rss / 1_000_000;
let first = 0;
for (let number = 0; number < COUNT; number += 1) {
  const good = GOOD[number % GOOD.length] ?? { name: '', bytes: new Uint8Array() };
  let { bytes } = good;
  for (let times = 1 + upTo(3); times > 0; times -= 1) bytes = damage(bytes);
  const name = random() < 0.1 ? (GOOD[upTo(GOOD.length)]?.name ?? '') : good.name;
  const startedAt = performance.now();
  const isFeed = name.endsWith('.xml');
  const result = isFeed ? await reading.readFeed(bytes) : await reading.read({ given: bytes, name, actors: [], plans: [] });
  const ms = performance.now() - startedAt;
  if (ms > slowest.ms) Object.assign(slowest, { ms, file: `${number} ${name}` });
  if (ms > MOST_MS) hung.push(`${number} ${name}`);
  const outcome =
    typeof result === 'string' ? result : 'unreadable' in result ? result.unreadable : 'foreign' in result ? 'foreign' : 'read';
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (number === 100) first = residentMb();
}
reading.close();
console.log(`${COUNT} files: ${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
console.log(`slowest ${Math.round(slowest.ms)} ms (${slowest.file}); over ten seconds: ${hung.length} ${hung.join(', ')}`);
console.log(`resident of the asking process ${Math.round(first)} → ${Math.round(residentMb())} MB; the reading process is ended at 450 MB`);
process.exitCode = hung.length > 0 || residentMb() - first > 300 ? 1 : 0;

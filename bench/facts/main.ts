/**
 * Speed of reading facts, and quality when the development documents lie beside the project: `node bench/facts/main.ts`.
 *
 * Speed is CPU time of this process on made-up news; a hostile megabyte has to stay under five seconds.
 */
import { passagesOf } from '../../src/documents/formats/read-text.ts';
import { extractFacts, extractFactsWith } from '../../src/facts/extract-facts.ts';
import { loadTagger } from '../../src/files/load-tagger.ts';
import { findTimes } from '../../src/time/find-times.ts';

const MEGABYTE = 1_000_000;
const LIMIT_MS = 5_000;

const NEWS = {
  ja: '北町の浅見遼太郎町長は2月3日、水道協定に署名した。南町の久保伸子議員は「急ぐ理由はない」と述べた。両町は3月3日に次の会合を開く予定だ。\n\n',
  en: 'Odile Marsh, the mediator, said on Thursday that the towns would meet on March 3. Northfield Council signed the Water Agreement on 3 February.\n\n',
};
const HOSTILE = [
  '「',
  '、',
  '2月3日',
  'ア・',
  '氏は',
  'A. ',
  'If ',
  '(',
  '一',
  '案',
  '\n\n浅見　',
  'Mr. Ames said on May 3, ',
  '2月3日に浅見氏は、',
  '協会は',
];

const tagger = loadTagger();

const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const fill = (piece: string, chars: number): string => piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);

const documentOf = (text: string) => ({ text, passages: passagesOf(text) });

for (const language of ['ja', 'en'] as const) {
  const document = documentOf(fill(NEWS[language], MEGABYTE / 4));
  const times = findTimes(document, { publishedOn: '2026-02-13', language });
  const all = cpuMs(() => extractFacts(document, { publishedOn: '2026-02-13', language, tagger }));
  const own = cpuMs(() => extractFactsWith(document, times, { publishedOn: '2026-02-13', language, tagger }));
  console.log(
    `${language}: ${Math.round(MEGABYTE / 4 / all)} characters a ms, without the reading of dates ${Math.round(MEGABYTE / 4 / own)}`,
  );
}

for (const piece of HOSTILE) {
  for (const language of ['ja', 'en'] as const) {
    const text = fill(piece, MEGABYTE);
    const document = { text, passages: [{ paragraph: 1, start: 0, end: text.length, zone: 'body' as const }] };
    const times = findTimes(document, { publishedOn: '2026-02-13', language });
    const spent = cpuMs(() => extractFactsWith(document, times, { publishedOn: '2026-02-13', language, tagger }));
    console.log(`1 MB of ${JSON.stringify(piece)} in ${language}: ${Math.round(spent)} ms${spent > LIMIT_MS ? ' TOO SLOW' : ''}`);
  }
}

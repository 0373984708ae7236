import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFormatOf } from '../../../src/documents/formats/format-of.ts';
import { readDocument } from '../../../src/documents/formats/read-document.ts';
import { tellUnreadable } from '../../../src/documents/formats/unreadable.ts';
import { buildPdf } from './build-pdf.ts';
import { shown } from './shown.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['<!DOCTYPE html><p>a', 'a.txt', 'html'],
  ['<?xml version="1.0"?>\n<!-- x -->\n<html xmlns="x">', 'a', 'html'],
  ['<p>会合</p>', 'a.htm', 'html'],
  ['<?xml version="1.0"?><rss version="2.0">', 'a.xml', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'a', 'feed'],
  ['# 会合', 'notes.MD', 'markdown'],
  ['# 会合', 'notes.txt', 'text'],
  ['<会合>は五月', 'a.txt', 'text'],
  ['', 'a', 'text'],
])('%j in %s is %s', (text, name, format) => {
  expect(textFormatOf(text, name)).toBe(format);
});

test('Markdown keeps its text and offsets; its front matter is none of it', async () => {
  const text = '---\ntitle: "Pier"\ndate: 2025-09-05\nauthor: Ann\n---\n\n# The pier\n\nThe board met on **3 April**.\n';
  const read = await readDocument(bytesOf(text), 'pier.md');
  expect(read).toMatchObject({ format: 'markdown', text, metadata: { title: 'Pier', publishedOn: '2025-09-05', authors: ['Ann'] } });
  expect(shown(read).filter((line) => !line.startsWith('!'))).toEqual(['# The pier', 'The board met on **3 April**.']);
});

test('a file is what its bytes say, not what it is called', async () => {
  const bytes = Buffer.from(buildPdf([[{ text: 'The next meeting is in May.', x: 50, y: 700 }]]));
  const read = await readDocument(bytes, 'minutes.txt');
  expect(read).toMatchObject({ format: 'pdf', text: 'The next meeting is in May.' });
});

test.each([
  ['', 'a.txt', 'empty'],
  ['  \n', 'a.txt', 'empty'],
  ['<html><body><script>1</script></body></html>', 'a.html', 'no-text'],
  ['<rss version="2.0"></rss>', 'a.xml', 'feed'],
  ['\u0000\u0001\u0002\u0003', 'a.txt', 'binary'],
  ['PK\u0003\u0004', 'a.docx', 'damaged'],
] as const)('%j in %s: %s', async (text, name, unreadable) => {
  const read = await readDocument(bytesOf(text), name);
  expect(read).toEqual({ unreadable });
});

test('says in both languages which file cannot be read and what to do', () => {
  expect(tellUnreadable({ unreadable: 'encrypted' }, '議事録.pdf', 'ja')).toBe(
    '「議事録.pdf」はパスワードで保護されています。保護を外してからもう一度お試しください。',
  );
  expect(tellUnreadable({ unreadable: 'empty' }, 'a.txt', 'en')).toBe('“a.txt” is empty.');
});

test('no bytes make it fail', async () => {
  const start = fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '<rss>', '');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
      const read = await readDocument(Uint8Array.from([...bytesOf(head), ...tail]), 'a');
      expect('text' in read || 'unreadable' in read).toBe(true);
    }),
    { numRuns: 60 },
  );
});

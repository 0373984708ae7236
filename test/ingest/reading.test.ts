import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { openReading, type Reading } from '../../src/ingest/child/open-reading.ts';

const LIMITS = { maxMs: 15_000, maxResidentBytes: 1024 * 1024 * 1024, idleMs: 1_000 };
const open: Reading[] = [];
const openWith = (limits: Partial<typeof LIMITS> = {}): Reading => {
  const reading = openReading({ ...LIMITS, ...limits });
  open.push(reading);
  return reading;
};
afterEach(() => {
  for (const reading of open.splice(0)) reading.close();
});

const text = (words: string): Uint8Array => strToU8(words);

test('reads files one after the other, also when one of them cannot be read', async () => {
  const reading = openWith();
  const files = [reading.read(text('会合は五月。'), 'a.txt'), reading.read(text(''), 'b.txt'), reading.read(text('# 議題'), 'c.md')];
  expect(await Promise.all(files)).toMatchObject([{ text: '会合は五月。' }, { unreadable: 'empty' }, { format: 'markdown' }]);
});

test('gives up what takes too long, and reads on', async () => {
  const reading = openWith({ maxMs: 1 });
  expect(await reading.read(text('会合は五月。'), 'a.txt')).toEqual({ unreadable: 'too-demanding' });
  const patient = openWith();
  expect(await patient.read(text('会合は五月。'), 'a.txt')).toMatchObject({ text: '会合は五月。' });
});

test('gives up what takes too much memory', async () => {
  const reading = openWith({ maxResidentBytes: 1 });
  expect(await reading.read(zipSync({ 'word/document.xml': strToU8('<w:document/>') }), 'a.docx')).toEqual({ unreadable: 'too-demanding' });
});

test('when it is closed nothing waits for an answer', async () => {
  const reading = openWith();
  const waiting = reading.read(text('会合は五月。'), 'a.txt');
  await Promise.resolve();
  setImmediate(reading.close);
  expect(await waiting).toEqual({ unreadable: 'too-demanding' });
});

import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { openReading, type Reading } from '../../src/ingest/child/open-reading.ts';
import type { ReadingJob } from '../../src/ingest/child/protocol.ts';

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

const job = (words: string, name: string): ReadingJob => ({ given: strToU8(words), name, actors: [], plans: [] });

test('reads files one after the other, also when one of them cannot be read', async () => {
  const reading = openWith();
  const files = [reading.read(job('会合は五月。', 'a.txt')), reading.read(job('', 'b.txt')), reading.read(job('# 議題', 'c.md'))];
  expect(await Promise.all(files)).toMatchObject([
    { read: { text: '会合は五月。' } },
    { unreadable: 'empty' },
    { read: { format: 'markdown' } },
  ]);
});

test('finds the facts, and says when neither anybody nor the file tells its day', async () => {
  const reading = openWith();
  const words = '港湾協議会は2025年4月3日、方針を示した。';
  expect(await reading.read(job(words, 'a.txt'))).toMatchObject({ language: 'ja', publishedOn: null });
  expect(await reading.read({ ...job(words, 'a.txt'), publishedOn: '2025-04-04' })).toMatchObject({
    publishedOn: '2025-04-04',
    facts: [{ when: '2025-04-03', quote: words }],
  });
});

test('names the language of a text that it cannot read', async () => {
  expect(await openWith().read(job('Совет порта собрался третьего апреля.', 'a.txt'))).toEqual({ foreign: 'ru' });
});

test('gives up what takes too long, and reads on', async () => {
  const reading = openWith({ maxMs: 1 });
  expect(await reading.read(job('会合は五月。', 'a.txt'))).toEqual({ unreadable: 'too-demanding' });
  const patient = openWith();
  expect(await patient.read(job('会合は五月。', 'a.txt'))).toMatchObject({ read: { text: '会合は五月。' } });
});

test('gives up what takes too much memory', async () => {
  const reading = openWith({ maxResidentBytes: 1 });
  expect(await reading.read({ ...job('', 'a.docx'), given: zipSync({ 'word/document.xml': strToU8('<w:document/>') }) })).toEqual({
    unreadable: 'too-demanding',
  });
});

test('when it is closed nothing waits for an answer', async () => {
  const reading = openWith();
  const waiting = reading.read(job('会合は五月。', 'a.txt'));
  await Promise.resolve();
  setImmediate(reading.close);
  expect(await waiting).toEqual({ unreadable: 'too-demanding' });
});

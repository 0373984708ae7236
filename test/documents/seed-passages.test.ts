import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../src/documents/formats/read-text.ts';

/** Where the documents behind the shipped pack lie for those who have them. */
const sources = new URL(`file://${process.env.SOURCES_DIR ?? new URL('../../../shared/seeds', import.meta.url).pathname}/`);
type Frozen = { sha256: string; length: number; passages: [paragraph: number, start: number, end: number, zone: string][] };
const frozen: Record<string, Frozen> = JSON.parse(readFileSync(new URL('../fixtures/seed-passages.json', import.meta.url), 'utf8'));

for (const [name, { sha256, length, passages }] of Object.entries(frozen)) {
  const file = new URL(name, sources);
  test.skipIf(!existsSync(file))(`${name} keeps its paragraph numbers and offsets (skipped where the source is not at hand)`, () => {
    const bytes = readFileSync(file);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const document = readText(bytes, name);
    expect(document.text).toHaveLength(length);
    expect(document.passages.map(({ paragraph, start, end, zone }) => [paragraph, start, end, zone])).toEqual(passages);
  });
}

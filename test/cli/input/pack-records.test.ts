import { describe, expect, test } from 'vitest';
import { actors, documents, facts, issues, plans } from '../../../src/cli/input/pack-records.ts';
import { UsageError } from '../../../src/cli/subcommand.ts';
import { UserError } from '../../../src/errors.ts';
import { fakeIo } from '../fake-io.ts';

const rowsOf = async (listing: typeof facts) => {
  const io = fakeIo();
  expect(await listing.run([], io)).toBe(0);
  return io.written.map((line) => JSON.parse(line));
};

describe('keii facts', () => {
  test('one JSON a fact, whose flat place repeats the first citation', async () => {
    const rows = await rowsOf(facts);
    expect(rows.length).toBeGreaterThan(200);
    for (const { document, file, paragraph, start, end, citations, text } of rows) {
      expect(citations[0]).toEqual({ document, paragraph, start, end });
      expect(file).toMatch(/\.\w+$/);
      expect(text).toEqual({ ja: expect.any(String), en: expect.any(String) });
    }
  });

  test('fields come in the order that is promised', async () => {
    const [row] = await rowsOf(facts);
    const order = ['id', 'event', 'document', 'file', 'paragraph', 'start', 'end', 'citations', 'when'];
    expect(Object.keys(row).slice(0, order.length)).toEqual(order);
  });
});

test.each([
  ['actors', actors],
  ['plans', plans],
  ['issues', issues],
  ['documents', documents],
])('keii %s: ids, names in both languages, aliases', async (_, listing) => {
  const rows = await rowsOf(listing);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const row of rows) {
    expect(row).toMatchObject({ name: { ja: expect.any(String), en: expect.any(String) } });
    expect(row.aliases).toBeInstanceOf(Array);
  }
});

test('an unknown pack is bad input, an unknown flag bad usage', async () => {
  await expect(facts.run(['--pack', 'nowhere'], fakeIo())).rejects.toThrow(UserError);
  await expect(facts.run(['--packs', 'x'], fakeIo())).rejects.toThrow(UsageError);
});

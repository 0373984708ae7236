import { expect, test } from 'vitest';
import { extract } from '../../src/cli/extract.ts';
import { UsageError } from '../../src/cli/subcommand.ts';
import { fakeIo } from './fake-io.ts';

const TEXT = '町の便り\n\n北町の浅見遼太郎町長は2月3日、水道協定に署名した。';

const run = async (...args: string[]) => {
  const io = { ...fakeIo(), readFile: () => new TextEncoder().encode(TEXT) };
  const status = await extract.run(args, io);
  return { status, facts: io.written.map((line) => JSON.parse(line)) };
};

test('writes one JSON a fact, quoting the document', async () => {
  const { status, facts } = await run('town.txt', '--published', '2026-02-13', '--pack', 'none');
  expect(status).toBe(0);
  expect(facts).toMatchObject([
    {
      paragraph: 2,
      when: '2026-02-03',
      dateText: '2月3日',
      kind: 'event',
      modality: 'done',
      attribution: null,
      plans: ['水道協定'],
      zone: 'body',
    },
  ]);
  expect(facts[0]).not.toHaveProperty('explain');
  expect(TEXT.slice(facts[0].start, facts[0].end)).toBe(facts[0].quote);
});

test('says how a date was reached when asked to', async () => {
  const { facts } = await run('town.txt', '--published', '2026-02-13', '--pack', 'none', '--explain');
  expect(facts[0].explain).toMatchObject({ rule: 'month+day', certain: expect.any(Boolean) });
});

test.each([[[]], [['a.txt', 'b.txt']], [['a.txt', '--published', 'soon']], [['a.txt', '--lang', 'fr']]])('refuses %j', async (args) => {
  await expect(run(...args)).rejects.toThrow(UsageError);
});

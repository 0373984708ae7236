import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../src/asking/desk.ts';
import { openStage, type Stage, troubles } from './stage.ts';

let suggest: Desk['suggest'] | undefined;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ desk: (desk) => ({ ...desk, suggest: (...typed) => (suggest ?? desk.suggest)(...typed) }) });
});
afterAll(async () => {
  expect(stage.loopback.violations).toEqual([]);
  await stage.close();
});

const complete = (value: string, rest = {}) => stage.loopback.autocomplete({ command: 'actor', focused: { name: 'name', value }, ...rest });

test.each([
  ['さと', 'ja', '佐藤'],
  ['sat', 'en-US', 'Sato'],
  ['Лин', 'ja', 'リンド'],
] as const)('“%s” in %s offers %s', async (typed, locale, name) => {
  expect((await complete(typed, { locale })).map((choice) => choice.name)).toContainEqual(expect.stringContaining(name));
});

test('choices speak the language that was asked for', async () => {
  const names = await complete('さと', { locale: 'en-US', options: { lang: 'ja' } });
  expect(names[0]?.name).toContain('佐藤');
});

test('an option that is not completed offers nothing', async () => {
  suggest = async () => [];
  expect(await complete('x')).toEqual([]);
});

test('too many and too long choices stay within Discord’s limits, and no value is cut', async () => {
  suggest = async () => [
    { name: 'long value', value: 'v'.repeat(101) },
    ...Array.from({ length: 30 }, (_, index) => ({ name: `${index} ${'n'.repeat(120)}`, value: String(index) })),
  ];
  const choices = await complete('x');
  expect(choices.map(({ value }) => value)).toEqual(Array.from({ length: 25 }, (_, index) => String(index)));
  expect(choices.every(({ name }) => name.length <= 100)).toBe(true);
});

test('a failure offers nothing and is logged once', async () => {
  suggest = () => {
    throw new TypeError('oops');
  };
  expect(await complete('x')).toEqual([]);
  expect(troubles(stage)).toMatchObject([{ level: 50, command: 'actor', error: { message: 'oops' } }]);
});

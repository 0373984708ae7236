import { expect, test } from 'vitest';
import { type Deeds, executeBy, inServer } from '../../src/asking/deeds.ts';
import { UserError } from '../../src/errors.ts';
import type { Answer } from '../../src/model/answer.ts';

const READER = { server: '1', locale: 'ja', today: '2025-06-01' } as const;
const told = (title: string) => ({ title }) as Answer;
const sort = (name: string): Deeds => ({
  [`${name} add`]: inServer(async (_, { server }, confirmed) => told(`${name} ${server} ${confirmed}`)),
});

const execute = executeBy(sort('feed'), sort('watch'));
const deed = (name: string) => ({ deed: name, values: {} });

test('each change is made by the one who makes such', async () => {
  expect((await execute(deed('feed add'), READER, false)).title).toBe('feed 1 false');
  expect((await execute(deed('watch add'), READER, true)).title).toBe('watch 1 true');
});

test('what belongs to a server is refused outside of one, in the reader’s language', async () => {
  const asked = execute(deed('feed add'), { ...READER, server: undefined }, false);
  await expect(asked).rejects.toThrow(UserError);
  await expect(asked).rejects.toThrow('サーバーのチャンネル');
});

test('a change that nobody makes is a mistake of ours', async () => {
  await expect(execute(deed('feed'), READER, false)).rejects.toThrow(TypeError);
});

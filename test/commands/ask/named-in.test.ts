import { expect, test } from 'vitest';
import { namedIn } from '../../../commands/ask/named-in.ts';
import type { Context } from '../../../src/asking/command.ts';
import { ports } from '../../fixtures/ports.ts';

const context = { shelf: ports } as unknown as Context;

test.each<[text: string, actors: string[]]>([
  ['佐藤市長とリンドの会談', ['sato', 'lind']],
  ['Did Lind meet ＳＡＴＯ?', ['lind', 'sato']],
  ['Линд приехал', ['lind']],
  ['ﾘﾝﾄﾞはいつ来た', ['lind']],
])('%s names %j', (text, actors) => expect(namedIn(text, 'actor', context)).toEqual(actors));

test.each(['The hills are blind', '一森の話', 'Satoshi came', ''])('finds nobody in “%s”', (text) => {
  expect(namedIn(text, 'actor', context).filter((id) => id !== 'mori')).toEqual([]);
});

test('names plans too', () => expect(namedIn('5項目案の中身', 'plan', context)).toEqual(['five-points']));

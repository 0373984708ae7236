import { expect, test } from 'vitest';
import { originalsOf } from '../../src/text/reprints.ts';

const WIRE =
  'The harbour board and the pilots signed an agreement in Ostby on 1 May, after eleven days of talks that had brought ferries on the northern route to a halt. The pilots go back to work on Monday, and the board will publish the costs before the summer.';
const WIRE_JA =
  '港湾協議会と水先人会は五月一日、十一日間に及んだ交渉の末、オストビで合意書に署名した。北の航路では連絡船が止まっていた。水先人は月曜日から仕事に戻り、協議会は夏までに費用を公表する。';

test.each([
  ['word for word', WIRE, WIRE],
  ['with another beginning', WIRE, `OSTBY (Northern Wire) - ${WIRE}`],
  ['cut at the end', WIRE, WIRE.slice(0, 170)],
  ['with a word changed and other spaces', WIRE, WIRE.replace('eleven', '11').replaceAll(' ', '  ')],
  ['in Japanese, with a word changed', WIRE_JA, WIRE_JA.replace('十一日間', '11日間')],
])('a reprint %s is known', (_, first, second) => {
  expect(originalsOf([first, second])).toEqual([0, 0]);
});

test.each([
  [
    'the same affair in other words',
    WIRE,
    'Pilots and the board of the harbour reached a settlement on 1 May; ferries are to run again from Monday on the northern route.',
  ],
  [
    'only a sentence of it',
    WIRE,
    `A storm closed the lighthouse in March. ${'Nobody knows when it will open again, says its keeper, who has seen worse. '.repeat(4)} The pilots go back to work on Monday.`,
  ],
  ['nothing', '', ''],
])('%s is an original', (_, first, second) => {
  expect(originalsOf([first, second])).toEqual([0, 1]);
});

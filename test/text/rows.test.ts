import { expect, test } from 'vitest';
import { cutToRow, rowsOf } from '../../src/text/rows.ts';

test.each([
  ['', 10, 1],
  ['ten letter', 10, 1],
  ['eleven lett', 10, 2],
  ['五つの文字', 10, 1],
  ['六つめの文字', 10, 2],
])('“%s” in rows of %i takes %i', (text, columns, rows) => expect(rowsOf(text, columns)).toBe(rows));

test.each([
  ['short', 10, 'short'],
  ['a long question', 10, 'a long qu…'],
  ['a long q uestion', 10, 'a long q…'],
  ['停戦の監視は誰が', 8, '停戦の…'],
])('“%s” cut to %i is “%s”', (text, columns, row) => expect(cutToRow(text, columns)).toBe(row));

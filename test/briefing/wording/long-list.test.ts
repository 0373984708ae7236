import { expect, test } from 'vitest';
import { statementLine } from '../../../src/briefing/wording/lines.ts';
import { longList, surveyLines } from '../../../src/briefing/wording/long-list.ts';

const citationsOf = (number: number) => [{ document: `d${number}`, paragraph: 1, start: 0, end: 1 }];

const listOf = (numbers: number[]) => {
  const worded: number[] = [];
  const lines = longList(numbers, {
    word(number) {
      worded.push(number);
      return statementLine({ id: String(number), text: `line ${number}`, kind: 'event', citations: citationsOf(number) });
    },
    mark: (number) => ({ id: String(number), citations: citationsOf(number), isExtracted: false }),
  });
  return { lines, worded };
};

test('words only the lines that are looked at, each once', () => {
  const { lines, worded } = listOf([10, 20, 30, 40]);
  expect(lines).toHaveLength(4);
  expect(worded).toEqual([]);
  expect(lines.slice(1, 3).map(({ text }) => text)).toEqual(['line 20', 'line 30']);
  expect(lines[1]).toBe(lines[1]);
  expect(worded).toEqual([20, 30]);
});

test('is an array to whoever reads all of it', () => {
  const { lines } = listOf([1, 2, 3]);
  expect(Array.isArray(lines)).toBe(true);
  expect([lines, lines].flat().map(({ id }) => id)).toEqual(['1', '2', '3', '1', '2', '3']);
  expect([...lines].map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(JSON.parse(JSON.stringify(lines))).toHaveLength(3);
  expect([lines[3], lines.at(-1)?.id]).toEqual([undefined, '3']);
});

test('tells what its lines cite without wording any', () => {
  const { lines, worded } = listOf([1, 2]);
  expect([...surveyLines(lines).paragraphs]).toEqual([
    ['d1', new Set([1])],
    ['d2', new Set([1])],
  ]);
  expect(worded).toEqual([]);
  expect(surveyLines([...lines])).toEqual(surveyLines(lines));
});

import { expect, test } from 'vitest';
import { type ChoiceSubject, findChoiceViolations } from '../../../src/loopback/rules/choice-rules.ts';

const TEXT = 3;
const INTEGER = 4;
const named = (...values: (string | number)[]) => values.map((value, index) => ({ name: `choice ${index}`, value }));
const brokenBy = (subject: ChoiceSubject) => findChoiceViolations(subject).map(({ rule, path }) => [rule, path.join('.')]);

test.each([
  { rule: 'choice-value', why: 'a number for text', at: 'data.choices.0.value', subject: { optionType: TEXT, choices: named(1) } },
  {
    rule: 'choice-value',
    why: 'text for a number',
    at: 'data.choices.1.value',
    subject: { optionType: INTEGER, choices: named(1, 'two') },
  },
  {
    rule: 'choice-value',
    why: '101 characters',
    at: 'data.choices.0.value',
    subject: { optionType: TEXT, choices: named('x'.repeat(101)) },
  },
  {
    rule: 'choice-names-unique',
    why: 'two that read alike',
    at: 'data.choices.1.name',
    subject: {
      optionType: TEXT,
      choices: [
        { name: 'A', value: '1' },
        { name: 'A', value: '2' },
      ],
    },
  },
])('$rule: $why', ({ rule, at, subject }) => {
  expect(brokenBy(subject)).toEqual([[rule, at]]);
});

test('nothing is said against 25 choices of 100 characters', () => {
  const choices = Array.from({ length: 25 }, (_, index) => ({ name: `${index}`.padEnd(100, 'x'), value: 'y'.repeat(100) }));
  expect(brokenBy({ optionType: TEXT, choices })).toEqual([]);
});

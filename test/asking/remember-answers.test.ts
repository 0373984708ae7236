import { describe, expect, test } from 'vitest';
import { rememberAnswers } from '../../src/asking/remember-answers.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import type { Invocation } from '../../src/model/answer.ts';
import { answerIn } from '../fixtures/answer-in.ts';
import { ports, TODAY } from '../fixtures/ports.ts';

const reader = { locale: 'en' as const, today: TODAY };
const asked = (about: string): Invocation => ({ command: 'timeline', options: { about } });

const counting = () => {
  let count = 0;
  const answer = rememberAnswers((shelf, invocation, by) => {
    count += 1;
    return answerIn(shelf, invocation, by);
  });
  return { answer, count: () => count };
};

describe('rememberAnswers', () => {
  test('makes an answer once a shelf, question and reader', () => {
    const { answer, count } = counting();
    const first = answer(ports, asked('treaty'), reader);
    expect(answer(ports, asked('treaty'), { ...reader })).toBe(first);
    expect(count()).toBe(1);
  });

  test.each<[string, () => [Parameters<ReturnType<typeof counting>['answer']>[0], Invocation, typeof reader & { server?: string }]]>([
    ['of another shelf', () => [buildShelf([]), asked('treaty'), reader]],
    ['to another question', () => [ports, asked('ferry'), reader]],
    ['to another reader', () => [ports, asked('treaty'), { ...reader, server: '1' }]],
  ])('never gives the answer %s', (_, other) => {
    const { answer, count } = counting();
    answer(ports, asked('treaty'), reader);
    answer(...other());
    expect(count()).toBe(2);
  });

  test('keeps the last few', () => {
    const { answer, count } = counting();
    for (let at = 0; at < 9; at += 1) answer(ports, asked(`words ${at}`), reader);
    answer(ports, asked('words 8'), reader);
    expect(count()).toBe(9);
    answer(ports, asked('words 0'), reader);
    expect(count()).toBe(10);
  });

  test('passes deeds on: each is asked for anew', () => {
    let count = 0;
    const answer = rememberAnswers(() => {
      count += 1;
      return { deed: 'x', values: {} };
    });
    for (let at = 0; at < 2; at += 1) answer(ports, asked('x'), reader);
    expect(count).toBe(2);
  });
});

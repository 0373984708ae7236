import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerFrom } from '../../src/asking/answer-from.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Locale } from '../../src/model/localized.ts';

const shelf = buildShelf(loadPacks());

const ask = (command: string, options: Record<string, string>, locale: Locale = 'en'): Answer => {
  const outcome = answerFrom(shelf, commands, { command, options }, { locale, today: '2025-12-25' });
  if ('deed' in outcome) throw new TypeError('a deed');
  return outcome;
};

describe('a name that could be several is asked back', () => {
  test.each([
    ['another number', 'plan', { name: '20-point plan' }, 'en', ['28-point plan', '19-point plan', '27-point plan']],
    ['another number', 'plan', { name: '99項目' }, 'ja', ['28項目の和平案', '19項目の和平案', '27項目の和平案']],
    ['the publisher of two', 'source', { document: '笹川平和財団' }, 'ja', ['畔蒜論考', '渡部論考']],
  ] as const)('%s: /%s', (_, command, options, locale, labels) => {
    const answer = ask(command, options, locale);
    expect(answer.kind).toBe('which');
    expect(answer.next.map(({ label }) => label)).toEqual(labels);
  });

  test('and each button asks the same of one of them', () => {
    const { next } = ask('plan', { name: '20-point plan', compare: '19 points' });
    expect(next[0]?.ask).toEqual({ command: 'plan', options: { name: 'points-28', compare: '19 points' } });
    expect(ask('plan', next[0]?.ask.options ?? {}).kind).not.toBe('which');
  });
});

test.each([
  ['Vitkoff', 'Steve Witkoff, for “Vitkoff”.'],
  ['Witkoff', undefined],
  ['ｳｨﾄｺﾌ', undefined],
])('of “%s” it is said for whom it was taken: %s', (name, taken) =>
  expect(ask('actor', { name }).intro.find((line) => line.includes('for “'))).toBe(taken),
);

test.each(['Macron', 'Merkel'])('“%s” is nobody, and nobody is offered instead', (name) => {
  expect(() => ask('actor', { name })).toThrow(/another spelling/);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Answer } from '../../src/model/answer.ts';
import { LOCALES, type Locale } from '../../src/model/localized.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { answering as commands } from '../fixtures/answer-in.ts';
import { ask, ports, suggest } from '../fixtures/ports.ts';

/** Values that mean something somewhere, beside any text at all. */
const MEANINGFUL = [
  ...ports.actors.keys(),
  ...ports.plans.keys(),
  ...ports.issues.keys(),
  ...ports.documents.keys(),
  ...commands.flatMap(({ options }) =>
    Object.values(options).flatMap(({ input }) => (input.type === 'choice' ? input.choices.map(({ value: one }) => one) : [])),
  ),
  ...[
    '2024',
    '2024-05',
    '2024-05-10',
    'May 2024',
    '2024年5月',
    '昨年11月から',
    '8月まで',
    'last month',
    '2024-02-30',
    '1',
    '99',
    '¶3',
    'constructor',
  ],
];
const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MEANINGFUL) }, fc.string({ unit: 'grapheme', maxLength: 60 }));
const command = fc.constantFrom(...commands);

const call = command.chain(({ name, options }) =>
  fc.record({
    command: fc.constant(name),
    options: fc.dictionary(fc.oneof({ weight: 20, arbitrary: fc.constantFrom('', ...Object.keys(options)) }, fc.string()), value, {
      maxKeys: 4,
    }),
    locale: fc.constantFrom<Locale>(...LOCALES),
  }),
);

/** The answer, or the message of a refusal. Anything else thrown is a bug and passes through. */
const outcome = (name: string, options: Record<string, string>, locale: Locale): Answer | string => {
  try {
    return ask(name, options, locale);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
};

const isJapanese = (message: string): boolean => /[\p{sc=Hira}\p{sc=Kana}]/u.test(message);

describe('whatever is typed', () => {
  test('is answered with citations, or refused in the reader’s language', () => {
    fc.assert(
      fc.property(call, ({ command: name, options, locale }) => {
        const result = outcome(name, options, locale);
        if (typeof result === 'string') {
          const typed = [...Object.keys(options), ...Object.values(options)].join('');
          expect(result).not.toBe('');
          if (locale === 'ja') expect(isJapanese(result)).toBe(true);
          else if (!isJapanese(typed)) expect(isJapanese(result.replaceAll(/“[^”]*”/g, ''))).toBe(false);
          return;
        }
        expect(result.title).not.toBe('');
        expect(renderMarkdown(result)).not.toBe('');
        expect(renderJson(result).lines.every(({ citations }) => citations.length > 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('completes at most 25 choices of at most 100 characters, whose values can be used', () => {
    const typed = fc.tuple(command, value, fc.constantFrom<Locale>(...LOCALES));
    fc.assert(
      fc.property(typed, ([{ name, options }, words, locale]) => {
        for (const option of Object.keys(options)) {
          const choices = suggest(name, option, words, locale);
          expect(choices.length).toBeLessThanOrEqual(25);
          expect(choices.every((choice) => choice.name.length <= 100 && choice.value.length <= 100)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

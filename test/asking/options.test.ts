import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/asking/options/as-of.ts';
import { attachment } from '../../src/asking/options/attachment.ts';
import { count } from '../../src/asking/options/count.ts';
import { channel, role } from '../../src/asking/options/discord-id.ts';
import type { OptionType } from '../../src/asking/options/option-type.ts';
import { period } from '../../src/asking/options/period.ts';
import { ChoiceError, UserError } from '../../src/errors.ts';
import { LOCALES, type Locale } from '../../src/model/localized.ts';
import { writeAttachment } from '../../src/model/server/attachment.ts';
import { ports, suggest, TODAY } from '../fixtures/ports.ts';

const read = <Value>(type: OptionType<Value>, typed: string, locale: Locale = 'en'): Value =>
  type.read(typed, { shelf: ports, reader: { locale, today: TODAY }, option: 'it', name: 'it' });

const minutes = { name: 'minutes.txt', sizeBytes: 6, url: 'https://cdn.example.org/1/minutes.txt' };

describe('an option is read', () => {
  test.each<[string, OptionType<unknown>, string, unknown]>([
    ['a whole number', count(), '12', 12],
    ['in full width', count(), '１２', 12],
    ['a paragraph’s number', count(), '¶ 7', 7],
    ['the least', count({ min: 0 }), '0', 0],
    ['the most', count({ max: 5 }), '5', 5],
    ['a channel', channel, '123456789012345678', '123456789012345678'],
    ['a channel as it is mentioned', channel, '<#123456789012345678>', '123456789012345678'],
    ['a role as it is mentioned', role, '<@&123456789012345678>', { id: '123456789012345678', name: '<@&123456789012345678>' }],
    ['a role with its name', role, '123456789012345678 our editors', { id: '123456789012345678', name: 'our editors' }],
    ['a file', attachment, writeAttachment(minutes), minutes],
    ['the last day of a month', asOf, '2024-06', '2024-06-30'],
    ['a beginning without an end as that day', asOf, '2024-06-03/..', '2024-06-03'],
    ['a period', period, '2024年5月から', { first: '2024-05-01', last: undefined, wording: '2024年5月から' }],
  ])('%s', (_, type, typed, value) => expect(read(type, typed)).toEqual(value));
});

describe.each(LOCALES)('in %s it is refused', (locale) => {
  test.each<[string, OptionType<unknown>, string]>([
    ['no number', count(), 'three'],
    ['nothing of it', count(), '0'],
    ['part of it', count(), '1.5'],
    ['too much', count({ max: 5 }), '6'],
    ['a channel’s name', channel, '#general'],
    ['a member', role, '<@123456789012345678>'],
    ['a file’s name', attachment, 'minutes.txt'],
    ['a file without an address', attachment, JSON.stringify({ ...minutes, url: 'minutes' })],
    ['no day', asOf, 'whenever'],
  ])('%s', (_, type, typed) => {
    expect(() => read(type, typed, locale)).toThrow(UserError);
    expect(() => read(type, typed, locale)).toThrow(typed);
  });
});

describe('a date in numbers that can be read two ways', () => {
  const offered = (typed: string, locale: Locale) => {
    try {
      return read(period, typed, locale);
    } catch (error) {
      return error instanceof ChoiceError ? error.choices : error;
    }
  };

  test.each<[string, Locale, { label: string; value: string }[]]>([
    [
      '3/4',
      'en',
      [
        { label: '4 March 2024', value: '2024-03-04' },
        { label: '3 April 2024', value: '2024-04-03' },
      ],
    ],
    [
      '02-06-2024',
      'ja',
      [
        { label: '2024年2月6日', value: '2024-02-06' },
        { label: '2024年6月2日', value: '2024-06-02' },
      ],
    ],
    [
      '3/4-3/6',
      'en',
      [
        { label: '4–6 March 2024', value: '2024-03-04/2024-03-06' },
        { label: '3 April – 3 June 2024', value: '2024-04-03/2024-06-03' },
      ],
    ],
  ])('%s, in %s, is asked back', (typed, locale, choices) => {
    expect(offered(typed, locale)).toEqual(choices);
    for (const { value } of choices) expect(() => read(period, value, locale)).not.toThrow();
  });

  test.each<[string, Locale, string]>([
    ['3/4', 'ja', '2024-03-04'],
    ['５／６', 'ja', '2024-05-06'],
    ['15/3', 'en', '2024-03-15'],
    ['3/15', 'en', '2024-03-15'],
    ['5/5', 'en', '2024-05-05'],
    ['2024/3/4', 'en', '2024-03-04'],
  ])('but %s, in %s, is not', (typed, locale, day) => expect(offered(typed, locale)).toMatchObject({ first: day, last: day }));
});

describe('as-of', () => {
  test('offers the days on which documents came out, latest first', () => {
    expect(suggest('timeline', 'as-of', '')).toEqual([
      { name: '31 August 2024', value: '2024-08-31' },
      { name: '1 June 2024', value: '2024-06-01' },
    ]);
  });

  test('narrows what else is offered', () => {
    const months = (options: Record<string, string>) => suggest('timeline', 'from', '', 'en', options).map(({ value }) => value);
    expect(months({})).toContain('2024-12');
    expect(months({ 'as-of': '2024-06-01' })).not.toContain('2024-12');
    expect(months({ 'as-of': 'whene' })).toContain('2024-12');
  });
});

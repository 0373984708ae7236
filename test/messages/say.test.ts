import { describe, expect, test } from 'vitest';
import { answers } from '../../src/messages/answers.ts';
import { commandWords } from '../../src/messages/commands.ts';
import { discordWords } from '../../src/messages/discord.ts';
import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/messages/words.ts';

const all: [string, Words][] = Object.entries({ ...answers, ...commandWords, ...discordWords });
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
const englishForms = ({ en }: Words): string[] => (typeof en === 'string' ? [en] : [en.one, en.other]);

describe('messages', () => {
  test('English chooses by number', () => {
    expect(say('en', 'count.events', { count: 1 })).toBe('1 event');
    expect(say('en', 'count.events', { count: 12 })).toBe('12 events');
    expect(say('ja', 'count.events', { count: 1 })).toBe('1件');
  });

  test('a place without a value is an error, not a gap', () => {
    expect(() => say('en', 'error.no-command', { name: 'x' })).toThrow('error.no-command lacks a value for {commands}');
  });

  test.each(all)('%s has the same places in both languages', (_, words) => {
    const other = englishForms(words).at(-1) ?? '';
    expect(places(other)).toEqual(places(words.ja));
  });

  test.each(all)('%s is written in Japanese and in English', (_, words) => {
    for (const form of englishForms(words)) expect(form).not.toMatch(/[ぁ-ゖァ-ヺ]/);
    expect(words.ja.trim()).not.toBe('');
  });
});

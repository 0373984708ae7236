import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { counts } from '../../src/messages/counts.ts';
import { refusals } from '../../src/messages/refusals.ts';
import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/messages/words.ts';

const isWords = (value: object): value is Words => 'ja' in value && typeof value.ja === 'string' && 'en' in value;

/** Every message in a table of tables, with where it stands. */
const messagesIn = (value: unknown, path: string): [string, Words][] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`));
};

const ROOT = join(import.meta.dirname, '../..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
const FILES = [
  ...filesIn('src').filter((path) => path.startsWith('src/messages/') || path.endsWith('/words.ts')),
  ...filesIn('commands').filter((path) => path.endsWith('/words.ts')),
  'src/model/kind.ts',
];
const all = (await Promise.all(FILES.map(async (file) => messagesIn(await import(join(ROOT, file)), file)))).flat();

const places = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].toSorted();
const englishForms = ({ en }: Words): string[] => (typeof en === 'string' ? [en] : [en.one, en.other]);

describe('messages', () => {
  test('English chooses by number', () => {
    expect(say('en', counts.events, { count: 1 })).toBe('1 event');
    expect(say('en', counts.events, { count: 12 })).toBe('12 events');
    expect(say('ja', counts.events, { count: 1 })).toBe('出来事1件');
  });

  test('a place without a value does not compile, and is an error where it could not be seen', () => {
    // @ts-expect-error commands is missing
    expect(() => say('en', refusals.noCommand, { name: 'x' })).toThrow('lacks a value for {commands}');
    // @ts-expect-error all are missing
    expect(() => say('en', counts.events)).toThrow('lacks a value for {count}');
  });

  test('there are as many as a bot needs', () => expect(all.length).toBeGreaterThan(200));

  test.each(all)('%s has the same places in both languages', (_, words) => {
    const other = englishForms(words).at(-1) ?? '';
    expect(places(other)).toEqual(places(words.ja));
  });

  test.each(all)('%s is written in Japanese and in English', (_, words) => {
    for (const form of englishForms(words)) expect(form).not.toMatch(/[ぁ-ゖァ-ヺ]/);
    expect(words.ja.trim()).not.toBe('');
  });
});

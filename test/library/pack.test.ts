import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/errors.ts';
import { readPack } from '../../src/library/pack.ts';
import { smallPack } from '../fixtures/small-pack.ts';

const files = (changed: Record<string, string> = {}) => {
  const { id, name, description, ...records } = smallPack;
  const lines = (list: object[]) => list.map((record) => JSON.stringify(record)).join('\n');
  const all: Record<string, string> = {
    'pack.json': JSON.stringify({ id, name, description }),
    'facts.jsonl': lines(records.facts),
    'positions.jsonl': lines(records.positions),
    ...Object.fromEntries(
      (['documents', 'actors', 'plans', 'issues', 'disagreements'] as const).map((key) => [`${key}.json`, JSON.stringify(records[key])]),
    ),
    ...changed,
  };
  return (file: string) => all[file] ?? '';
};

describe('readPack', () => {
  test('gives back what was written', () => expect(readPack(files())).toEqual(smallPack));

  test.each([
    ['a line that is no JSON', { 'facts.jsonl': '{"id":' }, 'facts.jsonl'],
    ['a list that is none', { 'actors.json': '{}' }, 'actors.json: the file: is not a list'],
    [
      'an impossible date',
      { 'facts.jsonl': JSON.stringify({ ...smallPack.facts[0], when: '2025-02-30' }) },
      'facts.jsonl: record a-01: when: not an EDTF date',
    ],
    [
      'a text in one language only',
      { 'facts.jsonl': JSON.stringify({ ...smallPack.facts[0], text: { ja: '本文' } }) },
      'record a-01: text.en',
    ],
    [
      'a citation that ends before it starts',
      { 'facts.jsonl': JSON.stringify({ ...smallPack.facts[0], citations: [{ document: 'a', paragraph: 1, start: 5, end: 5 }] }) },
      'start must come before end',
    ],
    ['an unknown field', { 'issues.json': JSON.stringify([{ ...smallPack.issues[0], extra: 1 }]) }, 'issues.json: record grounds'],
  ])('names %s', (_, changed, message) => {
    expect(() => readPack(files(changed))).toThrow(DataError);
    expect(() => readPack(files(changed))).toThrow(message);
  });
});

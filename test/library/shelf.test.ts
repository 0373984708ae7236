import { expect, test } from 'vitest';
import { buildShelf } from '../../src/library/shelf.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Fact } from '../../src/model/fact.ts';
import { smallPack } from '../fixtures/small-pack.ts';

const base = smallPack.facts[0] as Fact;
const facts = ['2025-08-17', '2025-08-18'].map((when) => ({ ...base, id: when, event: 'visit', when }));
const version = { value: base.text, text: base.text, citations: base.citations };
const written: Disagreement = {
  id: 'visit-day',
  field: 'when',
  about: base.text,
  events: ['visit'],
  versions: [version, version],
};
const idsWith = (disagreements: Disagreement[]) => buildShelf([{ ...smallPack, facts, disagreements }]).disagreements.map(({ id }) => id);

test('a disagreement that the pack tells itself is not told again by computing it', () => {
  expect(idsWith([])).toEqual(['visit:when']);
  expect(idsWith([written])).toEqual(['visit-day']);
});

test.each<[string, Partial<Disagreement>]>([
  ['of another field', { field: 'number' }],
  ['of another event', { events: ['visit-2'] }],
])('a written one %s hides nothing', (_, other) => {
  expect(idsWith([{ ...written, ...other }])).toEqual(['visit-day', 'visit:when']);
});

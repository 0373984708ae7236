import { describe, expect, test } from 'vitest';
import { knownFrom } from '../../src/library/known-from.ts';
import { ports } from '../fixtures/ports.ts';

describe('knownFrom', () => {
  test.each([
    ['a', '2024-06-01'],
    ['b', '2024-08-31'],
    ['c', undefined],
  ])('%s is known from %s', (document, day) => expect(knownFrom(ports, document)).toBe(day));
});

describe('a shelf as of a day', () => {
  test('the last day a date can mean counts', () => {
    expect([...ports.asOf('2024-08-30').documents.keys()]).toEqual(['a']);
    expect([...ports.asOf('2024-08-31').documents.keys()]).toEqual(['a', 'b']);
  });

  test('with every document nothing changes', () => {
    const { facts, positions, disagreements } = ports.asOf('2024-08-31');
    expect({ facts, positions, disagreements }).toEqual({
      facts: ports.facts,
      positions: ports.positions,
      disagreements: ports.disagreements,
    });
  });

  const early = ports.asOf('2024-06-01');

  test('nothing cites a document of later', () => {
    const cited = [
      ...early.facts,
      ...early.positions,
      ...[...early.plans.values()].flatMap(({ terms, reactions, derivedFrom, deadline, status }) => [
        ...terms,
        ...derivedFrom,
        ...reactions,
        ...[deadline, status].filter((one) => one !== undefined),
      ]),
      ...[...early.actors.values()].flatMap(({ relations, role }) => [...relations, ...(role ? [role] : [])]),
      ...early.disagreements.flatMap(({ versions }) => versions),
    ].flatMap(({ citations }) => citations.map(({ document }) => document));
    expect(new Set(cited)).toEqual(new Set(['a']));
  });

  test('a disagreement needs two known versions', () => expect(early.disagreements).toEqual([]));

  test('what came of a promise is not known yet', () => {
    expect(early.facts.find(({ id }) => id === 'a-10')?.outcome).toEqual({ status: 'unknown', facts: [] });
  });

  test('nor that something ended it', () => {
    expect(ports.facts.find(({ id }) => id === 'a-10')?.supersededBy).toEqual(['b-10']);
    expect(early.facts.find(({ id }) => id === 'a-10')?.supersededBy).toBeUndefined();
  });

  test('nobody has a name whom no document had named', () => {
    expect([...early.actors.keys()]).toEqual(['sato', 'lind', 'mori']);
    expect([...early.plans.keys()]).toEqual(['five-points']);
    expect(early.facts.every(({ plans }) => plans.every((id) => early.plans.has(id)))).toBe(true);
  });
});

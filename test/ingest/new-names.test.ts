import { describe, expect, test } from 'vitest';
import { openNaming } from '../../src/ingest/prepare/new-names.ts';
import type { Wording } from '../../src/model/localized.ts';

interface Named {
  id: string;
  type?: string;
  name: Wording;
  aliases: string[];
}

const KNOWN: Named[] = [
  { id: 'india', type: 'state', name: { ja: 'インド', en: 'India' }, aliases: [] },
  { id: 'ketilsson', type: 'person', name: { ja: 'エルドグリムル・ケティルソン' }, aliases: [] },
  { id: 'marine', type: 'organisation', name: { ja: 'オルネア・マリン' }, aliases: [] },
];
const makeNamed = (id: string, name: string): Named => ({ id, name: { en: name }, aliases: [] });
const idOf = (name: string): string => openNaming(KNOWN, makeNamed).idOf(name);

describe('a name that a document brings', () => {
  test.each([
    ['Ketilsson', 'ketilsson'],
    ['Eldgrimur Ketilsson', 'ketilsson'],
    ['Ornea Marine', 'marine'],
    ['India', 'india'],
  ])('%s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test.each(['Dockers United', 'Harbour Marine', 'Undo'])('%s is nobody known for the sound of its last word', (name) => {
    expect(idOf(name)).toMatch(/^n-/);
  });

  test('that nobody knew is collected once', () => {
    const naming = openNaming(KNOWN, makeNamed);
    expect(naming.idOf('Dockers United')).toBe(naming.idOf('Dockers United'));
    expect(naming.named().map(({ name }) => name)).toEqual([{ en: 'Dockers United' }]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLead } from '../../../src/briefing/choosing/lead.ts';
import { toldOf } from '../../../src/briefing/choosing/told-days.ts';
import { loadPacks } from '../../../src/files/load-packs.ts';
import type { Collection } from '../../../src/library/records.ts';
import { buildShelf } from '../../../src/library/shelf.ts';
import { shiftDays } from '../../../src/model/day.ts';
import { isHappening } from '../../../src/model/kind.ts';
import { answerIn } from '../../fixtures/answer-in.ts';
import { at, both, fact, smallPack } from '../../fixtures/small-pack.ts';

const DAYS = Array.from({ length: 28 }, (_, index) => `2024-05-${String(index + 1).padStart(2, '0')}`);
const told = (day: string, documents: string, importance: 1 | 2 | 3 = 3, text = 'A thing came about at the port.') =>
  [...documents].map((document, index) =>
    fact({
      id: `${day}-${document}-${index}`,
      event: day,
      when: day,
      text: both('ある事が港で起きた。', text),
      citations: at(document, 1),
      importance,
    }),
  );
const leadOf = (facts: Collection['facts']): string[] => {
  const collection: Collection = { ...smallPack, facts, disagreements: [] };
  const shelf = buildShelf([collection]);
  return chooseLead(shelf.eventsOf(shelf.facts), shelf).map(({ id }) => id);
};

describe('a lead', () => {
  test('of a short list is none', () => expect(leadOf(DAYS.slice(0, 5).flatMap((day) => told(day, 'a')))).toEqual([]));

  test('holds the days that several documents tell, and the newest', () => {
    const both = ['2024-05-03', '2024-05-15', '2024-05-21'];
    expect(leadOf(DAYS.flatMap((day) => told(day, both.includes(day) ? 'ab' : 'a')))).toEqual(
      expect.arrayContaining([...both, DAYS.at(-1)]),
    );
  });

  test('of a list of thousands holds them all the same', () => {
    const days = Array.from({ length: 3_000 }, (_, index) => shiftDays('2010-01-01', index));
    const both = [150, 1_403, 2_222].map((at) => days[at] ?? '');
    expect(leadOf(days.flatMap((day) => told(day, both.includes(day) ? 'ab' : 'a')))).toEqual(
      expect.arrayContaining([...both, days.at(-1)]),
    );
  });

  test('is of what must not be missed, where that is enough', () => {
    const essential = DAYS.filter((_, index) => index % 4 === 0);
    const lead = leadOf(DAYS.flatMap((day) => told(day, 'a', essential.includes(day) ? 3 : 2)));
    expect(essential).toEqual(expect.arrayContaining(lead));
  });

  test('keeps nothing out because the machine took it for less', () => {
    const read = { origin: { rule: 'event', certain: true } } as const;
    const days = DAYS.slice(0, 12).flatMap((day, index) => told(day, index === 5 ? 'ab' : 'a', index === 5 ? 2 : 3));
    expect(leadOf(days.map((one) => ({ ...one, ...read })))).toContain(DAYS[5]);
  });

  test('leaves out what leans on another line', () => {
    expect(leadOf(DAYS.slice(0, 9).flatMap((day, index) => told(day, 'a', 3, index === 4 ? 'Then he left.' : undefined)))).not.toContain(
      DAYS[4],
    );
  });

  test('is spread: two neighbours only where little else is told', () => {
    const places = leadOf(DAYS.flatMap((day) => told(day, 'a'))).map((day) => DAYS.indexOf(day));
    expect(places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) >= 3)).toBe(true);
  });

  test('has three to five events, each once, in the list’s order', () => {
    const days = fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 6 });
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.constantFrom('a', 'b', 'ab')), (some, documents) => {
        const lead = leadOf(some.toSorted().flatMap((day) => told(day, documents.next().value ?? 'a')));
        expect(lead.length).toBeGreaterThanOrEqual(3);
        expect(lead.length).toBeLessThanOrEqual(5);
        expect(lead).toEqual([...new Set(lead)].toSorted());
        expect(lead.at(-1)).toBe(some.toSorted().at(-1));
      }),
    );
  });
});

test('a day is told by the documents that date something to it', () => {
  const shelf = buildShelf([{ ...smallPack, facts: [...told('2024-05-03', 'ab'), ...told('2024-05', 'a')], disagreements: [] }]);
  expect([toldOf('2024-05-03', shelf), toldOf('2024-05', shelf)]).toEqual([
    { facts: 2, documents: 2, weight: 2 * Math.log2(3) },
    { facts: 0, documents: 0, weight: 0 },
  ]);
});

describe('of the shipped pack', () => {
  const shelf = buildShelf(loadPacks());
  const leadDays = (options: Record<string, string>) =>
    answerIn(shelf, { command: 'timeline', options }, { locale: 'en', today: '2026-01-15' }).lead.map(
      (line) => line.whenCorrected ?? line.when,
    );

  test('the days that everybody would name', () => {
    const lead = leadDays({});
    const named = ['2025-02-28', '2025-08-15', '2025-08-18', '2025-11-20'].filter((day) => lead.includes(day));
    expect(named.length + (lead.includes('2025-12-02') || lead.includes('2025-12-15') ? 1 : 0)).toBeGreaterThanOrEqual(4);
  });

  test.each([...shelf.actors.keys()])('the newest state of what %s did', (actor) => {
    const events = shelf.eventsOf(shelf.about({ actor }).filter((one) => isHappening(one) && one.when !== null));
    const lead = chooseLead(events, shelf);
    const places = lead.map((event) => events.indexOf(event));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(lead.length === 0 || (lead.length >= 3 && lead.length <= 5)).toBe(true);
  });
});

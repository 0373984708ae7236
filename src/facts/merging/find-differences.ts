import { daysBetween } from '../../model/day.ts';
import { sharedWeight } from './likeness.ts';
import { type Marks, marksOf, type Teller } from './marks.ts';

/** Versions of one thing in which documents differ, each with the ids of the facts that give it, in the order of the facts given. */
export interface Difference {
  field: 'when' | 'number';
  /** What is counted, for numbers. */
  unit?: string;
  versions: { value: string; facts: string[] }[];
}

/** Days that two accounts of one happening lie apart when one of them errs. */
const MOST_DAYS_APART = 3;
/** Facts that share so much but their date tell one happening with two dates. */
const ENOUGH_BUT_DATE = 3;

/** What numbers count, in both languages. */
const UNITS: [unit: string, pattern: RegExp][] = [
  ['%', /(?<number>\d+(?:\.\d+)?) ?(?:%|percent|per cent|パーセント)/gi],
  ['people', /(?<number>\d[\d,]*) ?(?:人|名|people|persons|workers|residents|soldiers)/gi],
  ['vessels', /(?<number>\d[\d,]*) ?(?:隻|vessels|ships|boats)/gi],
  ['points', /(?<number>\d+)(?:項目| ?-?points?\b)/gi],
  ['tonnes', /(?<number>\d[\d,]*) ?(?:トン|tonnes|tons)/gi],
  ['days', /(?<number>\d+) ?(?:日間|days\b)/gi],
  ['homes', /(?<number>\d[\d,]*) ?(?:戸|棟|homes|houses)/gi],
];

const countsIn = (words: string): Map<string, string> => {
  const plain = words.normalize('NFKC');
  return new Map(
    UNITS.flatMap(([unit, pattern]) => {
      const found = [...plain.matchAll(pattern)].map((match) => (match.groups?.number ?? '').replaceAll(',', ''));
      return found.length === 1 ? [[unit, found[0] ?? ''] as const] : [];
    }),
  );
};

const versionsOf = (values: readonly (readonly [value: string, fact: string])[]): Difference['versions'] => {
  const versions = new Map<string, string[]>();
  for (const [value, fact] of values) versions.set(value, [...(versions.get(value) ?? []), fact]);
  return [...versions].map(([value, facts]) => ({ value, facts }));
};

/** A unit that two documents count once each in one event, with another number. */
const numberDifferences = (facts: readonly Teller[]): Difference[] => {
  const counts = facts.map((fact) => ({ fact, counted: countsIn(fact.words) }));
  const units = new Set(counts.flatMap(({ counted }) => [...counted.keys()]));
  return [...units].flatMap((unit) => {
    const values = counts.flatMap(({ fact, counted }) => (counted.has(unit) ? [[counted.get(unit) ?? '', fact.id] as const] : []));
    const versions = versionsOf(values);
    const documents = new Set(facts.filter(({ id }) => values.some(([, fact]) => fact === id)).map(({ document }) => document));
    return versions.length > 1 && documents.size > 1 ? [{ field: 'number' as const, unit, versions }] : [];
  });
};

const isDay = (when: string | null): when is string => when !== null && /^\d{4}-\d\d-\d\d$/.test(when);

const differInDate = (a: Marks, b: Marks): boolean => {
  const [x, y] = [a.teller.when, b.teller.when];
  if (!isDay(x) || !isDay(y) || x === y || Math.abs(daysBetween(x, y)) > MOST_DAYS_APART) return false;
  const sharesPredicate = [...a.predicates].some((predicate) => b.predicates.has(predicate));
  return (
    a.teller.document !== b.teller.document &&
    a.teller.modality === b.teller.modality &&
    sharesPredicate &&
    sharedWeight(a, b) >= ENOUGH_BUT_DATE
  );
};

/** Pairs of facts of several documents that tell one happening on days a little apart. */
const dateDifferences = (tellers: readonly Teller[]): Difference[] => {
  const marks = tellers.filter(({ when, kind }) => isDay(when) && kind !== 'statement' && kind !== 'background').map(marksOf);
  const byDay = marks.toSorted((a, b) => ((a.teller.when ?? '') < (b.teller.when ?? '') ? -1 : 1));
  return byDay.flatMap((one, index) => {
    const others: Difference[] = [];
    for (let next = index + 1; next < byDay.length; next += 1) {
      const other = byDay[next];
      if (other === undefined || daysBetween(one.teller.when ?? '', other.teller.when ?? '') > MOST_DAYS_APART) break;
      if (differInDate(one, other))
        others.push({
          field: 'when',
          versions: versionsOf([
            [one.teller.when ?? '', one.teller.id],
            [other.teller.when ?? '', other.teller.id],
          ]),
        });
    }
    return others;
  });
};

/**
 * Where documents differ on one happening: numbers of one unit within an event, and days a little apart where all else agrees.
 *
 * @param events the event of each fact, by id, as `mergeFacts` gives them
 */
export const findDifferences = (tellers: readonly Teller[], events: ReadonlyMap<string, string>): Difference[] => {
  const byEvent = new Map<string, Teller[]>();
  for (const teller of tellers)
    byEvent.set(events.get(teller.id) ?? teller.id, [...(byEvent.get(events.get(teller.id) ?? teller.id) ?? []), teller]);
  return [...[...byEvent.values()].filter((facts) => facts.length > 1).flatMap(numberDifferences), ...dateDifferences(tellers)];
};

import { onceEach } from '../../library/once.ts';
import { filedDays } from '../../library/range.ts';
import type { Shelf } from '../../library/shelf.ts';
import { daysBetween } from '../../model/day.ts';
import type { Fact } from '../../model/fact.ts';
import { SHELF_WEIGHTS, weightOf } from './days/weigh-days.ts';

/** What is told of so many days at most counts as told of one. */
const FEW_DAYS = 3;

/** The day, or the few days, that a fact is dated to; nothing where its date says no more than a month. */
export const dayOf = (fact: Fact): string | undefined => {
  const date = fact.whenCorrected ?? fact.when;
  if (date === null || date.startsWith('..')) return undefined;
  if (!date.includes('/')) return date.length >= 'YYYY-MM-DD'.length ? date : undefined;
  const days = filedDays(fact);
  return days !== undefined && daysBetween(days.first, days.last) <= FEW_DAYS ? date : undefined;
};

/** The documents that facts are drawn from. */
export const documentsOf = (facts: readonly Fact[]): Set<string> => {
  const documents = new Set<string>();
  for (const { citations } of facts) for (const { document } of citations) documents.add(document);
  return documents;
};

/** How much is told of a day, or of a happening. */
interface Told {
  facts: number;
  documents: number;
  /** As {@link SHELF_WEIGHTS} weighs it: each document has one vote. */
  weight: number;
}

/** How much some facts tell, of one day or of one happening. */
export const toldBy = (facts: readonly Fact[]): Told => {
  const documents = documentsOf(facts).size;
  return { facts: facts.length, documents, weight: weightOf(documents, facts.length, SHELF_WEIGHTS) };
};

const toldByDated = onceEach((dated: readonly Fact[], day: string): Told => toldBy(dated.filter((fact) => dayOf(fact) === day)));

/** How much a shelf tells of a day that {@link dayOf} gives. */
export const toldOf = (day: string, shelf: Shelf): Told => toldByDated(shelf.about({ date: day }), day);

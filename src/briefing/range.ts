import type { Library } from '../library/library.ts';
import { type Day, daysBetween } from '../model/day.ts';
import { type DaySpan, daysOf, overlaps } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';

/** The days a fact is filed under: those its date covers; an open one lies at the end that is known. Nothing when undated. */
export const filedDays = ({
  when,
  part,
  whenCorrected,
}: Pick<Fact, 'when' | 'part' | 'whenCorrected'>): { first: Day; last: Day } | undefined => {
  const value = whenCorrected ?? when;
  if (value === null) return undefined;
  const { first, last } = daysOf(value.replace(/^\.\.\/|\/\.\.$/, ''), whenCorrected === undefined ? part : undefined);
  return first !== undefined && last !== undefined ? { first, last } : undefined;
};

/** A span up to this long counts for any period inside it; a longer one only where it begins or ends. */
const MONTH_DAYS = 31;

const within = (day: Day, { first, last }: DaySpan): boolean =>
  (first === undefined || day >= first) && (last === undefined || day <= last);

/** Whether its date names a month at least: “2025” says too little to bound anything. */
export const isMonthOrFiner = ({ when, whenCorrected }: Pick<Fact, 'when' | 'whenCorrected'>): boolean =>
  /^\d{4}-/.test(whenCorrected ?? when ?? '');

/** Whether a dated thing belongs in a period: it begins or ends there, or lasts up to a month around it. */
export const fallsIn = (filed: { first: Day; last: Day }, period: DaySpan): boolean =>
  within(filed.first, period) ||
  within(filed.last, period) ||
  (overlaps(filed, period) && daysBetween(filed.first, filed.last) <= MONTH_DAYS);

/** The last day a document's publication date can mean: from then on it is known. */
export const knownFrom = (library: Library, document: string): Day | undefined => {
  const record = library.documents.get(document);
  return record && daysOf(record.published, record.publishedPart).last;
};

/** The first and the last month-or-finer day on which something in the library happened; both absent when nothing is dated. */
export const libraryRange = (library: Library): DaySpan => {
  const filed = library.facts.flatMap((fact) => (isMonthOrFiner(fact) ? (filedDays(fact) ?? []) : []));
  const published = [...library.documents.keys()].flatMap((id) => knownFrom(library, id) ?? []);
  return { first: filed.map(({ first }) => first).toSorted()[0], last: published.toSorted().at(-1) };
};

import type { Fact } from '../model/fact.ts';
import { kindOf } from '../model/kind.ts';
import type { Shelf } from './shelf.ts';

/** Whose claim a view or a report is: whoever it is attributed to, else the authors of its document. None for what is simply narrated. */
export const claimantsOf = ({ kind, attribution, citations }: Fact, shelf: Pick<Shelf, 'documents'>): string[] => {
  if (kindOf(kind).claim === undefined) return [];
  if (attribution !== null) return attribution.id === undefined ? [] : [attribution.id];
  return [...new Set(citations.flatMap(({ document }) => shelf.documents.get(document)?.authors ?? []))];
};

/** Whether a fact gives someone's words: a statement, whose first actor speaks, or a view or report that is their own. */
export const isSaidBy = (fact: Fact, actor: string, shelf: Pick<Shelf, 'documents'>): boolean =>
  fact.kind === 'statement' ? fact.actors[0] === actor : claimantsOf(fact, shelf).includes(actor);

/** Whoever does, undergoes, passes on or asserts what the fact tells; some more than once. */
export const concernedIn = (fact: Fact, shelf: Pick<Shelf, 'documents'>): string[] => [
  ...fact.actors,
  ...[fact.attribution, ...(fact.via ?? [])].flatMap((asserter) => asserter?.id ?? []),
  ...claimantsOf(fact, shelf),
];

/** Whether someone does, undergoes, passes on or asserts what the fact tells. */
export const concerns = (fact: Fact, actor: string, shelf: Pick<Shelf, 'documents'>): boolean => concernedIn(fact, shelf).includes(actor);

import { contains, type DaySpan, daysOf } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { Position } from '../../model/position.ts';
import type { Pack } from '../pack.ts';
import { spanOf } from './dated.ts';
import type { Problem } from './problem.ts';
import { cite } from './walk.ts';

const citesSame = ({ citations }: { citations: Fact['citations'] }, fact: Fact): boolean =>
  citations.some((citation) => cite(fact.citations, citation));

/** The times that a fact gives a position: what it is about, and when it was said. */
const timesOf = (fact: Fact): DaySpan[] =>
  [spanOf(fact), fact.said === undefined ? undefined : daysOf(fact.said)].filter((span) => span !== undefined);

/** The days on which the documents of a position came out: as of then it was held. */
const publicationsOf = ({ citations }: Position, { documents }: Pack): DaySpan[] =>
  documents
    .filter(({ id }) => citations.some(({ document }) => document === id))
    .map(({ published, publishedPart }) => daysOf(published, publishedPart));

const isFiner = (position: Position, pack: Pack): boolean => {
  const span = spanOf(position);
  if (span === undefined) return false;
  const told = pack.facts.filter((fact) => citesSame(position, fact)).flatMap(timesOf);
  return ![...told, ...publicationsOf(position, pack)].some((time) => contains(span, time));
};

/** Positions dated more finely than any fact of the same passage or the document itself allows. */
export const finerPositions = (pack: Pack): Problem[] =>
  pack.positions
    .filter((position) => isFiner(position, pack))
    .map(({ id, when }) => ({ record: `position ${id}`, cause: `${when} is finer than every fact of its passage` }));

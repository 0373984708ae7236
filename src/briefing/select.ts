import type { Library } from '../library/library.ts';
import type { Actor } from '../model/actor.ts';
import type { Day } from '../model/day.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { DaySpan } from '../model/edtf.ts';
import type { Fact, Kind } from '../model/fact.ts';
import type { Plan } from '../model/plan.ts';
import type { Indexes } from './indexes.ts';
import { fallsIn, filedDays, knownFrom } from './range.ts';

/** What a list is narrowed to; every part that is absent lets everything through. */
export interface Scope {
  period?: DaySpan;
  actor?: Actor | undefined;
  plan?: Plan | undefined;
  document?: DocumentRecord | undefined;
  /** Words, or the name of an issue. */
  about?: string | undefined;
  kinds?: readonly Kind[];
  /** Only what documents published by this day knew. */
  asOf?: Day | undefined;
}

/** A timeline as asked for. */
export interface TimelineRequest {
  scope: Scope;
  /** Only what must not be missed, or every detail; between the two without. */
  detail: 'short' | 'full' | undefined;
  order: 'oldest' | 'newest';
  /** The options as typed, for the offers of what to ask next. */
  asked: Record<string, string>;
}

/** What a timeline holds unless a kind is asked for. */
export const HAPPENINGS: readonly Kind[] = ['event', 'statement', 'report', 'proposal'];

/** Hits below this share of the best score no longer answer the words. */
const RELEVANT_SHARE = 0.4;
const MOST_HITS = 200;

/** The ids of the facts that the words are about: all of an issue when they name one, else the clear hits of a search. */
export const idsAbout = (words: string, library: Library, indexes: Indexes): Set<string> => {
  const issue = indexes.names.issue.find(words);
  if (issue !== undefined) return new Set(library.facts.filter(({ issues }) => issues.includes(issue)).map(({ id }) => id));
  const hits = indexes.facts.search(words, { limit: MOST_HITS });
  const enough = (hits[0]?.score ?? 0) * RELEVANT_SHARE;
  return new Set(hits.filter(({ score }) => score >= enough).map(({ id }) => id));
};

/** Whether the documents known on `asOf` hold the fact. */
export const isKnownBy = (library: Library, citations: readonly { document: string }[], asOf: Day | undefined): boolean =>
  asOf === undefined || citations.some(({ document }) => (knownFrom(library, document) ?? asOf) <= asOf);

/** Whether someone does, undergoes or asserts what the fact tells. */
export const concerns = ({ actors, attribution, via }: Fact, actor: string): boolean =>
  actors.includes(actor) || [attribution, ...(via ?? [])].some((asserter) => asserter?.id === actor);

/** The facts within a scope, in date order; undated ones only while no period is asked for. */
export const selectFacts = (library: Library, indexes: Indexes, scope: Scope): Fact[] => {
  const { period, actor, plan, document, about, kinds, asOf } = scope;
  const wordsMeet = about === undefined ? undefined : idsAbout(about, library, indexes);
  return library.facts.filter((fact) => {
    const filed = filedDays(fact);
    return (
      (period === undefined ||
        (period.first === undefined && period.last === undefined) ||
        (filed !== undefined && fallsIn(filed, period))) &&
      (actor === undefined || concerns(fact, actor.id)) &&
      (plan === undefined || fact.plans.includes(plan.id)) &&
      (document === undefined || fact.citations.some((citation) => citation.document === document.id)) &&
      (kinds === undefined || kinds.includes(fact.kind)) &&
      (wordsMeet === undefined || wordsMeet.has(fact.id)) &&
      isKnownBy(library, fact.citations, asOf)
    );
  });
};

import type { DocumentText } from '../model/document.ts';
import type { Edtf } from '../model/edtf.ts';
import { findTimes } from '../time/find-times.ts';
import type { TimeMention } from '../time/time-mention.ts';
import type { ExtractedFact } from './extracted-fact.ts';
import { languageFor } from './languages/languages.ts';
import { readNames } from './names/document-names.ts';
import type { KnownName } from './names/entity.ts';
import { findPlans, type KnownPlan } from './plans/find-plans.ts';
import { flowOf } from './reading/flow.ts';
import { tellAll } from './telling/tell.ts';

/** What a document does not say of itself, and whom the reader knows already. */
export interface ExtractOptions {
  publishedOn?: Edtf | null | undefined;
  language: 'ja' | 'en';
  actors?: readonly KnownName[] | undefined;
  plans?: readonly KnownPlan[] | undefined;
  /** Who publishes the document: it speaks as 当社 or “we”. */
  publisher?: string | undefined;
}

/**
 * The facts of a document, in its order: every dated happening, statement, proposal and view of its body and notes, and the views without a date.
 *
 * Nothing from boilerplate; each quotes a whole sentence, row or item of the document.
 */
export const extractFacts = (document: DocumentText, options: ExtractOptions): ExtractedFact[] =>
  extractFactsWith(document, findTimes(document, options), options);

/** What {@link extractFacts} gives, the times of the document being read already. */
export const extractFactsWith = (
  document: DocumentText,
  times: readonly TimeMention[],
  { publishedOn, language: code, actors = [], plans = [], publisher }: ExtractOptions,
): ExtractedFact[] => {
  const flow = flowOf(document);
  const language = languageFor(code);
  const names = readNames(flow, language, actors, publisher);
  const told = tellAll({
    flow,
    language,
    names,
    plans: findPlans(flow.text, language.plans, plans),
    times: timesIn(flow, times),
    publishedOn: publishedOn ?? null,
  });
  return told.map((fact) => ({ ...fact, quote: document.text.slice(fact.start, fact.end) }));
};

const timesIn = (flow: ReturnType<typeof flowOf>, times: readonly TimeMention[]) =>
  times.map((time) => ({ time, start: flow.flowOf(time.start), end: flow.flowOf(time.end - 1) + 1 }));

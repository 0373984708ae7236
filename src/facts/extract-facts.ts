import type { DocumentText } from '../model/document.ts';
import type { Edtf } from '../model/edtf.ts';
import { findTimes } from '../time/find-times.ts';
import type { TimeMention } from '../time/time-mention.ts';
import type { ExtractedFact } from './extracted-fact.ts';
import { languageFor } from './languages/languages.ts';
import { readNames } from './names/document-names.ts';
import type { KnownName } from './names/entity.ts';
import type { Tagger } from './names/tagger/tagger.ts';
import { findPlans, type KnownPlan } from './plans/find-plans.ts';
import { type Flow, flowOf } from './reading/flow.ts';
import type { Timed } from './telling/clauses.ts';
import { tellAll } from './telling/tell.ts';

/** What a document does not say of itself, and whom the reader knows already. */
export interface ExtractOptions {
  publishedOn?: Edtf | null | undefined;
  language: 'ja' | 'en';
  actors?: readonly KnownName[] | undefined;
  plans?: readonly KnownPlan[] | undefined;
  /** Finds names in Japanese text that no pattern shows; without it they are missed. */
  tagger?: Tagger | undefined;
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
  { publishedOn, language: code, actors = [], plans = [], publisher, tagger }: ExtractOptions,
): ExtractedFact[] => {
  const flow = flowOf(document);
  const language = languageFor(code);
  const names = readNames(flow, language, { known: actors, publisher, tagger });
  const told = tellAll({
    source: document.text,
    flow,
    language,
    names,
    plans: findPlans(flow.text, language, plans),
    times: timesIn(document.text, flow, times),
    publishedOn: publishedOn ?? null,
  });
  return told.map((fact) => ({ ...fact, quote: document.text.slice(fact.start, fact.end) }));
};

/** The mentions in the flow; one that began in the heading above (「令和六年」 over 「七月三日」) counts where it ends. */
const timesIn = (text: string, flow: Flow, times: readonly TimeMention[]): Timed[] => {
  let passage = 0;
  return times.map((time) => {
    const end = flow.flowOf(time.end - 1) + 1;
    while (passage + 1 < flow.passages.length && (flow.passages[passage + 1]?.start ?? 0) < end) passage += 1;
    const from = Math.max(time.start, flow.passages[passage]?.passage.start ?? 0);
    return { time: { ...time, text: text.slice(from, time.end) }, start: flow.flowOf(from), end };
  });
};

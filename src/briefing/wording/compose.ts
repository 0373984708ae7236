import type { Shelf } from '../../library/shelf.ts';
import type { Answer, Line, Section, Source } from '../../model/answer.ts';
import type { Locale } from '../../model/localized.ts';
import { referenceTo } from './reference.ts';

/** The documents that lines cite, numbered in the order of their first mention, each with the paragraphs cited. */
const numberSources = (shelf: Shelf, lines: readonly Line[], locale: Locale): Source[] => {
  const byDocument = Map.groupBy(
    lines.flatMap((line) => line.citations),
    ({ document }) => document,
  );
  return [...byDocument].flatMap(([id, citations], index): Source[] => {
    const document = shelf.documents.get(id);
    const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
    return document ? [{ number: index + 1, document, paragraphs, reference: referenceTo(document, shelf, locale) }] : [];
  });
};

type Draft = Pick<Answer, 'kind' | 'locale' | 'title' | 'sections'> & Partial<Answer>;

/** A whole answer out of what a command has to say: empty parts filled in, sources numbered. */
export const compose = (shelf: Shelf, draft: Draft): Answer => ({
  intro: [],
  card: [],
  lead: [],
  tabs: [],
  closing: [],
  next: [],
  ...draft,
  sources: numberSources(shelf, [...(draft.lead ?? []), ...draft.sections.flatMap((section: Section) => section.lines)], draft.locale),
});

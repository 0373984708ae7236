import type { Shelf } from '../../library/shelf.ts';
import { counts } from '../../messages/counts.ts';
import { say } from '../../messages/say.ts';
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

/** How many lines a machine read from the documents, where any are. */
const extractedWords = (lines: readonly Line[], locale: Locale): string[] => {
  const count = new Set(lines.filter(({ extracted }) => extracted !== undefined).map(({ id }) => id)).size;
  return count === 0 ? [] : [say(locale, counts.extracted, { count })];
};

/** A whole answer out of what a command has to say: empty parts filled in, sources numbered, what a machine read counted. */
export const compose = (shelf: Shelf, draft: Draft): Answer => {
  const lines = [...(draft.lead ?? []), ...draft.sections.flatMap((section: Section) => section.lines)];
  return {
    intro: [],
    card: [],
    lead: [],
    tabs: [],
    next: [],
    ...draft,
    closing: [...(draft.closing ?? []), ...extractedWords(lines, draft.locale)],
    sources: numberSources(shelf, lines, draft.locale),
  };
};

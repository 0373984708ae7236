import { rememberOnShelf } from '../../library/remember.ts';
import type { Shelf } from '../../library/shelf.ts';
import { counts } from '../../messages/counts.ts';
import { say } from '../../messages/say.ts';
import type { Answer, Source } from '../../model/answer.ts';
import type { DocumentRecord } from '../../model/document.ts';
import { type Locale, namedIn } from '../../model/localized.ts';
import { surveyLines } from './long-list.ts';
import { referenceTo } from './reference.ts';

type Draft = Pick<Answer, 'kind' | 'locale' | 'title' | 'sections'> & Partial<Answer>;

/**
 * What the lines of a draft cite, by document in the order of their first mention, those that stand in front first, and how many different
 * lines a machine read.
 */
const surveyOf = ({ lead = [], sections }: Draft): { paragraphs: Map<string, Set<number>>; extracted: number } => {
  const [cited, machine] = [new Map<string, Set<number>>(), new Set<string>()];
  for (const { paragraphs, extracted } of [lead, ...sections.map(({ lines }) => lines)].map(surveyLines)) {
    for (const id of extracted) machine.add(id);
    for (const [document, some] of paragraphs) {
      const all = cited.get(document);
      if (all === undefined) cited.set(document, new Set(some));
      else for (const paragraph of some) all.add(paragraph);
    }
  }
  return { paragraphs: cited, extracted: machine.size };
};

/** A document's reference, the same whenever it is cited. */
export const referenceOf = rememberOnShelf((document: DocumentRecord, shelf, locale) => referenceTo(document, shelf, locale));

/** The documents cited, numbered in the order of their first mention, each with the paragraphs cited. */
const numberSources = (shelf: Shelf, cited: ReadonlyMap<string, ReadonlySet<number>>, locale: Locale): Source[] =>
  [...cited].flatMap(([id, paragraphs], index): Source[] => {
    const document = shelf.documents.get(id);
    const inOrder = [...paragraphs].toSorted((a, b) => a - b);
    if (document === undefined) return [];
    const [reference, short] = [referenceOf(document, shelf, locale), namedIn(document.shortTitle, locale)];
    return [{ number: index + 1, document, paragraphs: inOrder, reference, short }];
  });

/** A whole answer out of what a command has to say: empty parts filled in, sources numbered, what a machine read counted. */
export const compose = (shelf: Shelf, draft: Draft): Answer => {
  const { paragraphs, extracted } = surveyOf(draft);
  return {
    intro: [],
    card: [],
    lead: [],
    tabs: [],
    next: [],
    closing: [],
    remark: extracted === 0 ? undefined : say(draft.locale, counts.extracted, { count: extracted }),
    ...draft,
    sources: numberSources(shelf, paragraphs, draft.locale),
  };
};

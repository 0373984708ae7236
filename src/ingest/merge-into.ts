import type { Teller } from '../facts/merging/marks.ts';
import { mergeFacts } from '../facts/merging/merge-facts.ts';
import type { Shelf } from '../library/shelf.ts';
import type { Fact } from '../model/fact.ts';
import { namedIn, textsOf } from '../model/localized.ts';
import type { PreparedDocument } from './prepare/prepare-document.ts';

/** A document whose facts have found the events that they tell. */
export interface Merged {
  document: PreparedDocument;
  /** How many of its facts tell an event that was known already, and how many a new one. */
  confirmed: number;
  fresh: number;
}

/** What a document's facts are joined to. */
export type Joined = Pick<Shelf, 'facts' | 'documents' | 'actors' | 'plans'>;

/** One name for each id: merging knows states by their names in either language, and plans by their numbers and sounds. */
type NameOf = (id: string) => string;

const tellerOf = (fact: Fact, document: string, language: 'ja' | 'en', nameOf: NameOf): Teller => ({
  id: fact.id,
  document,
  language,
  when: fact.when,
  part: fact.part,
  kind: fact.kind,
  modality: fact.modality ?? 'done',
  actors: fact.actors.map(nameOf),
  plans: fact.plans.map(nameOf),
  words: textsOf(fact.text)[0] ?? '',
});

const languageOn = ({ documents }: Joined, id: string): 'ja' | 'en' => documents.get(id)?.language ?? 'ja';

/** The facts of a new document joined to the events of a shelf that they tell again. */
export const mergeInto = (shelf: Joined, document: PreparedDocument): Merged => {
  const added = new Map([...document.actors, ...document.plans].map((named) => [named.id, named]));
  const nameOf: NameOf = (id) => {
    const named = shelf.actors.get(id) ?? shelf.plans.get(id) ?? added.get(id);
    return named === undefined ? id : namedIn(named.name, 'en');
  };
  const known = shelf.facts.map((fact) => {
    const from = fact.citations[0]?.document ?? '';
    return tellerOf(fact, from, languageOn(shelf, from), nameOf);
  });
  const own = document.facts.map((fact) => tellerOf(fact, document.id, document.record.language, nameOf));
  const events = mergeFacts([...known, ...own], new Map(shelf.facts.map(({ id, event }) => [id, event])));
  const before = new Set(shelf.facts.map(({ event }) => event));
  const facts = document.facts.map((fact) => ({ ...fact, event: events.get(fact.id) ?? fact.event }));
  const confirmed = facts.filter(({ event }) => before.has(event)).length;
  return { document: { ...document, facts }, confirmed, fresh: facts.length - confirmed };
};

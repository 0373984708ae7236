import type { Actor } from '../model/actor.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import { textsOf, type Wording } from '../model/localized.ts';
import { buildNameIndex, type NameIndex } from '../search/names/name-index.ts';
import type { Named } from '../search/names/spelling.ts';
import { readNamed } from '../search/names/spellings.ts';
import { buildIndex, type Entry, type Searchable } from '../search/text-index.ts';
import { NO_WORDS, type Words } from '../search/words/words.ts';
import type { NamedType } from './names.ts';
import { once, onceEach } from './once.ts';
import type { Records } from './records.ts';

/** What a library is searched with: its facts by words, its named things by name, each made when it is first used. */
export interface Indexes {
  readonly facts: Searchable;
  readonly names: Readonly<Record<NamedType, NameIndex>>;
  /** Words that stand for one another, the same for every library. */
  words: Words;
}

const namesOf = ({ actors }: Records, id: string): string[] => {
  const actor = actors.get(id);
  return actor ? [...textsOf(actor.name), ...actor.aliases, ...(actor.reading ? [actor.reading] : [])] : [id];
};

/** All names of a thing, one a line; made once for each, since many facts name the same. */
const spellingsOf = onceEach(({ name, aliases }: { name: Wording; aliases: readonly string[] }) =>
  [...textsOf(name), ...aliases].join('\n'),
);

/** A fact as it is searched: its own words in both languages, and every name of those it is about. */
const entryOf = (fact: Fact, { actors, plans, issues }: Pick<Records, 'actors' | 'plans' | 'issues'>): Entry => {
  const named = [
    ...fact.actors.flatMap((id) => actors.get(id) ?? []),
    ...fact.plans.flatMap((id) => plans.get(id) ?? []),
    ...fact.issues.flatMap((id) => issues.get(id) ?? []),
  ];
  const asserters = [fact.attribution, ...(fact.via ?? [])].flatMap((attribution) =>
    attribution ? [textsOf(attribution.name).join('\n')] : [],
  );
  const { id, text } = fact;
  return {
    id,
    // An index keeps its entries: one text of both languages would stand in memory beside them.
    get text() {
      return textsOf(text).join('\n');
    },
    names: [...named.map(spellingsOf), ...asserters],
  };
};

/** Facts as they are searched, those of the records unless others are given; each made when its turn comes. */
export function* factEntries(
  records: Pick<Records, 'facts' | 'actors' | 'plans' | 'issues'>,
  facts: Iterable<Fact> = records.facts,
): Generator<Entry> {
  for (const fact of facts) yield entryOf(fact, records);
}

/** Something with a name, as it is looked up: the same object as long as its record is the same, so that its names are read once. */
const namedOf = onceEach(
  ({ id, name, reading, aliases }: Pick<Actor, 'id' | 'name' | 'aliases'> & { reading?: string | undefined }): Named => ({
    id,
    names: [...textsOf(name), ...(reading ? [reading] : []), ...aliases, id],
  }),
);

const documentNamed = ({ id, title, shortTitle, aliases, publisher }: DocumentRecord, authors: readonly string[]): Named => ({
  id,
  names: [...textsOf(shortTitle), ...textsOf(title), ...aliases, id],
  by: [...authors, ...textsOf(publisher)],
});

/** The same for documents, which are also found by the names of their authors: made anew when an author has other names. */
const namedDocuments = (): ((document: DocumentRecord, records: Records) => Named) => {
  const known = new WeakMap<DocumentRecord, { authors: string; named: Named }>();
  return (document, records) => {
    const authors = document.authors.flatMap((author) => namesOf(records, author));
    const before = known.get(document);
    if (before?.authors === authors.join('\n')) return before.named;
    const named = documentNamed(document, authors);
    known.set(document, { authors: authors.join('\n'), named });
    return named;
  };
};
const namedDocument = namedDocuments();

const openNames = (records: Records): Indexes['names'] => {
  const indexes = {
    actor: once(() => buildNameIndex([...records.actors.values()].map(namedOf))),
    plan: once(() => buildNameIndex([...records.plans.values()].map(namedOf))),
    issue: once(() => buildNameIndex([...records.issues.values()].map(namedOf))),
    document: once(() => buildNameIndex([...records.documents.values()].map((document) => namedDocument(document, records)))),
  };
  return {
    get actor() {
      return indexes.actor();
    },
    get plan() {
      return indexes.plan();
    },
    get issue() {
      return indexes.issue();
    },
    get document() {
      return indexes.document();
    },
  };
};

/** So many names are read between two rests: a few milliseconds. */
const STEP_NAMED = 20;

/** Reads the names of all things, a few a step, after which their indexes are made quickly. */
export function* readNames(records: Records): Generator<void> {
  const documents = records.documents.values().map((document) => namedDocument(document, records));
  const named = [...records.actors.values(), ...records.plans.values(), ...records.issues.values()].map(namedOf);
  for (const [at, one] of [...named, ...documents].entries()) {
    readNamed(one);
    if (at % STEP_NAMED === 0) yield;
  }
}

/** An index that holds other facts too: those of the shelf alone. */
const among = (index: () => Searchable, holds: (fact: string) => boolean): Searchable => ({
  search: (query, { accept = () => true, ...options }) => index().search(query, { ...options, accept: (id) => holds(id) && accept(id) }),
});

/**
 * The indexes of one set of records, which never changes.
 *
 * @param holds whether a fact is one of them
 * @param index of the facts, by far the largest; it may hold others besides. One is built when it is first used, unless one is given
 */
export const buildIndexes = (records: Records, holds: (fact: string) => boolean, words: Words = NO_WORDS, index?: Searchable): Indexes => ({
  facts: index === undefined ? openOwn(records) : among(() => index, holds),
  names: openNames(records),
  words,
});

const openOwn = (records: Records): Searchable => {
  const index = once(() => buildIndex(factEntries(records)));
  return { search: (query, options) => index().search(query, options) };
};

/** The indexes of a part of the records: its own names, and of the facts those it holds. */
export const narrowIndexes = (whole: Indexes, part: Records, holds: (fact: string) => boolean): Indexes => ({
  facts: among(() => whole.facts, holds),
  names: openNames(part),
  words: whole.words,
});

import type { Fact } from '../model/fact.ts';
import { textsOf, type Wording } from '../model/localized.ts';
import { buildNameIndex, type NameIndex } from '../search/names/name-index.ts';
import { buildIndex, type Entry, type Searchable } from '../search/text-index.ts';
import { NO_WORDS, type Words } from '../search/words/words.ts';
import type { NamedType } from './names.ts';
import { once, onceEach } from './once.ts';
import type { Records } from './shelf.ts';

/** What a library is searched with: its facts by words, its named things by name. */
export interface Indexes {
  facts: Searchable;
  names: Record<NamedType, NameIndex>;
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
  return {
    id: fact.id,
    text: textsOf(fact.text).join('\n'),
    names: [...named.map(spellingsOf), ...asserters],
  };
};

/** The facts as they are searched, each made when its turn comes. */
export function* factEntries(records: Pick<Records, 'facts' | 'actors' | 'plans' | 'issues'>): Generator<Entry> {
  for (const fact of records.facts) yield entryOf(fact, records);
}

const buildNames = (records: Records): Indexes['names'] => ({
  actor: buildNameIndex(
    [...records.actors.values()].map(({ id, name, reading, aliases }) => ({
      id,
      names: [...textsOf(name), ...(reading ? [reading] : []), ...aliases, id],
    })),
  ),
  plan: buildNameIndex([...records.plans.values()].map(({ id, name, aliases }) => ({ id, names: [...textsOf(name), ...aliases, id] }))),
  issue: buildNameIndex([...records.issues.values()].map(({ id, name, aliases }) => ({ id, names: [...textsOf(name), ...aliases, id] }))),
  document: buildNameIndex(
    [...records.documents.values()].map(({ id, title, shortTitle, aliases, authors, publisher }) => ({
      id,
      names: [...textsOf(shortTitle), ...textsOf(title), ...aliases, id],
      by: [...authors.flatMap((author) => namesOf(records, author)), ...textsOf(publisher)],
    })),
  ),
});

/** The indexes of one set of records, which never changes. That of the facts, by far the largest, is built when it is first used, unless one is given. */
export const buildIndexes = (records: Records, words: Words = NO_WORDS, index?: Searchable): Indexes => {
  const facts = once(() => index ?? buildIndex(factEntries(records)));
  return {
    get facts() {
      return facts();
    },
    names: buildNames(records),
    words,
  };
};

/** The indexes of a part of the records: its own names, and of the facts those it holds. */
export const narrowIndexes = ({ facts, words }: Indexes, part: Records): Indexes => {
  const held = once(() => new Set(part.facts.map(({ id }) => id)));
  return {
    facts: {
      search: (query, { accept = () => true, ...options }) =>
        facts.search(query, { ...options, accept: (id) => held().has(id) && accept(id) }),
    },
    names: buildNames(part),
    words,
  };
};

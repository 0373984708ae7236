import type { Fact } from '../model/fact.ts';
import type { Localized } from '../model/localized.ts';
import { buildNameIndex, type NameIndex } from '../search/names.ts';
import { buildIndex, type TextIndex } from '../search/text-index.ts';
import { NO_WORDS, type Words } from '../search/words/words.ts';
import type { Library } from './library.ts';
import type { NamedType } from './names.ts';

/** What a library is searched with: its facts by words, its named things by name. */
export interface Indexes {
  facts: TextIndex;
  names: Record<NamedType, NameIndex>;
  /** Words that stand for one another, the same for every library. */
  words: Words;
}

const both = ({ ja, en }: Localized): string[] => [ja, en];

const namesOf = ({ actors }: Library, id: string): string[] => {
  const actor = actors.get(id);
  return actor ? [...both(actor.name), ...actor.aliases, ...(actor.reading ? [actor.reading] : [])] : [id];
};

/** A fact as it is searched: its own words in both languages, and every name of those it is about. */
const entryOf = (fact: Fact, { actors, plans, issues }: Library) => {
  const named = [
    ...fact.actors.flatMap((id) => actors.get(id) ?? []),
    ...fact.plans.flatMap((id) => plans.get(id) ?? []),
    ...fact.issues.flatMap((id) => issues.get(id) ?? []),
  ];
  const asserters = [fact.attribution, ...(fact.via ?? [])].flatMap((attribution) => (attribution ? both(attribution.name) : []));
  return {
    id: fact.id,
    text: both(fact.text).join('\n'),
    names: [...named.flatMap(({ name, aliases }) => [...both(name), ...aliases]), ...asserters].join('\n'),
  };
};

const buildNames = (library: Library): Indexes['names'] => ({
  actor: buildNameIndex(
    [...library.actors.values()].map(({ id, name, reading, aliases }) => ({
      id,
      names: [...both(name), ...(reading ? [reading] : []), ...aliases, id],
    })),
  ),
  plan: buildNameIndex([...library.plans.values()].map(({ id, name, aliases }) => ({ id, names: [...both(name), ...aliases, id] }))),
  issue: buildNameIndex([...library.issues.values()].map(({ id, name, aliases }) => ({ id, names: [...both(name), ...aliases, id] }))),
  document: buildNameIndex(
    [...library.documents.values()].map(({ id, title, shortTitle, aliases, authors, publisher }) => ({
      id,
      names: [
        ...both(shortTitle),
        ...both(title),
        ...aliases,
        id,
        ...authors.flatMap((author) => namesOf(library, author)),
        ...both(publisher),
      ],
    })),
  ),
});

const onFirstUse = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

/** The indexes of one library, which never changes. That of the facts, by far the largest, is built when it is first used. */
export const buildIndexes = (library: Library, words: Words = NO_WORDS): Indexes => {
  const facts = onFirstUse(() => buildIndex(library.facts.map((fact) => entryOf(fact, library))));
  return {
    get facts() {
      return facts();
    },
    names: buildNames(library),
    words,
  };
};

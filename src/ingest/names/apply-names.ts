import type { Collection } from '../../library/records.ts';
import type { Actor } from '../../model/actor.ts';
import type { Attribution, Fact } from '../../model/fact.ts';
import { textsOf, type Wording } from '../../model/localized.ts';
import type { NameEdit } from '../../model/server/name-edit.ts';

/** Every spelling that somebody goes by. */
export const spellingsOf = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string[] => [...new Set([...textsOf(name), ...aliases])];

/** Another id, or the same, for whoever a fact names. */
type Rename = (id: string) => string;

const distinct = (ids: readonly string[], rename: Rename): string[] => [...new Set(ids.map(rename))];

const renameAttribution = (attribution: Attribution, rename: Rename): Attribution =>
  attribution.id === undefined ? attribution : { ...attribution, id: rename(attribution.id) };

const names = ({ actors, attribution, via = [], who = {} }: Fact, id: string): boolean =>
  actors.includes(id) || attribution?.id === id || via.some((one) => one.id === id) || Object.values(who).some((ids) => ids.includes(id));

const renameInFact = (fact: Fact, rename: Rename): Fact => ({
  ...fact,
  actors: distinct(fact.actors, rename),
  attribution: fact.attribution && renameAttribution(fact.attribution, rename),
  ...(fact.via && { via: fact.via.map((one) => renameAttribution(one, rename)) }),
  ...(fact.who && { who: Object.fromEntries(Object.entries(fact.who).map(([role, ids]) => [role, distinct(ids, rename).sort()])) }),
});

/** All that a collection says of one, said of the other. */
const renameAll = (collection: Collection, from: string, into: string): Collection => {
  const rename: Rename = (id) => (id === from ? into : id);
  return {
    ...collection,
    facts: collection.facts.map((fact) => (names(fact, from) ? renameInFact(fact, rename) : fact)),
    documents: collection.documents.map((document) =>
      document.authors.includes(from) ? { ...document, authors: distinct(document.authors, rename) } : document,
    ),
    positions: collection.positions.map((position) => ({
      ...position,
      actor: rename(position.actor),
      attribution: position.attribution && renameAttribution(position.attribution, rename),
    })),
    plans: collection.plans.map((plan) => ({
      ...plan,
      authors: distinct(plan.authors, rename),
      reactions: plan.reactions.map((reaction) => ({ ...reaction, actor: rename(reaction.actor) })),
    })),
    actors: collection.actors
      .filter(({ id }) => id !== from)
      .map((actor) => ({
        ...actor,
        ...(actor.side !== undefined && { side: rename(actor.side) }),
        relations: actor.relations.map((relation) => ({ ...relation, to: rename(relation.to) })).filter(({ to }) => to !== actor.id),
      })),
  };
};

const changeActor = (collection: Collection, id: string, change: (actor: Actor) => Actor): Collection =>
  collection.actors.some((actor) => actor.id === id)
    ? { ...collection, actors: collection.actors.map((actor) => (actor.id === id ? change(actor) : actor)) }
    : collection;

/** An actor who goes by these names too; in a language in which they had none, the first of that language is their name. */
const withNames = (actor: Actor, name: Partial<Wording>, spellings: readonly string[]): Actor => {
  const grown: Actor = { ...actor, name: { ...name, ...actor.name } };
  const known = new Set(spellingsOf(grown));
  const fresh = spellings.filter((spelling) => !known.has(spelling));
  return fresh.length === 0 ? grown : { ...grown, aliases: [...grown.aliases, ...new Set(fresh)] };
};

const withoutSpelling = (actor: Actor, spelling: string): Actor => {
  const name = Object.fromEntries(Object.entries(actor.name).filter(([, text]) => text !== spelling));
  return {
    ...actor,
    aliases: actor.aliases.filter((alias) => alias !== spelling),
    ...(Object.keys(name).length > 0 && { name: name as Wording }),
  };
};

/** Whether a text writes a spelling by itself, not as a part of another one of the same actor. */
const writes = (text: string, spelling: string, others: readonly string[]): boolean =>
  others
    .filter((other) => other.includes(spelling))
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, other) => rest.replaceAll(other, ' '), text)
    .includes(spelling);

const splitFact = (fact: Fact, { of, alias, as }: Extract<NameEdit, { edit: 'split' }>, others: readonly string[]): Fact => {
  const text = textsOf(fact.text).join('\n');
  const isTheirs = (attribution: Attribution): boolean => attribution.id === of && textsOf(attribution.name).includes(alias);
  const move = (attribution: Attribution): Attribution => (isTheirs(attribution) ? { ...attribution, id: as } : attribution);
  const told = writes(text, alias, others);
  const staysToo = others.some((other) => writes(text, other, [alias]));
  const actors = fact.actors.flatMap((id) => (id !== of || !told ? [id] : staysToo ? [of, as] : [as]));
  return {
    ...fact,
    actors: [...new Set(actors)],
    attribution: fact.attribution && move(fact.attribution),
    ...(fact.via && { via: fact.via.map(move) }),
  };
};

const split = (collections: readonly Collection[], edit: Extract<NameEdit, { edit: 'split' }>, whole: Actor): Collection[] => {
  const others = spellingsOf(whole).filter((spelling) => spelling !== edit.alias);
  const parted: Actor = {
    id: edit.as,
    type: whole.type,
    name: edit.language === 'ja' ? { ja: edit.alias } : { en: edit.alias },
    aliases: [],
    relations: [],
  };
  const changed = collections.map((collection) =>
    changeActor(
      { ...collection, facts: collection.facts.map((fact) => (names(fact, edit.of) ? splitFact(fact, edit, others) : fact)) },
      edit.of,
      (actor) => withoutSpelling(actor, edit.alias),
    ),
  );
  return [...changed, { documents: [], actors: [parted], plans: [], issues: [], facts: [], positions: [], disagreements: [] }];
};

const applyOne = (collections: readonly Collection[], edit: NameEdit, find: (id: string) => Actor | undefined): Collection[] => {
  const whole = find(edit.edit === 'merge' ? edit.into : edit.of);
  // Nobody tells of them any more: the name is its bearer's again, until somebody does.
  if (whole === undefined) return [...collections];
  if (edit.edit === 'split') return split(collections, edit, whole);
  if (edit.edit === 'alias') return collections.map((one) => changeActor(one, edit.of, (actor) => withNames(actor, {}, [edit.alias])));
  const { from, into } = edit;
  return collections.map((one) => changeActor(renameAll(one, from.id, into), into, (actor) => withNames(actor, from.name, from.spellings)));
};

/**
 * Collections as a server's managers say that names are to be read, each thing said on top of what was said before. What it changes is copied.
 *
 * @param known whoever stands in other collections
 */
export const applyNames = (
  collections: readonly Collection[],
  edits: readonly NameEdit[],
  known: ReadonlyMap<string, Actor> = new Map(),
): readonly Collection[] =>
  edits.reduce<readonly Collection[]>((changed, edit) => {
    const find = (id: string): Actor | undefined =>
      changed.flatMap(({ actors }) => actors).find((actor) => actor.id === id) ?? known.get(id);
    return applyOne(changed, edit, find);
  }, collections);

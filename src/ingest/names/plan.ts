import type { ServerReader } from '../../asking/deeds.ts';
import { ChoiceError, UserError } from '../../errors.ts';
import type { Shelf } from '../../library/shelf.ts';
import { showWhen } from '../../messages/days/when.ts';
import { say } from '../../messages/say.ts';
import type { Actor } from '../../model/actor.ts';
import type { Deed } from '../../model/answer.ts';
import type { Fact } from '../../model/fact.ts';
import { namedIn } from '../../model/localized.ts';
import type { NameEdit } from '../../model/server/name-edit.ts';
import { isOwnDocument } from '../../model/server/own-documents.ts';
import type { KeptChange } from '../../storage/ports.ts';
import { isJapanese } from '../../text/script.ts';
import { nameIdOf } from '../prepare/ids.ts';
import { applyNames, spellingsOf } from './apply-names.ts';
import { words } from './words.ts';

/** What is to be said of names from now on, and how that is told before and after. */
export interface Plan {
  what: KeptChange['what'];
  edits: NameEdit[];
  /** Who is shown afterwards. */
  shown: Actor;
  title: string;
  intro: string;
  moved: readonly Fact[];
  done: string;
}

/** All that a change is planned from. */
export interface Premises {
  deed: Deed;
  reader: ServerReader;
  shelf: Shelf;
  edits: readonly NameEdit[];
}

/** The actor of an id. @throws {UserError} when it has gone meanwhile */
export const actorOf = (id: string | undefined, { shelf, reader }: Premises): Actor => {
  const actor = shelf.actors.get(id ?? '');
  if (actor === undefined) throw new UserError(words.gone[reader.locale]);
  return actor;
};

/** Two become one: the second stays, with the names and facts of both. */
export const planMerge = (premises: Premises): Plan => {
  const { deed, shelf, edits, reader } = premises;
  const { locale, today } = reader;
  const [from, into] = [actorOf(deed.values.name, premises), actorOf(deed.values.into, premises)];
  const moved = shelf.about({ actor: from.id });
  const documents = [...new Set(moved.flatMap(({ citations }) => citations.map(({ document }) => document)))].filter(isOwnDocument);
  const shown = { from: namedIn(from.name, locale), into: namedIn(into.name, locale) };
  const then = { id: from.id, name: from.name, spellings: spellingsOf(from), documents };
  return {
    what: 'merged',
    edits: [...edits, { edit: 'merge', on: today, from: then, into: into.id }],
    shown: into,
    title: say(locale, words.merging, shown),
    intro: say(locale, words.mergingWhat, { ...shown, count: moved.length }),
    moved,
    done: say(locale, words.merged, shown),
  };
};

/** What a merge said of somebody whose merge is taken back is not said by later ones either. */
const withoutMerge = (edits: readonly NameEdit[], merge: Extract<NameEdit, { edit: 'merge' }>): NameEdit[] =>
  edits
    .filter((edit) => edit !== merge)
    .map((edit) =>
      edit.edit === 'merge' && edit.from.id === merge.into
        ? { ...edit, from: { ...edit.from, spellings: edit.from.spellings.filter((one) => !merge.from.spellings.includes(one)) } }
        : edit,
    );

const splitOff = (
  { edits, reader: { locale, today } }: Premises,
  actor: Actor,
  spelling: string,
): { edits: NameEdit[]; intro?: string } => {
  const merge = edits.findLast((edit) => edit.edit === 'merge' && edit.from.spellings.includes(spelling));
  if (merge?.edit === 'merge')
    return { edits: withoutMerge(edits, merge), intro: say(locale, words.unmerging, { day: showWhen(merge.on, locale) }) };
  const alias = edits.findLast((edit) => edit.edit === 'alias' && edit.of === actor.id && edit.alias === spelling);
  if (alias !== undefined)
    return {
      edits: edits.filter((edit) => edit !== alias),
      intro: say(locale, words.unaliasing, { day: showWhen(alias.on, locale) }),
    };
  const language = isJapanese(spelling) ? 'ja' : 'en';
  return { edits: [...edits, { edit: 'split', on: today, of: actor.id, alias: spelling, as: nameIdOf(spelling), language }] };
};

const askSpelling = (actor: Actor, spelling: string | undefined, { reader: { locale } }: Premises): Error => {
  const [name, spellings] = [namedIn(actor.name, locale), spellingsOf(actor)];
  if (spellings.length < 2) return new UserError(say(locale, words.onlySpelling, { name }));
  const asked = spelling === undefined ? say(locale, words.whichSpelling, { name }) : say(locale, words.noSpelling, { name, spelling });
  return new ChoiceError(
    asked,
    'spelling',
    spellings.map((value) => ({ label: value, value })),
  );
};

/** A name becomes somebody else's: what a manager said of it is taken back, or the facts that write it are parted. @throws {ChoiceError} when it is not said which */
export const planSplit = (premises: Premises): Plan => {
  const { deed, shelf, reader } = premises;
  const { locale } = reader;
  const actor = actorOf(deed.values.name, premises);
  const { spelling } = deed.values;
  const known = spellingsOf(actor);
  if (spelling === undefined || known.length < 2 || !known.includes(spelling)) throw askSpelling(actor, spelling, premises);
  const { edits, intro } = splitOff(premises, actor, spelling);
  const facts = shelf.about({ actor: actor.id });
  const [collection] = applyNames(
    [{ documents: [], actors: [actor], plans: [], issues: [], facts, positions: [], disagreements: [] }],
    edits.slice(-1).filter(({ edit }) => edit === 'split'),
  );
  const moved = facts.filter((fact, at) => collection?.facts[at]?.actors.join() !== fact.actors.join());
  const shown = { spelling, name: namedIn(actor.name, locale) };
  return {
    what: 'split',
    edits,
    shown: actor,
    title: say(locale, words.splitting, shown),
    intro: intro ?? say(locale, words.splittingWhat, { spelling, count: moved.length }),
    moved,
    done: say(locale, words.split, shown),
  };
};

/** Somebody gets another name. @throws {UserError} when it is somebody's already */
export const planAlias = (premises: Premises): Plan => {
  const { deed, shelf, edits, reader } = premises;
  const { locale, today } = reader;
  const actor = actorOf(deed.values.name, premises);
  const { alias = '' } = deed.values;
  const shown = { alias, name: namedIn(actor.name, locale) };
  const bearer = [...shelf.actors.values()].find((one) => spellingsOf(one).includes(alias));
  if (bearer?.id === actor.id) throw new UserError(say(locale, words.already, shown));
  if (bearer !== undefined) throw new UserError(say(locale, words.taken, { alias, other: namedIn(bearer.name, locale) }));
  return {
    what: 'aliased',
    edits: [...edits, { edit: 'alias', on: today, of: actor.id, alias }],
    shown: actor,
    title: say(locale, words.aliasing, shown),
    intro: say(locale, words.aliasingWhat, { alias }),
    moved: [],
    done: say(locale, words.aliased, shown),
  };
};

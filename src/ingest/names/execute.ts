import { type Deeds, inServer, type ServerReader } from '../../asking/deeds.ts';
import { compose } from '../../briefing/wording/compose.ts';
import { eventLines } from '../../briefing/wording/lines.ts';
import { ChoiceError, UserError } from '../../errors.ts';
import type { Shelf } from '../../library/shelf.ts';
import { showWhen } from '../../messages/days/when.ts';
import { listInWords } from '../../messages/joiners.ts';
import { say } from '../../messages/say.ts';
import type { Actor } from '../../model/actor.ts';
import type { Answer, Deed } from '../../model/answer.ts';
import type { Fact } from '../../model/fact.ts';
import { namedIn } from '../../model/localized.ts';
import type { NameEdit } from '../../model/server/name-edit.ts';
import { isOwnDocument } from '../../model/server/own-documents.ts';
import type { KeptChange } from '../../storage/ports.ts';
import { isJapanese } from '../../text/script.ts';
import { undoButton, undoNote } from '../edit/execute-edits.ts';
import type { History } from '../edit/history.ts';
import { nameIdOf } from '../prepare/ids.ts';
import type { Intake } from '../take-in.ts';
import { applyNames, spellingsOf } from './apply-names.ts';
import { likelyPairs } from './likely.ts';
import { originsOf } from './origins.ts';
import { words } from './words.ts';

/** What is to be said of names from now on, and how that is told before and after. */
interface Plan {
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
interface Premises {
  deed: Deed;
  reader: ServerReader;
  shelf: Shelf;
  edits: readonly NameEdit[];
}

const actorOf = (id: string | undefined, { shelf, reader }: Premises): Actor => {
  const actor = shelf.actors.get(id ?? '');
  if (actor === undefined) throw new UserError(words.gone[reader.locale]);
  return actor;
};

const planMerge = (premises: Premises): Plan => {
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

const planSplit = (premises: Premises): Plan => {
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

const planAlias = (premises: Premises): Plan => {
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

const MOST_SHOWN = 3;

const showPlan = ({ title, intro, moved, shown }: Plan, { reader: { locale }, shelf }: Premises): Answer =>
  compose(shelf, {
    kind: 'list',
    locale,
    title,
    intro: [intro],
    card: [{ label: words.names[locale], value: listInWords(spellingsOf(shown), locale) }],
    sections: moved.length === 0 ? [] : [{ title: words.facts[locale], lines: eventLines(moved.slice(0, MOST_SHOWN), shelf, locale) }],
    confirm: true,
  });

const showNames = (actor: Actor, { reader: { locale }, shelf, edits }: Premises): Answer =>
  compose(shelf, {
    kind: 'list',
    locale,
    title: say(locale, words.namesOf, { name: namedIn(actor.name, locale) }),
    sections: [{ text: originsOf(actor, edits, shelf, locale), lines: [] }],
    next: [
      { label: say(locale, words.show, { name: namedIn(actor.name, locale) }), ask: { command: 'actor', options: { name: actor.id } } },
    ],
  });

const tellEdit = (edit: NameEdit, { reader: { locale }, shelf }: Premises): string => {
  const day = showWhen(edit.on, locale);
  const called = (id: string): string => namedIn(shelf.actors.get(id)?.name ?? { en: id }, locale);
  if (edit.edit === 'merge') return say(locale, words.saidMerge, { day, from: namedIn(edit.from.name, locale), into: called(edit.into) });
  return say(locale, edit.edit === 'alias' ? words.saidAlias : words.saidSplit, { day, alias: edit.alias, into: called(edit.of) });
};

/** Those that a manager has parted are not offered again. */
const mayBeOne = ({ shelf, edits }: Premises) =>
  likelyPairs(shelf).filter(
    ({ from, into }) =>
      !edits.some((edit) => edit.edit === 'split' && [from.id, into.id].includes(edit.of) && [from.id, into.id].includes(edit.as)),
  );

const showList = (premises: Premises): Answer => {
  const { reader, shelf, edits } = premises;
  const { locale } = reader;
  const pairs = mayBeOne(premises).map(({ from, into }) => ({
    shown: { from: namedIn(from.name, locale), into: namedIn(into.name, locale) },
    options: { name: from.id, into: into.id },
  }));
  return compose(shelf, {
    kind: 'list',
    locale,
    title: words.list[locale],
    intro: edits.length === 0 ? [words.none[locale]] : [],
    sections: [
      ...(edits.length === 0 ? [] : [{ title: words.said[locale], text: edits.map((edit) => tellEdit(edit, premises)), lines: [] }]),
      ...(pairs.length === 0
        ? []
        : [{ title: words.perhaps[locale], text: pairs.map(({ shown }) => say(locale, words.perhapsPair, shown)), lines: [] }]),
    ],
    next: [
      ...pairs.map(({ shown: { from }, options }) => ({
        label: say(locale, words.mergePair, { from }),
        ask: { command: 'names merge', options },
      })),
      ...(edits.length === 0 ? [] : [undoButton(reader)]),
    ],
  });
};

/** What `/names` asks for: shown first, done when that is confirmed, and undone like changes to documents. */
export const nameDeeds = ({ documents, shelves }: Intake, history: History): Deeds => {
  const premisesOf = async (deed: Deed, reader: ServerReader): Promise<Premises> => {
    const [shelf, edits] = await Promise.all([shelves.open(reader.server), documents.nameEditsOf(reader.server)]);
    return { deed, reader, shelf, edits };
  };
  const change = (planned: (premises: Premises) => Plan) =>
    inServer(async (deed, reader, confirmed) => {
      const premises = await premisesOf(deed, reader);
      const plan = planned(premises);
      if (!confirmed) return showPlan(plan, premises);
      const { server, locale } = reader;
      const name = namedIn(plan.shown.name, locale);
      await documents.saveNameEdits(server, plan.edits);
      await history.did(server, { what: plan.what, title: name, back: [], names: premises.edits });
      shelves.changed(server);
      return compose(await shelves.open(server), {
        kind: 'list',
        locale,
        title: plan.done,
        intro: [undoNote(reader)],
        sections: [],
        next: [
          { label: say(locale, words.show, { name }), ask: { command: 'actor', options: { name: plan.shown.id } } },
          undoButton(reader),
        ],
      });
    });
  return {
    'names list': inServer(async (deed, reader) => {
      const premises = await premisesOf(deed, reader);
      return deed.values.name === undefined ? showList(premises) : showNames(actorOf(deed.values.name, premises), premises);
    }),
    'names merge': change(planMerge),
    'names split': change(planSplit),
    'names alias': change(planAlias),
  };
};

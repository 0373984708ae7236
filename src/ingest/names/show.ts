import { compose } from '../../briefing/wording/compose.ts';
import { eventLines } from '../../briefing/wording/lines.ts';
import { showWhen } from '../../messages/days/when.ts';
import { listInWords } from '../../messages/joiners.ts';
import { say } from '../../messages/say.ts';
import type { Actor } from '../../model/actor.ts';
import type { Answer } from '../../model/answer.ts';
import { namedIn } from '../../model/localized.ts';
import type { NameEdit } from '../../model/server/name-edit.ts';
import { undoButton } from '../edit/execute-edits.ts';
import { spellingsOf } from './apply-names.ts';
import { likelyPairs } from './likely.ts';
import { originsOf } from './origins.ts';
import type { Plan, Premises } from './plan.ts';
import { words } from './words.ts';

const MOST_SHOWN = 3;

/** What will come of a change, to be confirmed. */
export const showPlan = ({ title, intro, moved, shown }: Plan, { reader: { locale }, shelf }: Premises): Answer =>
  compose(shelf, {
    kind: 'list',
    locale,
    title,
    intro: [intro],
    card: [{ label: words.names[locale], value: listInWords(spellingsOf(shown), locale) }],
    sections: moved.length === 0 ? [] : [{ title: words.facts[locale], lines: eventLines(moved.slice(0, MOST_SHOWN), shelf, locale) }],
    confirm: true,
  });

/** All names of somebody, each with where it comes from. */
export const showNames = (actor: Actor, { reader: { locale }, shelf, edits }: Premises): Answer =>
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

/** What was said of names, and names that may be one. */
export const showList = (premises: Premises): Answer => {
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

import { ChoiceError, UserError } from '../../errors.ts';
import { authorsOf, type NamedType, nameIn } from '../../library/names.ts';
import type { Shelf } from '../../library/shelf.ts';
import { choiceWords } from '../../messages/options.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { Actor } from '../../model/actor.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Issue } from '../../model/issue.ts';
import type { Locale } from '../../model/localized.ts';
import type { Plan } from '../../model/plan.ts';
import { MOST_CHOICES, type OptionType, type ReadingContext, shorten } from './option-type.ts';

type Named = { actor: Actor; plan: Plan; document: DocumentRecord; issue: Issue };

const COLLECTIONS = { actor: 'actors', plan: 'plans', document: 'documents', issue: 'issues' } as const;
/** So many things are offered when a name could be any of them. */
const MOST_OFFERED = 12;

/** The question back, when what was typed is the name of several, or nearly that of some. */
const askedBack = (message: string, type: NamedType, ids: readonly string[], context: ReadingContext): ChoiceError =>
  new ChoiceError(
    message,
    context.name,
    ids.slice(0, MOST_OFFERED).map((id) => ({ label: nameIn(context.shelf, type, id, context.reader.locale), value: id })),
  );

const unknownName = (type: NamedType, typed: string, near: readonly string[], context: ReadingContext): UserError => {
  const { locale } = context.reader;
  const unknown = say(locale, refusals.unknown[type], { name: typed });
  return near.length === 0
    ? new UserError(`${unknown} ${say(locale, refusals.noNearName)}`)
    : askedBack(`${unknown} ${say(locale, refusals.nearestNames)}`, type, near, context);
};

const several = (type: NamedType, typed: string, ids: readonly string[], context: ReadingContext): ChoiceError =>
  askedBack(say(context.reader.locale, refusals.severalNames, { name: typed, count: ids.length }), type, ids, context);

/** The id that was typed or is meant by what was, and whether that was only close to its name. */
const lookUp = (type: NamedType, typed: string, context: ReadingContext): { id: string; isClose: boolean } => {
  const { shelf } = context;
  if (shelf[COLLECTIONS[type]].has(typed)) return { id: typed, isClose: false };
  const looked = shelf.indexes.names[type].lookUp(typed);
  if (looked.outcome === 'unknown') throw unknownName(type, typed, looked.near, context);
  if (looked.outcome === 'ambiguous') throw several(type, typed, looked.ids, context);
  return { id: looked.id, isClose: looked.outcome === 'close' };
};

const find = <Type extends NamedType>(type: Type, typed: string, context: ReadingContext): Named[Type] => {
  const found = context.shelf[COLLECTIONS[type]].get(lookUp(type, typed, context).id);
  if (found === undefined) throw unknownName(type, typed, [], context);
  return found as Named[Type];
};

const labelOf = (type: NamedType, id: string, shelf: Shelf, locale: Locale): string => {
  const name = nameIn(shelf, type, id, locale);
  if (type === 'document') return `${name} – ${authorsOf(shelf, id, locale)}`;
  const role = type === 'actor' ? shelf.actors.get(id)?.role?.[locale] : undefined;
  return role ? say(locale, choiceWords.withRole, { name, role }) : name;
};

/** A thing with names, found by any spelling that means it alone and completed while typed. */
const named = <Type extends NamedType>(type: Type): OptionType<Named[Type], false> => ({
  required: false,
  input: { type: 'text' },
  read: (typed, context) => find(type, typed, context),
  taken(typed, context) {
    const { id, isClose } = lookUp(type, typed, context);
    const { locale } = context.reader;
    return isClose ? say(locale, refusals.taken, { typed, name: nameIn(context.shelf, type, id, locale) }) : undefined;
  },
  suggest: (typed, { shelf, reader: { locale } }) =>
    shelf.indexes.names[type].suggest(typed, MOST_CHOICES).map((id) => ({ name: shorten(labelOf(type, id, shelf, locale)), value: id })),
});

export const actor: OptionType<Actor, false> = named('actor');
export const plan: OptionType<Plan, false> = named('plan');
export const document: OptionType<DocumentRecord, false> = named('document');
export const issue: OptionType<Issue, false> = named('issue');

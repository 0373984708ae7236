import { UserError } from '../../errors.ts';
import { authorsOf, type NamedType, nameIn } from '../../library/names.ts';
import type { Shelf } from '../../library/shelf.ts';
import { quoted } from '../../messages/joiners.ts';
import { choiceWords } from '../../messages/options.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { Actor } from '../../model/actor.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Issue } from '../../model/issue.ts';
import type { Locale } from '../../model/localized.ts';
import { textsOf, type Wording } from '../../model/localized.ts';
import type { Plan } from '../../model/plan.ts';
import { foldName } from '../../search/names/fold-name.ts';
import { MOST_CHOICES, type OptionType, type ReadingContext, shorten } from './option-type.ts';

type Named = { actor: Actor; plan: Plan; document: DocumentRecord; issue: Issue };

const COLLECTIONS = { actor: 'actors', plan: 'plans', document: 'documents', issue: 'issues' } as const;
const MOST_NEAR = 4;

const unknownName = (type: NamedType, typed: string, { shelf, reader: { locale } }: ReadingContext): UserError => {
  const near = shelf.indexes.names[type].nearest(typed, MOST_NEAR).map((id) => quoted(nameIn(shelf, type, id, locale), locale));
  const hint = near.length > 0 ? say(locale, refusals.nearestNames, { names: near.join(' ') }) : say(locale, refusals.noNearName);
  return new UserError(`${say(locale, refusals.unknown[type], { name: typed })} ${hint}`);
};

type Bearer = { name?: Wording; shortTitle?: Wording; aliases: readonly string[] };

const bears = ({ name, shortTitle, aliases }: Bearer, part: string): boolean =>
  [name, shortTitle]
    .flatMap((one) => (one ? textsOf(one) : []))
    .concat(aliases)
    .some((one) => foldName(one).includes(part));

/** The one thing whose name has what was typed in it, when it fits no other. */
const onlyOneWith = (typed: string, fitting: readonly string[], things: ReadonlyMap<string, Bearer>): string | undefined => {
  const [id = '', ...others] = fitting;
  const thing = things.get(id);
  return thing && others.length === 0 && bears(thing, foldName(typed)) ? id : undefined;
};

const find = <Type extends NamedType>(type: Type, typed: string, context: ReadingContext): Named[Type] => {
  const collection = context.shelf[COLLECTIONS[type]];
  const names = context.shelf.indexes.names[type];
  const found = collection.get(typed) ?? collection.get(names.find(typed) ?? onlyOneWith(typed, names.suggest(typed, 2), collection) ?? '');
  if (found === undefined) throw unknownName(type, typed, context);
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
  suggest: (typed, { shelf, reader: { locale } }) =>
    shelf.indexes.names[type].suggest(typed, MOST_CHOICES).map((id) => ({ name: shorten(labelOf(type, id, shelf, locale)), value: id })),
});

export const actor: OptionType<Actor, false> = named('actor');
export const plan: OptionType<Plan, false> = named('plan');
export const document: OptionType<DocumentRecord, false> = named('document');
export const issue: OptionType<Issue, false> = named('issue');

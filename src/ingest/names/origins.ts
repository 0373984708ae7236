import type { Shelf } from '../../library/shelf.ts';
import { showWhen } from '../../messages/days/when.ts';
import { listInWords } from '../../messages/joiners.ts';
import { say } from '../../messages/say.ts';
import type { Actor } from '../../model/actor.ts';
import { type Locale, namedIn, textsOf } from '../../model/localized.ts';
import type { NameEdit } from '../../model/server/name-edit.ts';
import { isOwnDocument } from '../../model/server/own-documents.ts';
import { NAME_PREFIX } from '../prepare/ids.ts';
import { spellingsOf } from './apply-names.ts';
import { words } from './words.ts';

/** The first of the server's own documents that writes somebody so, or that names them at all. */
const documentOf = (actor: Actor, spelling: string, shelf: Shelf): string | undefined => {
  const facts = shelf.about({ actor: actor.id });
  const writes = facts.filter(({ text }) => textsOf(text).some((one) => one.includes(spelling)));
  return [...writes, ...facts].flatMap(({ citations }) => citations.map(({ document }) => document)).find(isOwnDocument);
};

const originOf = (actor: Actor, spelling: string, edits: readonly NameEdit[], shelf: Shelf, locale: Locale): string => {
  const said = edits.findLast((edit) =>
    edit.edit === 'merge'
      ? edit.from.spellings.includes(spelling) && edit.into === actor.id
      : edit.edit === 'alias' && edit.of === actor.id && edit.alias === spelling,
  );
  if (said?.edit === 'merge')
    return say(locale, words.fromMerge, { day: showWhen(said.on, locale), from: namedIn(said.from.name, locale) });
  if (said !== undefined) return say(locale, words.fromTeam, { day: showWhen(said.on, locale) });
  const document = shelf.documents.get(documentOf(actor, spelling, shelf) ?? '');
  if (!actor.id.startsWith(NAME_PREFIX) || document === undefined) return words.fromPack[locale];
  return say(locale, words.fromDocument, { title: namedIn(document.title, locale) });
};

/** Every name of somebody with where it comes from: the server's managers, a document, or a pack; a line for those that come from one place. */
export const originsOf = (actor: Actor, edits: readonly NameEdit[], shelf: Shelf, locale: Locale): string[] =>
  [...Map.groupBy(spellingsOf(actor), (spelling) => originOf(actor, spelling, edits, shelf, locale))].map(([origin, spellings]) =>
    say(locale, words.origin, { spelling: listInWords(spellings, locale), origin }),
  );

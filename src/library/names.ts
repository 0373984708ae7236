import { joinParts } from '../messages/joiners.ts';
import type { Locale } from '../model/localized.ts';
import { namedIn } from '../model/localized.ts';
import type { Shelf } from './shelf.ts';

/** Things with names that can be pointed at. */
export type NamedType = 'actor' | 'plan' | 'document' | 'issue';

/** What a named thing is called in the reader's language; its id when the library does not have it. */
export const nameIn = (shelf: Shelf, type: NamedType, id: string, locale: Locale): string => {
  if (type === 'document') return namedIn(shelf.documents.get(id)?.shortTitle ?? { en: id }, locale);
  const records = { actor: shelf.actors, plan: shelf.plans, issue: shelf.issues }[type];
  return namedIn(records.get(id)?.name ?? { en: id }, locale);
};

/** A document's authors in one string, its publisher where none is named. */
export const authorsOf = (shelf: Shelf, document: string, locale: Locale): string => {
  const record = shelf.documents.get(document);
  if (record === undefined) return document;
  const names = record.authors.map((author) => nameIn(shelf, 'actor', author, locale));
  return names.length > 0 ? joinParts(names, locale) : namedIn(record.publisher, locale);
};

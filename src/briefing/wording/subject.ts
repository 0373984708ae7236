import type { Context } from '../../asking/command.ts';
import { quoted } from '../../messages/joiners.ts';

/** A subject as it was typed, in quotation marks; the name of the issue or plan whose id it is. */
export const showSubject = (words: string, { shelf, locale }: Context): string =>
  (shelf.issues.get(words) ?? shelf.plans.get(words))?.name[locale] ?? quoted(words, locale);

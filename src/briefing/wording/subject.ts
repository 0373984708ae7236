import type { Context } from '../../asking/command.ts';
import { quoted } from '../../messages/joiners.ts';

/** A subject as it was typed, in quotation marks; the name of the issue or plan whose id it is. */
export const showSubject = (words: string, { library, locale }: Context): string =>
  (library.issues.get(words) ?? library.plans.get(words))?.name[locale] ?? quoted(words, locale);

import { MOST_CHOICES, type OptionType, shorten } from '../../src/asking/options/option-type.ts';
import { ChoiceError, UserError } from '../../src/errors.ts';
import type { Shelf } from '../../src/library/shelf.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { say } from '../../src/messages/say.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Locale } from '../../src/model/localized.ts';
import { textsOf } from '../../src/model/localized.ts';
import { isOwnDocument } from '../../src/model/server/own-documents.ts';
import { words } from './words.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const isOwn = ({ citations }: Fact): boolean => citations.some(({ document }) => isOwnDocument(document));

/** The facts of a server's own documents that hold all the words typed, in Keii's order. */
const matching = ({ facts }: Shelf, typed: string): Fact[] => {
  const asked = fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return facts.filter((fact) => isOwn(fact) && asked.every((word) => fold(textsOf(fact.text).join(' ')).includes(word)));
};

const labelOf = ({ when, text }: Fact, locale: Locale): string =>
  shorten(`${when === null ? words.noDate[locale] : showWhen(when, locale)} ${textsOf(text)[0] ?? ''}`);

const MOST_OFFERED = 5;

/** One fact of the server's own documents, by some of its words. */
export const ownFact: OptionType<Fact, false> = {
  required: false,
  input: { type: 'text' },
  read(typed, { shelf, name, reader: { locale } }) {
    const given = shelf.fact(typed);
    if (given !== undefined && isOwn(given)) return given;
    const [only, ...others] = matching(shelf, typed);
    if (only === undefined) throw new UserError(say(locale, words.noFact, { typed }));
    if (others.length === 0) return only;
    const choices = [only, ...others].slice(0, MOST_OFFERED).map((fact) => ({ label: labelOf(fact, locale), value: fact.id }));
    throw new ChoiceError(say(locale, words.severalFacts, { typed }), name, choices, words.moreWords[locale]);
  },
  suggest: (typed, { shelf, reader: { locale } }) =>
    matching(shelf, typed)
      .slice(-MOST_CHOICES)
      .map((fact) => ({ name: labelOf(fact, locale), value: fact.id })),
};

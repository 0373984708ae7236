import { type Context, defineCommand } from '../../src/asking/command.ts';
import { document as aDocument } from '../../src/asking/options/named.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { eventLines } from '../../src/briefing/wording/lines.ts';
import { UserError } from '../../src/errors.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Deed } from '../../src/model/answer.ts';
import { type Edtf, isEdtf } from '../../src/model/edtf.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Locale } from '../../src/model/localized.ts';
import { namedIn } from '../../src/model/localized.ts';
import { isOwnDocument } from '../../src/model/server/own-documents.ts';
import { ownFact } from './own-fact.ts';
import { words } from './words.ts';

const NONE = /^(?:なし|無し|none|no date)$/iu;

const dateOf = (typed: string, locale: Locale): Edtf => {
  const day = typed.trim().normalize('NFKC').replaceAll('/', '-');
  if (!isEdtf(day)) throw new UserError(say(locale, words.notADate, { typed }));
  return day;
};

const documentOf = ({ citations }: Fact): string => citations.find(({ document }) => isOwnDocument(document))?.document ?? '';

const showFact = (fact: Fact, title: string, card: Answer['card'], { shelf, locale }: Context): Answer =>
  compose(shelf, { kind: 'list', locale, title, card, sections: [{ lines: eventLines([fact], shelf, locale) }] });

const date = defineCommand({
  name: 'date',
  words: words.date,
  options: { document: required(aDocument), published: required(text) },
  run: ({ document: { id, title }, published }, { locale }): Deed => {
    if (!isOwnDocument(id)) throw new UserError(say(locale, words.shipped, { title: namedIn(title, locale) }));
    return { deed: 'redate', values: { document: id, published: dateOf(published, locale) } };
  },
});

const hide = defineCommand({
  name: 'hide',
  words: words.hide,
  options: { fact: required(ownFact) },
  run: ({ fact }, context): Deed => ({
    deed: 'hide',
    values: { document: documentOf(fact), fact: fact.id },
    confirm: showFact(fact, words.hiding[context.locale], [], context),
  }),
});

const correct = defineCommand({
  name: 'correct',
  words: words.correct,
  options: { fact: required(ownFact), when: text, words: text },
  run: ({ fact, when: typed, words: given }, context): Deed => {
    const { locale } = context;
    if (typed === undefined && given === undefined) throw new UserError(words.nothingGiven[locale]);
    const when = typed === undefined ? undefined : NONE.test(typed.trim()) ? '' : dateOf(typed, locale);
    const shown = [
      ...(when === undefined ? [] : [when === '' ? words.noDate[locale] : showWhen(when, locale)]),
      ...(given === undefined ? [] : [given]),
    ];
    return {
      deed: 'correct',
      values: {
        document: documentOf(fact),
        fact: fact.id,
        ...(when !== undefined && { when }),
        ...(given !== undefined && { words: given }),
      },
      confirm: showFact(fact, words.correcting[locale], [{ label: words.becomes[locale], value: shown.join(' · ') }], context),
    };
  },
});

const undo = defineCommand({ name: 'undo', words: words.undo, options: {}, run: (): Deed => ({ deed: 'undo', values: {} }) });

/** What `/documents` changes in documents that are there: the day of publication, single facts; and the way back. */
export const edits = [date, hide, correct, undo];

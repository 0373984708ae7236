import type { Context } from '../../src/asking/command.ts';
import { compose, referenceOf } from '../../src/briefing/wording/compose.ts';
import { factLine } from '../../src/briefing/wording/lines.ts';
import { nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { referenceTo } from '../../src/briefing/wording/reference.ts';
import { UserError } from '../../src/errors.ts';
import { authorsOf } from '../../src/library/names.ts';
import { counts } from '../../src/messages/counts.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { atStart } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Answer, Section } from '../../src/model/answer.ts';
import type { Citation } from '../../src/model/citation.ts';
import type { DocumentRecord } from '../../src/model/document.ts';
import type { Fact } from '../../src/model/fact.ts';
import { type Locale, namedIn } from '../../src/model/localized.ts';
import { joinLines } from '../../src/text/join-lines.ts';
import { words } from './words.ts';

/** Web addresses in a text, as far as the marks around them tell. */
const URLS = /https?:\/\/[^\s<>「」『』（）()、。，,；;"“”]+/giu;

/** Where nothing is known of its publisher, the form stands in its place. */
const isFormKnown = ({ form, publisher }: DocumentRecord, locale: Locale): boolean => namedIn(form, locale) !== namedIn(publisher, locale);

const formWords = (document: DocumentRecord, facts: number, locale: Locale): string =>
  [...(isFormKnown(document, locale) ? [namedIn(document.form, locale)] : []), say(locale, counts.facts, { count: facts })].join(' · ');

/** So many of the addresses that a passage names are buttons. */
const MOST_LINKS = 3;

const linkTo = ({ url }: DocumentRecord, { locale }: Context): NonNullable<Answer['links']> =>
  url === undefined ? [] : [{ label: say(locale, words.original), url }];

/** The addresses that a passage names, such as those of a note, each by its host. */
const linksIn = (passage: string | undefined): NonNullable<Answer['links']> =>
  [...new Set(passage?.match(URLS) ?? [])]
    .slice(0, MOST_LINKS)
    .map((url) => ({ label: url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/.*$/u, ''), url }));

const cardOf = (document: DocumentRecord, { shelf, locale }: Context): Answer['card'] => [
  { label: say(locale, words.authors), value: atStart(authorsOf(shelf, document.id, locale)) },
  { label: say(locale, words.publisher), value: namedIn(document.publisher, locale) },
  { label: say(locale, words.published), value: showWhen(document.published, locale, document.publishedPart) },
  ...(isFormKnown(document, locale) ? [{ label: say(locale, words.form), value: namedIn(document.form, locale) }] : []),
  ...(document.url === undefined ? [] : [{ label: say(locale, words.link), value: document.url }]),
  ...(document.note === undefined ? [] : [{ label: say(locale, words.note), value: namedIn(document.note, locale) }]),
];

const citationIn = (fact: Fact, document: string): Citation | undefined =>
  fact.citations.find((citation) => citation.document === document);

const paragraphIn = (fact: Fact, document: string): number => citationIn(fact, document)?.paragraph ?? 0;

/** In the order of the text. */
const factsOf = ({ id }: DocumentRecord, { shelf }: Context): Fact[] => {
  const startOf = (fact: Fact): number => citationIn(fact, id)?.start ?? 0;
  return shelf.about({ document: id }).toSorted((a, b) => startOf(a) - startOf(b));
};

const factSections = (facts: readonly Fact[], document: string, { shelf, locale }: Context): Section[] =>
  [...Map.groupBy(facts, (fact) => paragraphIn(fact, document))].map(([paragraph, within]) => ({
    title: `¶${paragraph}`,
    lines: within.map((fact) => factLine(fact, shelf, locale)),
  }));

/** Every document of the library, with what it is and how much is drawn from it. */
export const sourceList = (context: Context): Answer => {
  const { shelf, locale } = context;
  const documents = [...shelf.documents.values()];
  return compose(shelf, {
    kind: 'sources',
    locale,
    title: say(locale, words.list),
    scope: say(locale, counts.held, { count: documents.length }),
    sections: documents.map((document) => ({
      title: namedIn(document.shortTitle, locale),
      text: [referenceOf(document, shelf, locale), formWords(document, shelf.about({ document: document.id }).length, locale)],
      lines: [],
      opens: { label: say(locale, words.open), ask: { command: 'source', options: { document: document.id } } },
    })),
  });
};

/** A document's card and all that is drawn from it, paragraph by paragraph. */
export const sourceSheet = (document: DocumentRecord, context: Context): Answer => {
  const { shelf, locale } = context;
  const facts = factsOf(document, context);
  return compose(shelf, {
    kind: 'source',
    locale,
    title: namedIn(document.title, locale),
    scope: say(locale, counts.facts, { count: facts.length }),
    card: cardOf(document, context),
    sections: factSections(facts, document.id, context),
    reference: referenceOf(document, shelf, locale),
    links: linkTo(document, context),
    next: nextTimeline(steps.timeline, { document }, context),
  });
};

const passageText = ({ id }: DocumentRecord, paragraph: number, { shelf }: Context): string | undefined => {
  const text = shelf.texts.get(id);
  const passage = text?.passages.find((one) => one.paragraph === paragraph);
  return text && passage && joinLines(text.text.slice(passage.start, passage.end));
};

/** @throws {UserError} when the document's text is at hand and has no such paragraph */
const checkParagraph = (document: DocumentRecord, paragraph: number, { shelf, locale }: Context): void => {
  const last = shelf.texts.get(document.id)?.passages.at(-1)?.paragraph;
  if (last === undefined || paragraph <= last) return;
  throw new UserError(say(locale, words.noParagraph, { document: namedIn(document.shortTitle, locale), paragraph, last }));
};

/** One paragraph of a document: its text where the library holds it, and what is drawn from it. */
export const sourcePassage = (document: DocumentRecord, paragraph: number, context: Context): Answer => {
  const { shelf, locale } = context;
  checkParagraph(document, paragraph, context);
  const facts = factsOf(document, context).filter(({ citations }) =>
    citations.some((citation) => citation.document === document.id && citation.paragraph === paragraph),
  );
  const passage = passageText(document, paragraph, context);
  return compose(shelf, {
    kind: 'passage',
    locale,
    title: `${namedIn(document.shortTitle, locale)} ¶${paragraph}`,
    card: cardOf(document, context),
    sections: [
      passage === undefined
        ? { text: [say(locale, words.noText)], lines: [] }
        : { title: say(locale, words.passage), text: [passage], lines: [] },
      ...(facts.length > 0
        ? [{ title: say(locale, words.drawn), lines: facts.map((fact) => factLine(fact, shelf, locale)) }]
        : [{ text: [say(locale, words.nothingDrawn)], lines: [] }]),
    ],
    reference: referenceTo(document, shelf, locale, paragraph),
    links: [...linkTo(document, context), ...linksIn(passage)],
    next: [{ label: say(locale, words.next.whole), ask: { command: 'source', options: { document: document.id } } }],
  });
};

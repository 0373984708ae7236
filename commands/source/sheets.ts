import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { factLine } from '../../src/briefing/wording/lines.ts';
import { nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { referenceTo } from '../../src/briefing/wording/reference.ts';
import { UserError } from '../../src/errors.ts';
import { authorsOf } from '../../src/library/names.ts';
import { say } from '../../src/messages/say.ts';
import { showWhen } from '../../src/messages/when.ts';
import type { Answer, Section } from '../../src/model/answer.ts';
import type { DocumentRecord } from '../../src/model/document.ts';
import type { Fact } from '../../src/model/fact.ts';
import { joinLines } from '../../src/text/join-lines.ts';

const cardOf = (document: DocumentRecord, { library, locale }: Context): Answer['card'] => [
  { label: say(locale, 'source.authors'), value: authorsOf(library, document.id, locale) },
  { label: say(locale, 'source.publisher'), value: document.publisher[locale] },
  { label: say(locale, 'source.published'), value: showWhen(document.published, locale, document.publishedPart) },
  { label: say(locale, 'source.form'), value: document.form[locale] },
  ...(document.url === undefined ? [] : [{ label: say(locale, 'source.link'), value: document.url }]),
  ...(document.note === undefined ? [] : [{ label: say(locale, 'source.note'), value: document.note[locale] }]),
];

const paragraphIn = (fact: Fact, document: string): number =>
  fact.citations.find((citation) => citation.document === document)?.paragraph ?? 0;

const factsOf = (document: DocumentRecord, { library }: Context): Fact[] =>
  library.facts
    .filter(({ citations }) => citations.some((citation) => citation.document === document.id))
    .toSorted((a, b) => paragraphIn(a, document.id) - paragraphIn(b, document.id) || (a.id < b.id ? -1 : 1));

const factSections = (facts: readonly Fact[], document: string, { library, locale }: Context): Section[] =>
  [...Map.groupBy(facts, (fact) => paragraphIn(fact, document))].map(([paragraph, within]) => ({
    title: `¶${paragraph}`,
    lines: within.map((fact) => factLine(fact, library, locale)),
  }));

/** Every document of the library, with what it is and how much is drawn from it. */
export const sourceList = (context: Context): Answer => {
  const { library, locale } = context;
  const documents = [...library.documents.values()];
  return compose(library, {
    kind: 'sources',
    locale,
    title: say(locale, 'source.list'),
    scope: say(locale, 'count.documents', { count: documents.length }),
    sections: documents.map((document) => ({
      title: document.shortTitle[locale],
      text: [
        referenceTo(document, library, locale),
        `${document.form[locale]} · ${say(locale, 'count.facts', { count: factsOf(document, context).length })}`,
      ],
      lines: [],
    })),
    next: documents
      .slice(0, 5)
      .map(({ id, shortTitle }) => ({ label: shortTitle[locale], ask: { command: 'source', options: { document: id } } })),
  });
};

/** A document's card and all that is drawn from it, paragraph by paragraph. */
export const sourceSheet = (document: DocumentRecord, context: Context): Answer => {
  const { library, locale } = context;
  const facts = factsOf(document, context);
  return compose(library, {
    kind: 'source',
    locale,
    title: document.title[locale],
    scope: say(locale, 'count.facts', { count: facts.length }),
    card: cardOf(document, context),
    sections: factSections(facts, document.id, context),
    reference: referenceTo(document, library, locale),
    next: nextTimeline('next.timeline', { document }, context),
  });
};

const passageText = ({ id }: DocumentRecord, paragraph: number, { library }: Context): string | undefined => {
  const text = library.texts.get(id);
  const passage = text?.passages.find((one) => one.paragraph === paragraph);
  return text && passage && joinLines(text.text.slice(passage.start, passage.end));
};

/** @throws {UserError} when the document's text is at hand and has no such paragraph */
const checkParagraph = (document: DocumentRecord, paragraph: number, { library, locale }: Context): void => {
  const last = library.texts.get(document.id)?.passages.at(-1)?.paragraph;
  if (last === undefined || paragraph <= last) return;
  throw new UserError(say(locale, 'error.no-paragraph', { document: document.shortTitle[locale], paragraph, last }));
};

/** One paragraph of a document: its text where the library holds it, and what is drawn from it. */
export const sourcePassage = (document: DocumentRecord, paragraph: number, context: Context): Answer => {
  const { library, locale } = context;
  checkParagraph(document, paragraph, context);
  const facts = factsOf(document, context).filter(({ citations }) =>
    citations.some((citation) => citation.document === document.id && citation.paragraph === paragraph),
  );
  const passage = passageText(document, paragraph, context);
  return compose(library, {
    kind: 'passage',
    locale,
    title: `${document.shortTitle[locale]} ¶${paragraph}`,
    card: cardOf(document, context),
    sections: [
      passage === undefined
        ? { text: [say(locale, 'source.no-text')], lines: [] }
        : { title: say(locale, 'source.passage'), text: [passage], lines: [] },
      ...(facts.length > 0
        ? [{ title: say(locale, 'source.drawn'), lines: facts.map((fact) => factLine(fact, library, locale)) }]
        : [{ text: [say(locale, 'source.nothing-drawn')], lines: [] }]),
    ],
    reference: referenceTo(document, library, locale, paragraph),
    next: [{ label: say(locale, 'next.whole-document'), ask: { command: 'source', options: { document: document.id } } }],
  });
};

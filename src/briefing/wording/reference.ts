import { authorsOf } from '../../library/names.ts';
import type { Shelf } from '../../library/shelf.ts';
import { showWhen } from '../../messages/days/when.ts';
import { atStart } from '../../messages/joiners.ts';
import { referenceWords } from '../../messages/references.ts';
import { say } from '../../messages/say.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Locale } from '../../model/localized.ts';
import { namedIn } from '../../model/localized.ts';

/** A title that stands in quotation marks turns its own into inner ones. */
const quotable = (title: string, locale: Locale): string =>
  locale === 'ja' ? title.replaceAll('「', '『').replaceAll('」', '』') : title.replaceAll('“', '‘').replaceAll('”', '’');

/** A document in one line, ready for a footnote: authors, title, publisher, date, paragraph, link. */
export const referenceTo = (document: DocumentRecord, shelf: Shelf, locale: Locale, paragraph?: number): string => {
  const values = {
    authors: atStart(authorsOf(shelf, document.id, locale)),
    title: quotable(namedIn(document.title, locale), locale),
    publisher: namedIn(document.publisher, locale),
    date: showWhen(document.published, locale, document.publishedPart),
    paragraph: paragraph ?? '',
    url: document.url === undefined ? '' : ` ${document.url}`,
  };
  if (document.authors.length === 0 || values.authors === atStart(values.publisher))
    return say(locale, paragraph === undefined ? referenceWords.unsigned : referenceWords.unsignedParagraph, values);
  return say(locale, paragraph === undefined ? referenceWords.document : referenceWords.paragraph, values);
};

import type { Format } from '../../documents/formats/format-of.ts';
import type { ReadDocument } from '../../documents/formats/read-document.ts';
import type { ExtractedFact } from '../../facts/extracted-fact.ts';
import type { Actor } from '../../model/actor.ts';
import type { Citation } from '../../model/citation.ts';
import type { DocumentRecord, DocumentText } from '../../model/document.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Attribution, Fact } from '../../model/fact.ts';
import { type Localized, textsOf, type Wording } from '../../model/localized.ts';
import type { Plan } from '../../model/plan.ts';
import { documentIdOf, factIdOf, NAME_PREFIX } from './ids.ts';
import { type Naming, openNaming } from './new-names.ts';

/** A file that has been read and its facts found, and what was said of it beside. */
export interface ReadFile {
  bytes: Uint8Array;
  name: string;
  read: ReadDocument;
  facts: readonly ExtractedFact[];
  language: 'ja' | 'en';
  publishedOn: Edtf;
  title?: string | undefined;
}

/** Whom and what a server knows already. */
export interface Known {
  actors: ReadonlyMap<string, Actor>;
  plans: ReadonlyMap<string, Plan>;
}

/** A document as a server keeps it: each fact an event of its own until it is merged. */
export interface PreparedDocument {
  id: string;
  record: DocumentRecord;
  text: DocumentText;
  facts: Fact[];
  actors: Actor[];
  plans: Plan[];
}

const FORMS: Record<Format, Localized> = {
  text: { ja: '文書', en: 'text' },
  markdown: { ja: '文書', en: 'text' },
  html: { ja: 'ウェブページ', en: 'web page' },
  pdf: { ja: 'PDF', en: 'PDF' },
  docx: { ja: 'Word文書', en: 'Word document' },
  feed: { ja: '配信記事', en: 'feed item' },
};

const inLanguage = (text: string, language: 'ja' | 'en'): Wording => (language === 'ja' ? { ja: text } : { en: text });

/** A body is told from a person by how its name ends. */
const BODY =
  /(?:省|庁|府|局|党|会|社|団|所|院|隊|軍|機構|連盟|組合|銀行|大学|新聞|通信|放送|グループ|センター|Inc\.?|Ltd\.?|Corp\.?|Council|Committee|Commission|Ministry|Agency|Board|Union|League|Association|University|Institute|Office|Party|Bank|Group|Museum|Hospital)$/u;

const actorNamed = (id: string, name: string, language: 'ja' | 'en'): Actor => ({
  id,
  type: BODY.test(name) ? 'organisation' : 'person',
  name: inLanguage(name, language),
  aliases: [],
  relations: [],
});

/** Somebody whom others tell of already, as far as this document does: it still has their name when those others are gone. */
const actorKept = ({ id, type, name }: Actor, spelling: string | undefined, language: 'ja' | 'en'): Actor => ({
  id,
  type,
  name: spelling === undefined ? name : { ...inLanguage(spelling, language), ...name },
  aliases: spelling === undefined || textsOf(name).includes(spelling) ? [] : [spelling],
  relations: [],
});

/** Nothing is known of it but its name and where it was first met. */
const planNamed = (id: string, name: string, citation: Citation): Plan => ({
  id,
  name: { ja: name, en: name },
  aliases: [],
  summary: { ja: name, en: name },
  when: null,
  authors: [],
  derivedFrom: [],
  citations: [citation],
  terms: [],
  reactions: [],
});

/** The longest a heading may be that stands for a title. */
const MAX_TITLE_CHARS = 120;

/** What a file is called; a page by its whole address, as many have the same name at its end. */
const fileNameOf = (name: string): string => (/^https?:/u.test(name) ? name : name.replace(/^.*[\\/]/u, ''));

/** What was said, else what the file says, else its first line where that is short, else its name. */
const titleOf = ({ title, read: { metadata, text, passages }, name }: ReadFile): string => {
  const [first] = passages.filter(({ zone }) => zone === 'body');
  const heading =
    first === undefined
      ? ''
      : text
          .slice(first.start, first.end)
          .replace(/^#+\s*/u, '')
          .replace(/\s+/gu, ' ');
  const isTitle = heading !== '' && heading.length <= MAX_TITLE_CHARS && !/[。.]$/u.test(heading);
  return title ?? metadata.title ?? (isTitle ? heading : name.replace(/^.*[\\/]/u, '').replace(/\.[^.]{1,8}$/u, ''));
};

const recordOf = (file: ReadFile, id: string, sha256: string, actors: Naming<Actor>): DocumentRecord => {
  const { read, language, publishedOn, name } = file;
  const { authors = [], publisher, url } = read.metadata;
  const title = titleOf(file);
  return {
    id,
    file: fileNameOf(name),
    length: Math.max(1, read.text.length),
    sha256,
    title: inLanguage(title, language),
    shortTitle: inLanguage(title, language),
    authors: authors.map(actors.idOf),
    publisher: publisher === undefined ? FORMS[read.format] : inLanguage(publisher, language),
    published: publishedOn,
    language,
    ...(url !== undefined && /^https?:/u.test(url) && { url }),
    form: FORMS[read.format],
    aliases: [],
  };
};

/** What is not simply so says so in a word. */
const MODALITY_NOTES: Record<Exclude<ExtractedFact['modality'], 'done'>, Localized> = {
  scheduled: { ja: '予定', en: 'scheduled' },
  conditional: { ja: '条件つき', en: 'conditional' },
  hypothetical: { ja: '仮定の話', en: 'hypothetical' },
  denied: { ja: '否定・取りやめ', en: 'denied or called off' },
};

/** The names in a document's facts, each with an id. */
interface Names {
  actors: Naming<Actor>;
  plans: Naming<Plan>;
  /** Where the plan that is named next stands. */
  at(citation: Citation): void;
}

const openNames = (id: string, language: 'ja' | 'en', known: Known): Names => {
  let place: Citation = { document: id, paragraph: 1, start: 0, end: 1 };
  return {
    actors: openNaming(
      [...known.actors.values()],
      (one, name) => actorNamed(one, name, language),
      (actor, spelling) => actorKept(actor, spelling, language),
    ),
    plans: openNaming(
      [...known.plans.values()],
      (one, name) => planNamed(one, name, place),
      (plan) => (plan.id.startsWith(NAME_PREFIX) ? plan : undefined),
    ),
    at(citation) {
      place = citation;
    },
  };
};

/** The words as they stand beside their date: a date taken over from the text before is not said twice. */
const wordsBeside = ({ text, dateText, when }: ExtractedFact): string =>
  dateText === null && when !== null ? text.replace(/^[［[][^］\]]*[］\]]\s?/u, '') : text;

const openFacts = (id: string, language: 'ja' | 'en', { actors, plans, at }: Names) => {
  const seen = new Map<string, number>();
  const attributionTo = (name: string): Attribution => ({ id: actors.idOf(name), name: inLanguage(name, language) });
  return (fact: ExtractedFact): Fact => {
    const { paragraph, start, end, when, part, bound, said, kind, attribution, via, importance, modality, rule, certain } = fact;
    const place = `${start} ${end}`;
    const ordinal = seen.get(place) ?? 0;
    seen.set(place, ordinal + 1);
    const citation = { document: id, paragraph, start, end };
    const own = factIdOf(id, start, end, ordinal);
    at(citation);
    return {
      id: own,
      event: own,
      citations: [citation],
      when,
      ...(part && { part }),
      ...(bound && { bound }),
      ...(said && { said }),
      kind,
      attribution: attribution === null ? null : attributionTo(attribution),
      ...(via && via.length > 0 && { via: via.map(attributionTo) }),
      actors: [...new Set(fact.actors.map(actors.idOf))],
      plans: [...new Set(fact.plans.map(plans.idOf))],
      issues: [],
      importance,
      text: inLanguage(wordsBeside(fact), language),
      ...(modality !== 'done' && { modality, note: MODALITY_NOTES[modality] }),
      origin: { rule, certain },
    };
  };
};

/** The facts read from a document that is kept already, and whom and what they are the first to name. */
export const prepareFacts = (
  id: string,
  language: 'ja' | 'en',
  facts: readonly ExtractedFact[],
  known: Known,
): Pick<PreparedDocument, 'facts' | 'actors' | 'plans'> => {
  const names = openNames(id, language, known);
  return { facts: facts.map(openFacts(id, language, names)), actors: names.actors.named(), plans: names.plans.named() };
};

/**
 * A read file as records of a server's shelf. The same file gives the same ids again, so that taking it in twice changes nothing.
 *
 * @param sha256 of the bytes, in hex
 */
export const prepareDocument = (file: ReadFile, sha256: string, known: Known): PreparedDocument => {
  const id = documentIdOf(file.bytes);
  const names = openNames(id, file.language, known);
  const record = recordOf(file, id, sha256, names.actors);
  const facts = file.facts.map(openFacts(id, file.language, names));
  const { text, passages } = file.read;
  return { id, record, text: { text, passages }, facts, actors: names.actors.named(), plans: names.plans.named() };
};

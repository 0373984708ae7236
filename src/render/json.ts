import type { Answer, Line, Section } from '../model/answer.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Locale } from '../model/localized.ts';
import { namedIn } from '../model/localized.ts';

const showDisagreement = ({ id, field, versions, support }: Disagreement, locale: Locale) => ({
  id,
  field,
  versions: versions.map(({ value, text, citations }) => ({ value: namedIn(value, locale), text: namedIn(text, locale), citations })),
  ...(support && { support: { text: namedIn(support.text, locale), citations: support.citations } }),
});

const showLine = (
  {
    when,
    part,
    bound,
    whenCorrected,
    said,
    text,
    language,
    extracted,
    kind,
    attribution,
    via,
    label,
    note,
    changedLater,
    actors,
    plans,
    citations,
    disagreements,
    id,
  }: Line,
  locale: Locale,
) => ({
  id,
  when,
  ...(part && { part }),
  ...(bound && { bound }),
  ...(whenCorrected && { whenCorrected }),
  ...(said && { said }),
  text,
  ...(language && { language }),
  ...(extracted && { extracted }),
  kind,
  attribution,
  ...(via.length > 0 && { via }),
  ...(label && { label }),
  ...(note && { note }),
  ...(changedLater && { changedLater }),
  actors,
  plans,
  citations,
  disagreements: disagreements.map((one) => showDisagreement(one, locale)),
});

const showSection = ({ tab, title, text, lines }: Section, locale: Locale) => ({
  ...(tab && { tab }),
  ...(title && { title }),
  ...(text && { text }),
  lines: lines.map((line) => showLine(line, locale)),
});

/** Every cited line once, though several tabs show it: those of the lead that no section repeats, then the sections'. */
const allLines = ({ lead, sections }: Answer): Line[] => {
  const listed = new Map(sections.flatMap(({ lines }) => lines).map((line) => [line.id, line]));
  return [...lead.filter(({ id }) => !listed.has(id)), ...listed.values()];
};

/** The whole answer as plain data, unpaged: `lines` holds every cited line. */
export const renderJson = (answer: Answer) => {
  const { kind, answered, locale, title, scope, intro, card, lead, matrix, sections, closing, remark, sources, next } = answer;
  const lines = allLines(answer);
  return {
    kind,
    ...(answered !== undefined && { answered }),
    title,
    ...(scope && { scope }),
    lines: lines.map((line) => showLine(line, locale)),
    total: lines.length,
    ...(intro.length > 0 && { intro }),
    ...(card.length > 0 && { card }),
    ...(lead.length > 0 && { lead: lead.map(({ id }) => id) }),
    ...(matrix && { matrix }),
    sections: sections.map((section) => showSection(section, locale)),
    closing: [...closing, ...(remark ? [remark] : [])],
    sources: sources.map(({ number, document, paragraphs, reference }) => ({ number, document: document.id, paragraphs, reference })),
    next,
  };
};

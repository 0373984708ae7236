import { showWhen, showWhenUnder } from '../messages/days/when.ts';
import { listInWords } from '../messages/joiners.ts';
import { fieldWords, lineWords } from '../messages/lines.ts';
import { say } from '../messages/say.ts';
import type { Line, Source } from '../model/answer.ts';
import type { Citation } from '../model/citation.ts';
import type { Edtf } from '../model/edtf.ts';
import { kindOf } from '../model/kind.ts';
import type { Locale } from '../model/localized.ts';
import { namedIn } from '../model/localized.ts';
import { escapeMarkdown } from './escape.ts';

/** Its date in words; nothing when undated, or when the heading it stands under says as much. */
const dateOf = ({ when, part, bound, whenCorrected }: Line, locale: Locale, heading: Edtf | undefined): string[] => {
  const value = whenCorrected ?? when;
  if (value === null) return [];
  const isBound = value.startsWith('../');
  const bare = isBound ? value.slice('../'.length) : value;
  const known = whenCorrected === undefined ? part : undefined;
  const date = heading === undefined || isBound ? showWhen(bare, locale, known) : showWhenUnder(heading, bare, locale, known);
  if (date === '') return [];
  return [isBound || bound === 'by' ? say(locale, lineWords.by, { date }) : date];
};

/** Whoever claims it is named in words with the kind of claim, so that a claim is never taken for a happening. */
const whoSays = ({ attribution, authors, via, kind }: Line, locale: Locale): string[] => {
  const { claim, name: kindName } = kindOf(kind);
  const name = (attribution?.name && namedIn(attribution?.name, locale)) ?? (claim && authors);
  if (name === undefined) return claim ? [kindName[locale]] : [];
  const passers = listInWords(
    via.map((one) => namedIn(one.name, locale)),
    locale,
  );
  return [say(locale, claim ?? lineWords.according, { name }) + (passers ? say(locale, lineWords.via, { names: passers }) : '')];
};

/** A slip that the line's own date corrects is told by that. */
const disputeMark = ({ disagreements, whenCorrected }: Line, locale: Locale): string[] => {
  const fields = [...new Set(disagreements.map(({ field }) => field))].filter((field) => field !== 'slip' || whenCorrected === undefined);
  const names = fields.map((field) => say(locale, fieldWords[field]).toLowerCase());
  return names.length > 0 ? [say(locale, lineWords.disagreement, { fields: listInWords(names, locale) })] : [];
};

/** By what is said where it is told at length: an empty word says only that it changed. */
const changeMark = ({ changedLater }: Line, locale: Locale): string[] => {
  if (changedLater === undefined) return [];
  return [changedLater === '' ? say(locale, lineWords.changed) : say(locale, lineWords.changedLater, { what: changedLater })];
};

const slipMarks = ({ when, part, whenCorrected }: Line, locale: Locale): string[] =>
  whenCorrected && when ? [say(locale, lineWords.slip), say(locale, lineWords.corrected, { date: showWhen(when, locale, part) })] : [];

/** Which language a line is in, where it is not the reader's. */
export const languageMark = ({ language }: Line, locale: Locale): string[] => (language ? [lineWords.language[language][locale]] : []);

/** In words: what kind of claim a line is, who vouches for it, when it was said, what is in dispute and what changed afterwards. */
const marksOf = (line: Line, locale: Locale): string[] => [
  ...whoSays(line, locale),
  ...(line.said ? [say(locale, line.kind === 'report' ? lineWords.reported : lineWords.said, { date: showWhen(line.said, locale) })] : []),
  ...languageMark(line, locale),
  ...(line.extracted?.certain === false ? [say(locale, lineWords.uncertain)] : []),
  ...slipMarks(line, locale),
  ...disputeMark(line, locale),
  ...changeMark(line, locale),
];

/**
 * Where something stands: the number of each document with its paragraphs.
 *
 * @example showCitations(citations, sources) //=> '\\[1\\] ¶14, ¶16 \\[3\\] ¶20'
 */
export const showCitations = (citations: readonly Citation[], sources: readonly Source[]): string =>
  [...Map.groupBy(citations, ({ document }) => document)]
    .map(([id, cited]) => {
      const number = sources.find(({ document }) => document.id === id)?.number ?? '?';
      const paragraphs = [...new Set(cited.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
      return `\\[${number}\\] ${paragraphs.map((paragraph) => `¶${paragraph}`).join(', ')}`;
    })
    .join(' ');

/**
 * What a line says, in Discord markdown: its label and date in bold, then its text.
 *
 * @param heading the month or year that it stands under, which its date does not repeat
 */
export const showBody = (line: Line, locale: Locale, heading?: Edtf): string => {
  const head = [...(line.label ? [line.label] : []), ...dateOf(line, locale, heading)].map(escapeMarkdown).join(' · ');
  return [...(head ? [`**${head}**`] : []), escapeMarkdown(line.text)].join(locale === 'ja' ? '　' : ' ');
};

/** What goes with it in small print, before its citations: marks in words, then a remark. */
export const showMarks = (line: Line, locale: Locale): string =>
  [...marksOf(line, locale), ...(line.note ? [line.note] : [])].map(escapeMarkdown).join(' · ');

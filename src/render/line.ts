import { listInWords } from '../messages/joiners.ts';
import { say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Line, Source } from '../model/answer.ts';
import type { Citation } from '../model/citation.ts';
import type { Locale } from '../model/localized.ts';
import { escapeMarkdown } from './escape.ts';

/** Kinds that a line names in words with whoever claims them, so that a claim is never taken for a happening. */
const CLAIMS = ['report', 'analysis', 'forecast', 'recommendation'] as const;
const isClaim = (kind: Line['kind']): kind is (typeof CLAIMS)[number] => CLAIMS.some((claim) => claim === kind);

const dateOf = ({ when, part, bound, whenCorrected }: Line, locale: Locale): string[] => {
  const value = whenCorrected ?? when;
  if (value === null) return [];
  const isBound = value.startsWith('../');
  const date = showWhen(isBound ? value.slice('../'.length) : value, locale, whenCorrected === undefined ? part : undefined);
  return [isBound || bound === 'by' ? say(locale, 'line.by', { date }) : date];
};

const whoSays = ({ attribution, authors, via, kind }: Line, locale: Locale): string[] => {
  const name = attribution?.name[locale] ?? (isClaim(kind) ? authors : undefined);
  if (name === undefined) return isClaim(kind) ? [say(locale, `kind.${kind}`)] : [];
  const passers = listInWords(
    via.map((one) => one.name[locale]),
    locale,
  );
  return [
    say(locale, isClaim(kind) ? `line.${kind}` : 'line.according', { name }) + (passers ? say(locale, 'line.via', { names: passers }) : ''),
  ];
};

/** A slip that the line's own date corrects is told by that. */
const disputeMark = ({ disagreements, whenCorrected }: Line, locale: Locale): string[] => {
  const fields = [...new Set(disagreements.map(({ field }) => field))].filter((field) => field !== 'slip' || whenCorrected === undefined);
  const names = fields.map((field) => say(locale, `field.${field}`).toLowerCase());
  return names.length > 0 ? [say(locale, 'line.disagreement', { fields: listInWords(names, locale) })] : [];
};

const changeMark = ({ changedLater }: Line, locale: Locale): string[] =>
  changedLater === undefined ? [] : [say(locale, 'line.changed-later', { what: changedLater })];

const slipMarks = ({ when, part, whenCorrected }: Line, locale: Locale): string[] =>
  whenCorrected && when ? [say(locale, 'line.slip'), say(locale, 'line.corrected', { date: showWhen(when, locale, part) })] : [];

/** In words: what kind of claim a line is, who vouches for it, when it was said, what is in dispute and what changed afterwards. */
const marksOf = (line: Line, locale: Locale): string[] => [
  ...whoSays(line, locale),
  ...(line.said ? [say(locale, line.kind === 'report' ? 'line.reported' : 'line.said', { date: showWhen(line.said, locale) })] : []),
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

/** What a line says, in Discord markdown: its date and label in bold, then its text. */
export const showBody = (line: Line, locale: Locale): string => {
  const head = [...dateOf(line, locale), ...(line.label ? [line.label] : [])].map(escapeMarkdown).join(' · ');
  return [...(head ? [`**${head}**`] : []), escapeMarkdown(line.text)].join(locale === 'ja' ? '　' : ' ');
};

/** What goes with it in small print, before its citations: marks in words, then a remark. */
export const showMarks = (line: Line, locale: Locale): string =>
  [...marksOf(line, locale), ...(line.note ? [line.note] : [])].map(escapeMarkdown).join(' · ');

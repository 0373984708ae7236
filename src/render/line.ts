import { say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Line, Source } from '../model/answer.ts';
import type { Citation } from '../model/citation.ts';
import type { Locale } from '../model/localized.ts';
import { escapeMarkdown } from './escape.ts';

/** Kinds that a line names in words, so that a claim is never taken for a happening. */
const MARKED: ReadonlySet<string> = new Set(['report', 'analysis', 'forecast', 'recommendation']);

/** What stands between marks of one line. */
const between = (locale: Locale): string => (locale === 'ja' ? '・' : ', ');

const listed = (names: readonly string[], locale: Locale): string => names.join(locale === 'ja' ? '、' : ', ');

const dateOf = ({ when, part, bound, whenCorrected }: Line, locale: Locale): string[] => {
  const value = whenCorrected ?? when;
  if (value === null) return [];
  const date = showWhen(value, locale, whenCorrected === undefined ? part : undefined);
  return [bound === 'by' && !value.startsWith('..') ? say(locale, 'line.by', { date }) : date];
};

const asserters = ({ attribution, via, kind }: Line, locale: Locale): string[] => {
  if (attribution === null) return [];
  const name = attribution.name[locale];
  const passers =
    via.length > 0
      ? [
          say(locale, 'line.via', {
            names: listed(
              via.map((one) => one.name[locale]),
              locale,
            ),
          }),
        ]
      : [];
  return [MARKED.has(kind) ? name : say(locale, 'line.according', { name }), ...passers];
};

const disputeMark = ({ disagreements }: Line, locale: Locale): string[] => {
  const fields = [...new Set(disagreements.map(({ field }) => field))].filter((field) => field !== 'slip');
  return fields.length > 0
    ? [
        say(locale, 'line.disagreement', {
          fields: listed(
            fields.map((field) => say(locale, `field.${field}`)),
            locale,
          ),
        }),
      ]
    : [];
};

const slipMarks = ({ when, part, whenCorrected }: Line, locale: Locale): string[] =>
  whenCorrected && when ? [say(locale, 'line.slip'), say(locale, 'line.corrected', { date: showWhen(when, locale, part) })] : [];

/** In words: what kind of claim a line is, who vouches for it, when it was said, what is in dispute. */
const marksOf = (line: Line, locale: Locale): string[] => [
  ...(MARKED.has(line.kind) ? [say(locale, `kind.${line.kind}`)] : []),
  ...asserters(line, locale),
  ...(line.said ? [say(locale, 'line.said', { date: showWhen(line.said, locale) })] : []),
  ...slipMarks(line, locale),
  ...disputeMark(line, locale),
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
export const showBody = (line: Line, locale: Locale): string =>
  [
    ...[...dateOf(line, locale), ...(line.label ? [line.label] : [])].map((head) => `**${escapeMarkdown(head)}**`),
    escapeMarkdown(line.text),
  ].join(locale === 'ja' ? '　' : ' ');

/** What goes with it in small print, before its citations: marks in words, then a remark. */
export const showMarks = (line: Line, locale: Locale): string =>
  [marksOf(line, locale).map(escapeMarkdown).join(between(locale)), line.note ? escapeMarkdown(line.note) : ''].filter(Boolean).join(' · ');

import type { Span } from '../../text/span.ts';
import type { DocumentNames } from '../names/document-names.ts';
import type { NameMention } from '../names/entity.ts';
import type { FactLanguage } from './language.ts';

const typeOf = (names: DocumentNames, { id }: NameMention) => names.byId.get(id)?.type;

/** The source that a sentence names (〜によると, “according to”): somebody named in those words, else the words. */
export const sourceIn = (text: string, sentence: Span, inside: readonly NameMention[], language: FactLanguage): string | undefined => {
  const match = language.source.exec(text.slice(sentence.start, sentence.end));
  const who = match?.groups?.who ?? match?.groups?.show;
  if (match === null || who === undefined) return undefined;
  const start = sentence.start + match.index + match[0].indexOf(who);
  const named = inside.findLast(
    (mention) => mention.start >= start && mention.end <= start + who.length && mention.end >= start + who.length - 8,
  );
  return named?.id ?? who.trim();
};

/** The outlet that reports in a sentence. */
export const outletIn = (names: DocumentNames, inside: readonly NameMention[]): string | undefined =>
  inside.find((mention) => typeOf(names, mention) === 'outlet')?.id;

/** The person or body whose view a sentence gives: the first one named in it. */
export const holderIn = (names: DocumentNames, inside: readonly NameMention[]): string | undefined =>
  inside.find((mention) => ['person', 'organisation'].includes(typeOf(names, mention) ?? ''))?.id;

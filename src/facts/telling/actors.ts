import type { Span } from '../../text/span.ts';
import type { DocumentNames } from '../names/document-names.ts';
import type { NameMention } from '../names/entity.ts';
import type { FactLanguage } from './language.ts';

/** The mentions that begin in a stretch, of a list in the order of the text. */
export const mentionsIn = <Mention extends Span>(mentions: readonly Mention[], { start, end }: Span): Mention[] => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let index = low; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= end) break;
    inside.push(mention);
  }
  return inside;
};

const withOwners = (ids: readonly string[], names: DocumentNames): string[] => [...new Set(ids.flatMap((id) => [id, ...(names.byId.get(id)?.of ?? [])]))];

/** Those of the mentions who take part, each with the bodies and states they act for; in the order of the text, none twice. */
export const actorsOf = (text: string, inside: readonly NameMention[], names: DocumentNames, language: FactLanguage): string[] => {
  const acting = inside.filter((mention) => names.byId.get(mention.id)?.type !== 'state' || !language.isSetting(text, mention));
  return withOwners(
    acting.map(({ id }) => id),
    names,
  );
};

/** Whom a document is about when a sentence names nobody: those in its title, else whoever speaks in it. */
export const protagonistsOf = (inTitle: readonly NameMention[], names: DocumentNames): string[] => {
  const ids = [...new Set(inTitle.map(({ id }) => id))].filter((id) => names.byId.get(id)?.type !== 'outlet');
  if (ids.length > 0) return ids;
  return names.self === undefined ? [] : [names.self];
};

import type { Span } from '../../text/span.ts';
import type { DocumentNames } from '../names/document-names.ts';
import type { NameMention } from '../names/entity.ts';
import type { FactLanguage } from './language.ts';

/** The mentions that lie in a stretch. */
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

/** Those of the mentions who take part, each with the bodies and states they act for; in the order of the text, none twice. */
export const actorsOf = (text: string, inside: readonly NameMention[], names: DocumentNames, language: FactLanguage): string[] => {
  const acting = inside.filter((mention) => names.byId.get(mention.id)?.type !== 'state' || !language.isSetting(text, mention));
  return [...new Set(acting.flatMap(({ id }) => [id, ...(names.byId.get(id)?.of ?? [])]))];
};

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

const withOwners = (ids: readonly string[], names: DocumentNames): string[] => [
  ...new Set(ids.flatMap((id) => [id, ...(names.byId.get(id)?.of ?? [])])),
];

/** Those of the mentions who take part, each with the bodies and states they act for; in the order of the text, none twice. */
export const actorsOf = (text: string, inside: readonly NameMention[], names: DocumentNames, language: FactLanguage): string[] => {
  const present = inside.filter((mention) => {
    const type = names.byId.get(mention.id)?.type;
    return type !== 'outlet' && (type !== 'state' || !language.isSetting(text, mention));
  });
  const isOwner = (mention: NameMention) => language.isGenitive(text, mention) && names.byId.get(mention.id)?.type !== 'person';
  const rest = present.filter((mention) => !isOwner(mention));
  const acting = rest.some((mention) => language.isSubject(text, mention)) ? rest : present;
  return withOwners(
    acting.map(({ id }) => id),
    names,
  );
};

/** What joins names that are told of together. */
const JOINS = /^(?:\s?(?:と|・|、|や|対|and|&|,|–|-|vs\.?|v\.)\s?)$/;

/** The first of the names and those joined to it: “A and B”, not 「A市 B委員会」. */
const joinedFrom = (text: string, named: readonly NameMention[]): NameMention[] => {
  const end = named.findIndex((one, index) => index > 0 && !JOINS.test(text.slice(named[index - 1]?.end ?? 0, one.start)));
  return end < 0 ? [...named] : named.slice(0, end);
};

/** Whom a document is about when a sentence names nobody: those in its title, else whoever speaks in it as “we”. */
export const protagonistsOf = (text: string, title: Span, names: DocumentNames, language: FactLanguage): string[] => {
  const named = mentionsIn(names.mentions, title).filter(({ by }) => by === 'name');
  const inTitle = actorsOf(text, joinedFrom(text, named), names, language);
  if (inTitle.length > 0) return inTitle;
  const speaksAsWe = names.mentions.some(({ id, by }) => id === names.self && by === 'role');
  return names.self !== undefined && speaksAsWe ? [names.self] : [];
};

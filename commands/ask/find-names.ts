import type { Context } from '../../src/asking/command.ts';
import type { NamedType } from '../../src/library/names.ts';
import type { NameMention } from '../../src/search/question/name-mention.ts';
import { fold } from '../../src/text/fold.ts';

const LEAST_CHARS = 2;
const LATIN_EDGE = /[\p{sc=Latn}\p{sc=Cyrl}\p{Nd}]/u;
const KANA = /^[\p{sc=Kana}ー]/u;
const TYPES = ['plan', 'actor', 'document'] as const satisfies readonly NamedType[];

const isEdge = (name: string, text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
  if (LATIN_EDGE.test(name.charAt(0))) return !(LATIN_EDGE.test(before) || LATIN_EDGE.test(after));
  if (KANA.test(name)) return !(/[\p{sc=Kana}ー]/u.test(before) || /[\p{sc=Kana}ー]/u.test(after));
  return true;
};

const placesOf = (name: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (isEdge(name, text, at)) places.push(at);
  return places;
};

/** The names of the shelf in a folded text, in its order; a name inside a longer one is left out. */
export const findNames = (folded: string, context: Context): NameMention[] => {
  const { shelf } = context;
  const records = (type: (typeof TYPES)[number]): { id: string; names: string[] }[] => {
    if (type === 'document')
      return [...shelf.documents.values()].map(({ id, shortTitle, aliases }) => ({
        id,
        names: [shortTitle.ja, shortTitle.en, ...aliases],
      }));
    const map = { actor: shelf.actors, plan: shelf.plans }[type];
    return [...map.values()].map(({ id, name, aliases }) => ({ id, names: [name.ja, name.en, ...aliases] }));
  };
  const found = TYPES.flatMap((type) =>
    records(type).flatMap(({ id, names }) =>
      names
        .map((name) => fold(name).text)
        .filter((name) => name.length >= LEAST_CHARS)
        .flatMap((name) => placesOf(name, folded).map((start): NameMention => ({ type, id, start, end: start + name.length }))),
    ),
  ).toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || TYPES.indexOf(a.type) - TYPES.indexOf(b.type));
  const kept: NameMention[] = [];
  for (const one of found) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  const demonyms = demonymsIn(folded, kept, context);
  const known = [...kept, ...demonyms];
  return [...known, ...closeNames(folded, known, context)].toSorted((a, b) => a.start - b.start);
};

const DEMONYM =
  /[米中露ロ日英仏独欧](?=[米中露ロ日英仏独欧\p{sc=Han}])|(?<=[米中露ロ日英仏独欧])[米中露ロ日英仏独欧]|\b[a-z]{5,}(?:an|sh|ese|ch)s?\b/gu;
const SURE = 0.85;

/** Words for what belongs to a state (米, Russian), where a state of the shelf bears a word that they stand for. */
const demonymsIn = (folded: string, kept: readonly NameMention[], { shelf }: Context): NameMention[] =>
  [...folded.matchAll(DEMONYM)].flatMap(({ 0: typed, index: start }): NameMention[] => {
    const end = start + typed.length;
    if (kept.some((other) => start < other.end && other.start < end)) return [];
    const meant = shelf.indexes.words.related(typed.replace(/s$/u, '')).filter(({ weight }) => weight >= SURE);
    const id = meant
      .flatMap(({ word }) => shelf.indexes.names.actor.find(word) ?? [])
      .find((one) => ['state', 'bloc'].includes(shelf.actors.get(one)?.type ?? ''));
    return id === undefined ? [] : [{ type: 'actor', id, start, end }];
  });

const TOKEN = /[\p{sc=Kana}ー]{4,}|[\p{sc=Hira}ー]{5,}|[\p{sc=Latn}\p{sc=Cyrl}\p{M}]{5,}/gu;

/** Close spellings of actors' names where no name stands. */
const closeNames = (folded: string, kept: readonly NameMention[], { shelf }: Context): NameMention[] =>
  [...folded.matchAll(TOKEN)].flatMap(({ 0: typed, index: start }): NameMention[] => {
    const end = start + typed.length;
    if (kept.some((other) => start < other.end && other.start < end) || shelf.indexes.words.knows(typed)) return [];
    const id = shelf.indexes.names.actor.find(typed) ?? undefined;
    return id === undefined ? [] : [{ type: 'actor', id, start, end, typed }];
  });

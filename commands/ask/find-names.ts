import type { Context } from '../../src/asking/command.ts';
import type { NamedType } from '../../src/library/names.ts';
import type { Actor } from '../../src/model/actor.ts';
import { textsOf } from '../../src/model/localized.ts';
import { editDistance } from '../../src/search/names/edit-distance.ts';
import { foldName, foldWords } from '../../src/search/names/fold-name.ts';
import type { NameMention } from '../../src/search/question/name-mention.ts';
import { fold } from '../../src/text/fold.ts';
import { remember } from '../../src/text/remember.ts';

const LEAST_CHARS = 2;
const LATIN_EDGE = /[\p{sc=Latn}\p{sc=Cyrl}\p{Nd}]/u;
const KANA = /^[\p{sc=Kana}ー]/u;
const TYPES = ['plan', 'actor', 'document'] as const satisfies readonly NamedType[];

const isEdge = (name: string, text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
  if (LATIN_EDGE.test(name.charAt(0)))
    return !(LATIN_EDGE.test(before) || (LATIN_EDGE.test(after) && !/^s(?![\p{L}\p{Nd}])/u.test(text.slice(at + name.length))));
  if (KANA.test(name)) return !(/[\p{sc=Kana}ー]/u.test(before) || /[\p{sc=Kana}ー]/u.test(after));
  return true;
};

const placesOf = (name: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (isEdge(name, text, at)) places.push(at);
  return places;
};

/** The names of the library in a folded text, in its order; a name inside a longer one is left out. */
export const findNames = (folded: string, context: Context): NameMention[] => {
  const { shelf } = context;
  const records = (type: (typeof TYPES)[number]): { id: string; names: string[] }[] => {
    if (type === 'document')
      return [...shelf.documents.values()].map(({ id, shortTitle, aliases }) => ({
        id,
        names: [...textsOf(shortTitle), ...aliases],
      }));
    const map = { actor: shelf.actors, plan: shelf.plans }[type];
    return [...map.values()].map(({ id, name, aliases }) => ({ id, names: [...textsOf(name), ...aliases] }));
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
  /(?<![\p{sc=Han}\d])[米露英仏独欧](?=[\p{sc=Han}ロ])|(?<![\p{sc=Han}\d])[中日ロ](?=[米中露ロ日英仏独欧])|(?<=[米中露ロ日英仏独欧])[米中露ロ日英仏独欧](?!国)|\b[a-z]{5,}(?:an|sh|ese|ch)s?\b/gu;
const SURE = 0.85;

/** Words for what belongs to a state (米, Russian), where a state of the library bears a word that they stand for. */
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

/** One slip is forgiven in a word of five characters or more, two from seven on. */
const slipsAllowed = (length: number): number => (length >= 7 ? 2 : length >= 5 ? 1 : 0);

const PROPER: ReadonlySet<string> = new Set(['person', 'outlet', 'organisation']);

const formsOf = remember((actors: ReadonlyMap<string, Actor>) =>
  [...actors.values()]
    .filter(({ type }) => PROPER.has(type))
    .flatMap(({ id, type, name, aliases }) => {
      const forms = [...textsOf(name), ...aliases].flatMap((one) => [foldName(one), ...(type === 'person' ? foldWords(one) : [])]);
      return [...new Set(forms)].map((form) => ({ id, form }));
    })
    .filter(({ form }) => form.length >= 4),
);

/** Whoever alone has a name within a slip or two of what was typed. */
const closest = (typed: string, { shelf }: Context): string | undefined => {
  const wanted = foldName(typed);
  const most = slipsAllowed(wanted.length);
  const rated = formsOf(shelf.actors).flatMap(({ id, form }) => {
    const slips = Math.abs(form.length - wanted.length) > most ? most + 1 : editDistance(wanted, form, { most });
    return slips <= most ? [{ id, slips }] : [];
  });
  const fewest = Math.min(...rated.map(({ slips }) => slips));
  const ids = new Set(rated.filter(({ slips }) => slips === fewest).map(({ id }) => id));
  return ids.size === 1 ? [...ids][0] : undefined;
};

const isWord = (typed: string, { shelf }: Context): boolean =>
  [typed, typed.replace(/e?s$/u, ''), typed.replace(/ies$/u, 'y'), typed.replace(/(?:ed|ing)$/u, '')].some(shelf.indexes.words.knows);

/** Close spellings of actors' names where no name stands and no dictionary knows the word. */
const closeNames = (folded: string, kept: readonly NameMention[], context: Context): NameMention[] =>
  [...folded.matchAll(TOKEN)].flatMap(({ 0: typed, index: start }): NameMention[] => {
    const end = start + typed.length;
    if (kept.some((other) => start < other.end && other.start < end) || isWord(typed, context)) return [];
    const id = context.shelf.indexes.names.actor.find(typed) ?? closest(typed, context);
    return id === undefined ? [] : [{ type: 'actor', id, start, end, typed }];
  });

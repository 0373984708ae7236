import type { Context } from '../../../src/asking/command.ts';
import { findNamesIn } from '../../../src/search/names/find-names.ts';
import type { NameMention } from '../../../src/search/question/name-mention.ts';
import { withOffices } from './offices.ts';

/** A word of the language in any English inflection is no slip of a name. */
const isWordIn =
  ({ shelf }: Context) =>
  (word: string): boolean =>
    [word, word.replace(/e?s$/u, ''), word.replace(/ies$/u, 'y'), word.replace(/(?:ed|ing)$/u, '')].some(shelf.indexes.words.knows);

/** The names of the shelf in a text, in its order, none over another; one that several bear stands for the first. */
export const findNames = (text: string, context: Context): NameMention[] => {
  const { plan, actor, document } = context.shelf.indexes.names;
  const named = findNamesIn(text, { plan, actor, document }, { isWord: isWordIn(context) }).flatMap(
    ({ type, ids: [id], start, end, how }): NameMention[] =>
      id === undefined ? [] : [{ type, id, start, end, ...(how === 'close' && { typed: text.slice(start, end) }) }],
  );
  const known = [...named, ...pluralsIn(text, named, context)];
  const all = [...known, ...demonymsIn(text.toLowerCase(), known, context)].toSorted((a, b) => a.start - b.start);
  return withOffices(text, all, context.shelf).filter((name, at, kept) => at === 0 || name.start >= (kept[at - 1]?.end ?? 0));
};

const isOver = ({ start, end }: { start: number; end: number }, kept: readonly NameMention[]): boolean =>
  kept.some((other) => start < other.end && other.start < end);

const PLURAL = /\b(?<one>\p{Lu}\p{L}{3,})s\b/gu;

/** Names in the plural: Tomahawks, Europeans. */
const pluralsIn = (text: string, kept: readonly NameMention[], { shelf }: Context): NameMention[] =>
  [...text.matchAll(PLURAL)].flatMap(({ 0: typed, index: start, groups = {} }): NameMention[] => {
    const end = start + typed.length;
    const [plan, actor] = [shelf.indexes.names.plan.find(groups.one ?? ''), shelf.indexes.names.actor.find(groups.one ?? '')];
    const id = plan ?? actor;
    return id === undefined || isOver({ start, end }, kept) ? [] : [{ type: plan === undefined ? 'actor' : 'plan', id, start, end }];
  });

const DEMONYM =
  /(?<![\p{sc=Han}\d])[米露英仏独欧](?=[\p{sc=Han}ロ])|(?<![\p{sc=Han}\d])[中日ロ](?=[米中露ロ日英仏独欧])|(?<=[米中露ロ日英仏独欧])[米中露ロ日英仏独欧](?!国)|\b[a-z]{5,}(?:an|sh|ese|ch)s?\b/gu;
const SURE = 0.85;

/** Words for what belongs to a state (米, Russian), where a state of the library bears a word that they stand for. */
const demonymsIn = (folded: string, kept: readonly NameMention[], { shelf }: Context): NameMention[] =>
  [...folded.matchAll(DEMONYM)].flatMap(({ 0: typed, index: start }): NameMention[] => {
    const end = start + typed.length;
    if (isOver({ start, end }, kept)) return [];
    const meant = shelf.indexes.words.related(typed.replace(/s$/u, '')).filter(({ weight }) => weight >= SURE);
    const id = meant
      .flatMap(({ word }) => shelf.indexes.names.actor.find(word) ?? [])
      .find((one) => ['state', 'bloc'].includes(shelf.actors.get(one)?.type ?? ''));
    return id === undefined ? [] : [{ type: 'actor', id, start, end }];
  });

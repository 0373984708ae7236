import { overlapTest } from '../reading/spans.ts';
import type { Entity, EntityType, NameMention } from './entity.ts';

/** What a word that names nobody points to. */
export type Pointer =
  /** The last one of these types that was named; where none has been, the word itself stands for it. */
  | { to: 'last'; types: EntityType[]; alone?: string }
  /** The two of a type that the document is about. */
  | { to: 'pair'; types: EntityType[] }
  /** Whoever bears the office. */
  | { to: 'role'; role: string }
  /** A body by the end of its name: 連盟, “the council”; where none has been named, the word itself stands for it. */
  | { to: 'body'; word: string; alone?: string }
  /** Whoever speaks in the document: 当社, “we”. */
  | { to: 'self' };

/** Words of a language that point back to somebody. */
export interface PointerRule {
  pattern: RegExp;
  points(groups: Record<string, string | undefined>): Pointer | undefined;
}

interface Found {
  start: number;
  end: number;
  pointer: Pointer;
}

const findPointers = (rules: readonly PointerRule[], text: string): Found[] =>
  rules.flatMap(({ pattern, points }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const groups = match.groups ?? {};
      const pointer = points(groups);
      const word = groups.word ?? match[0];
      const start = match.index + match[0].indexOf(word);
      return pointer === undefined ? [] : [{ start, end: start + word.length, pointer }];
    }),
  );

/** Whom the document is about, and who speaks in it. */
export interface Cast {
  /** Ids, the most prominent first. */
  prominent: string[];
  self: string | undefined;
}

/** The names of a text together with the words that point back to one of them, in order; what points to nobody is left out. */
export const resolvePointers = (
  text: string,
  names: readonly NameMention[],
  byId: ReadonlyMap<string, Entity>,
  rules: readonly PointerRule[],
  cast: Cast,
): NameMention[] => {
  const isNamed = overlapTest(names);
  const found = findPointers(rules, text).filter((one) => !isNamed(one));
  const bearers = [...byId.values()].filter(({ roles }) => roles.length > 0).map(({ id }) => id);
  const all = [
    ...names.map((name) => ({ ...name, pointer: undefined })),
    ...found.map((one) => ({ ...one, id: '', by: 'role' as const })),
  ].sort((a, b) => a.start - b.start);
  const recent: string[] = [];
  const typeOf = (id: string) => byId.get(id)?.type;
  const touch = (id: string) => {
    const at = recent.indexOf(id);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(id);
    if (recent.length > 40) recent.pop();
  };
  const resolve = (pointer: Pointer): string[] => {
    if (pointer.to === 'self') return cast.self === undefined ? [] : [cast.self];
    if (pointer.to === 'last') {
      const last = recent.find((id) => pointer.types.includes(typeOf(id) ?? 'thing')) ?? pointer.alone;
      return last === undefined ? [] : [last];
    }
    if (pointer.to === 'pair') {
      const pair = cast.prominent.filter((id) => pointer.types.includes(typeOf(id) ?? 'thing')).slice(0, 2);
      return pair.length === 2 ? pair : cast.prominent.filter((id) => ['state', 'organisation'].includes(typeOf(id) ?? '')).slice(0, 2);
    }
    if (pointer.to === 'body') {
      const named = recent.find(
        (id) => typeOf(id) !== 'person' && (byId.get(id)?.forms ?? [id]).some((form) => form.toLowerCase().endsWith(pointer.word)),
      );
      return named !== undefined ? [named] : pointer.alone === undefined ? [] : [pointer.alone];
    }
    const bears = (id: string) => byId.get(id)?.roles.some((role) => role.endsWith(pointer.role)) ?? false;
    const bearer = recent.find(bears) ?? bearers.find(bears);
    return bearer === undefined ? [] : [bearer];
  };
  return all.flatMap(({ pointer, ...mention }) => {
    if (pointer === undefined) {
      touch(mention.id);
      return [mention];
    }
    const ids = resolve(pointer);
    for (const id of ids) touch(id);
    return ids.map((id) => ({ ...mention, id }));
  });
};

import type { Span } from '../../text/span.ts';
import { overlapTest } from '../reading/spans.ts';
import type { Entity, EntityType, NameMention } from './entity.ts';

/** What a word that names nobody points to. */
export type Pointer =
  /** The last one of these types that was named, but for names `unlike` the word; where none has been, the word itself stands for it. */
  | { to: 'last'; types: EntityType[]; alone?: string; unlike?: RegExp }
  /** The first one of these types in its sentence, else in the one before, else the last one named. */
  | { to: 'subject'; types: EntityType[] }
  /** The two of a type that the document is about. */
  | { to: 'pair'; types: EntityType[]; unlike?: RegExp }
  /** Whoever bears the office, but for one who is described `unlike` that; where nobody is named, the word itself stands for it. */
  | { to: 'role'; role: string; alone?: string; unlike?: RegExp }
  /** A body by the end of its name, which may be fuller than the word: 連盟, “the council”, 漁協 for 漁業協同組合; where none has been named, the word itself stands for it. */
  | { to: 'body'; word: string; fully?: string | undefined; alone?: string }
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

/** Whether a body's name says that it is such a one: at its end, or in English anywhere as a word (“Ministry of Health”). */
const isOfKind = (form: string, { word, fully = word }: { word: string; fully?: string | undefined }): boolean =>
  form.endsWith(word) || form.endsWith(fully) || ` ${form.toLowerCase()} `.includes(` ${word} `) || form.toLowerCase().endsWith(word);

const APPOSED = /^(?:, (?:\p{Ll}+ ){0,3}|の|、)(?:(?:Sir|Dame|Dr|Mrs?|Ms|Lord|Lady|Prof|Cllr)\.? )?$/u;
const SENTENCE_END = /[.!?。][”"’)」]?\s|[。\n]/;

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
  let [sentence, sentenceBefore]: [string[], string[]] = [[], []];
  const typeOf = (id: string) => byId.get(id)?.type;
  const touch = (id: string) => {
    const at = recent.indexOf(id);
    if (at >= 0) recent.splice(at, 1);
    recent.unshift(id);
    if (recent.length > 40) recent.pop();
  };
  const fits = (id: string, { types, unlike }: { types: readonly EntityType[]; unlike?: RegExp }): boolean =>
    types.includes(typeOf(id) ?? 'thing') && !unlike?.test(byId.get(id)?.name ?? id);
  const namedAnywhere = [...new Set(names.map(({ id }) => id))].filter((id) => typeOf(id) !== 'person');
  /** A body that the text names only later, where no other is of its kind. */
  const soles = new Map<string, string | undefined>();
  const soleOfKind = (kind: { word: string; fully?: string | undefined }): string | undefined => {
    if (!soles.has(kind.word)) {
      const ofKind = namedAnywhere.filter((id) => (byId.get(id)?.forms ?? [id]).some((form) => isOfKind(form, kind)));
      soles.set(kind.word, ofKind.length === 1 ? ofKind[0] : undefined);
    }
    return soles.get(kind.word);
  };
  const resolve = (pointer: Pointer): string[] => {
    if (pointer.to === 'self') return cast.self === undefined ? [] : [cast.self];
    if (pointer.to === 'last') {
      const last = recent.find((id) => fits(id, pointer)) ?? pointer.alone;
      return last === undefined ? [] : [last];
    }
    if (pointer.to === 'subject') {
      const subject = [sentence, sentenceBefore].flatMap((ids) => ids.find((id) => fits(id, pointer)) ?? []);
      return [...subject, ...recent.filter((id) => fits(id, pointer))].slice(0, 1);
    }
    if (pointer.to === 'pair') {
      const pair = cast.prominent.filter((id) => fits(id, pointer)).slice(0, 2);
      return pair.length === 2 ? pair : cast.prominent.filter((id) => ['state', 'organisation'].includes(typeOf(id) ?? '')).slice(0, 2);
    }
    if (pointer.to === 'body') {
      const named = recent.find((id) => typeOf(id) !== 'person' && (byId.get(id)?.forms ?? [id]).some((form) => isOfKind(form, pointer)));
      const body = named ?? soleOfKind(pointer) ?? pointer.alone;
      return body === undefined ? [] : [body];
    }
    const bears = (id: string) => byId.get(id)?.roles.some((role) => role.endsWith(pointer.role) && !pointer.unlike?.test(role)) ?? false;
    const bearer = recent.find(bears) ?? bearers.find(bears);
    const who = bearer ?? pointer.alone;
    return who === undefined ? [] : [who];
  };
  /** “the chairman, Sir Alec Brannigan”: who the office is said to be. */
  const bearerBehind = (next: (typeof all)[number] | undefined, { end: from }: Span, { to }: Pointer): string[] | undefined =>
    to === 'role' &&
    next?.pointer === undefined &&
    next !== undefined &&
    typeOf(next.id) === 'person' &&
    APPOSED.test(text.slice(from, next.start))
      ? [next.id]
      : undefined;
  let end = 0;
  return all.flatMap(({ pointer, ...mention }, index) => {
    if (SENTENCE_END.test(text.slice(end, mention.start))) [sentenceBefore, sentence] = [sentence, []];
    end = mention.end;
    const ids = pointer === undefined ? [mention.id] : (bearerBehind(all[index + 1], mention, pointer) ?? resolve(pointer));
    for (const id of ids) touch(id);
    sentence.push(...ids);
    if (pointer === undefined) return [mention];
    return ids.map((id) => ({ ...mention, id }));
  });
};

import type { Context } from '../../src/asking/command.ts';
import { fold } from '../../src/text/fold.ts';

const LEAST_CHARS = 2;
const LATIN_EDGE = /[\p{sc=Latn}\p{sc=Cyrl}\p{Nd}]/u;

const folded = (text: string): string => fold(text).text;

/** Where a name stands in a text, in scripts with spaces only as whole words; nothing where it does not. */
const placeOf = (name: string, text: string): number | undefined => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!LATIN_EDGE.test(name.charAt(0)) || !(LATIN_EDGE.test(before) || LATIN_EDGE.test(after))) return at;
  }
  return undefined;
};

/** The ids of the actors or plans that a text names by any of their spellings, in the order of the text. */
export const namedIn = (text: string, type: 'actor' | 'plan', { shelf }: Context): string[] => {
  const searched = folded(text);
  return [...(type === 'actor' ? shelf.actors : shelf.plans).values()]
    .flatMap(({ id, name, aliases }) => {
      const names = [name.ja, name.en, ...aliases].map(folded).filter((one) => one.length >= LEAST_CHARS);
      const places = names.flatMap((one) => placeOf(one, searched) ?? []);
      return places.length === 0 ? [] : [{ id, place: Math.min(...places) }];
    })
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
};

import { foldSearched } from './fold-searched.ts';
import { cut, VIEWS, type View } from './views.ts';

/**
 * The things that entries name, each filed once with all its spellings: an entry then holds a few keys instead of hundreds of spellings.
 */
export interface NameGroups {
  /** The key of a thing by its spellings, one a line. */
  keyOf(spellings: string): string;
  /** The keys of the things whose spellings hold a term of a view. */
  holding(view: View, term: string): readonly string[];
}

/** A registry of named things, empty at first. */
export const createNameGroups = (): NameGroups => {
  const keys = new Map<string, string>();
  const holders: Record<View, Map<string, string[]>> = { words: new Map(), pieces: new Map(), han: new Map() };
  const file = (key: string, spellings: string): void => {
    const folded = foldSearched(spellings);
    for (const view of VIEWS) {
      for (const term of new Set(folded.split('\n').flatMap(cut[view]))) {
        const held = holders[view].get(term);
        if (held === undefined) holders[view].set(term, [key]);
        else held.push(key);
      }
    }
  };
  return {
    keyOf(spellings) {
      const known = keys.get(spellings);
      if (known !== undefined) return known;
      const key = `#${spellings}`;
      keys.set(spellings, key);
      file(key, spellings);
      return key;
    },
    holding: (view, term) => holders[view].get(term) ?? [],
  };
};

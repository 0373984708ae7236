import { foldForm } from '../names/fold-form.ts';

/** What tells where an account comes from. */
export interface Account {
  /** Id of the fact. */
  id: string;
  /** Who vouches for it, where the document names somebody; else null. */
  attribution: string | null;
  /** Who publishes the document, where that is known. */
  publisher: string | null;
  words: string;
}

/** Wordings that share so much are one text, reprinted. */
const REPRINT_SHARE = 0.8;

const piecesOf = (words: string): Set<string> => {
  const bare = foldForm(words).replace(/[、。,.;:!?「」『』()]/g, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 2) }, (_, index) => bare.slice(index, index + 3)));
};

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((piece) => b.has(piece)).length / smaller;
};

/**
 * The accounts of one event by their origin, in the order given: those that cite one source, are published by it, or repeat one wording count once.
 *
 * @example originsOf([wire, paperThatCitesTheWire, radio]).length //=> 2
 */
export const originsOf = (accounts: readonly Account[]): string[][] => {
  const groups: { sources: Set<string>; pieces: Set<string>[]; ids: string[] }[] = [];
  for (const { id, attribution, publisher, words } of accounts) {
    const source = attribution ?? publisher;
    const [key, pieces] = [source === null ? undefined : foldForm(source), piecesOf(words)];
    const group = groups.find(
      ({ sources, pieces: others }) =>
        (key !== undefined && sources.has(key)) || others.some((other) => share(pieces, other) >= REPRINT_SHARE),
    );
    if (group === undefined) groups.push({ sources: new Set(key === undefined ? [] : [key]), pieces: [pieces], ids: [id] });
    else {
      if (key !== undefined) group.sources.add(key);
      group.pieces.push(pieces);
      group.ids.push(id);
    }
  }
  return groups.map(({ ids }) => ids);
};

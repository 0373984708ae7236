import { soundsAlike } from '../../facts/merging/sound.ts';
import { textsOf, type Wording } from '../../model/localized.ts';
import { foldName } from '../../search/names/fold-name.ts';
import { nameIdOf } from './ids.ts';

interface Bearer {
  id: string;
  /** Of an actor. */
  type?: string | undefined;
  name: Wording;
  aliases: readonly string[];
}

/** Names as facts give them, each turned into an id: of one that is known, or of a new one, which is collected. */
export interface Naming<Named> {
  idOf(name: string): string;
  /** Those that nobody knew, in the order in which they were first named. */
  added(): Named[];
}

const namesOf = ({ name, aliases }: Bearer): string[] => [...textsOf(name), ...aliases];

/**
 * Two names are one when they fold alike, or, in two scripts, sound alike; all names of states are known, and none is found by its sound.
 *
 * @param make what is kept of a name that nobody knew
 */
export const openNaming = <Named extends Bearer>(known: readonly Named[], make: (id: string, name: string) => Named): Naming<Named> => {
  const ids = new Set(known.map(({ id }) => id));
  const byFolding = new Map(known.flatMap((bearer) => namesOf(bearer).map((name) => [foldName(name), bearer.id] as const)));
  const fresh = new Map<string, Named>();
  const bySound = (name: string): string | undefined =>
    known.find(
      (bearer) =>
        bearer.type !== 'state' &&
        namesOf(bearer).some((other) => isKatakana(other) !== isKatakana(name) && soundAlike(name, other, bearer.type === 'person')),
    )?.id;
  return {
    idOf(name) {
      if (ids.has(name)) return name;
      const folded = foldName(name);
      const found = byFolding.get(folded) ?? bySound(name) ?? nameIdOf(name);
      byFolding.set(folded, found);
      if (!ids.has(found)) fresh.set(found, make(found, name));
      ids.add(found);
      return found;
    },
    added: () => [...fresh.values()],
  };
};

/** A person's surname alone stands for the full name: 「ケティルソン」 for “Eldgrímur Ketilsson”; of no body does the last word alone. */
const soundAlike = (a: string, b: string, isPerson: boolean): boolean => {
  const [x, y] = [partsOf(a), partsOf(b)];
  return isPerson && (x.length === 1 || y.length === 1) ? soundsAlike(x.at(-1) ?? '', y.at(-1) ?? '') : soundsAlike(a, b);
};

const partsOf = (name: string): string[] => name.split(/[\s・=＝]+/u).filter((part) => part !== '');

const isKatakana = (name: string): boolean => /[ァ-ヴ]/u.test(name);

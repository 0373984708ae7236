import { soundOf, soundsAlike } from '../../facts/merging/sound.ts';
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
  /** All that were named, in the order in which they first were: those that nobody knew, and the others by what `keep` keeps of them. */
  named(): Named[];
}

const namesOf = ({ name, aliases }: Bearer): string[] => [...textsOf(name), ...aliases];

/**
 * Two names are one when they fold alike, or, in two scripts, certainly sound alike; all names of states are known, and none is found by its sound.
 *
 * @param make what is kept of a name that nobody knew
 * @param keep what is kept of somebody who is known, and of the spelling that they were known by; nothing to leave it to others
 */
export const openNaming = <Named extends Bearer>(
  known: readonly Named[],
  make: (id: string, name: string) => Named,
  keep: (bearer: Named, spelling?: string) => Named | undefined = () => undefined,
): Naming<Named> => {
  const bearers = new Map(known.map((bearer) => [bearer.id, bearer]));
  const byFolding = new Map(known.flatMap((bearer) => namesOf(bearer).map((name) => [foldName(name), bearer.id] as const)));
  const met = new Map<string, Named>();
  const bySound = (name: string): string | undefined => {
    const [only, ...others] = known.filter((bearer) =>
      namesOf(bearer).some((other) => soundsLike(name, other, bearer.type) === 'certainly'),
    );
    return others.length === 0 ? only?.id : undefined;
  };
  const meet = (id: string, name: string | undefined): string => {
    const bearer = bearers.get(id);
    const record = bearer === undefined ? make(id, name ?? id) : keep(bearer, name);
    if (record !== undefined && (!met.has(id) || namesOf(record).length > namesOf(met.get(id) ?? record).length)) met.set(id, record);
    return id;
  };
  return {
    idOf(name) {
      if (bearers.has(name)) return meet(name, undefined);
      const folded = foldName(name);
      const found = byFolding.get(folded) ?? bySound(name) ?? nameIdOf(name);
      byFolding.set(folded, found);
      return met.has(found) && !bearers.has(found) ? found : meet(found, name);
    },
    named: () => [...met.values()],
  };
};

const partsOf = (name: string): string[] => name.split(/[\s・=＝]+/u).filter((part) => part !== '');

const isKatakana = (name: string): boolean => /[ァ-ヴ]/u.test(name);

/** A surname of fewer consonants is that of too many. */
const FEWEST_CERTAIN = 4;

/**
 * Whether a name in katakana and one in Latin letters are one. `certainly`: two full names that sound alike, or a surname of the very same
 * sound; `perhaps`: it takes somebody who knows. A person's surname alone stands for the full name: 「ケティルソン」 for “Eldgrímur Ketilsson”; of no
 * body does the last word alone.
 *
 * @param type of the actor; names of states are all known, and never told by their sound
 */
export const soundsLike = (a: string, b: string, type: string | undefined): 'certainly' | 'perhaps' | undefined => {
  if (isKatakana(a) === isKatakana(b) || type === 'state') return undefined;
  const [x, y] = [partsOf(a), partsOf(b)];
  if (type !== 'person' || (x.length > 1 && y.length > 1)) return soundsAlike(a, b) ? 'certainly' : undefined;
  const [one, other] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  if (!soundsAlike(one, other)) return undefined;
  const sound = soundOf(one);
  return sound === soundOf(other) && sound.length >= FEWEST_CERTAIN ? 'certainly' : 'perhaps';
};

import type { Shelf } from '../../library/shelf.ts';
import type { Actor } from '../../model/actor.ts';
import { NAME_PREFIX } from '../prepare/ids.ts';
import { soundsLike } from '../prepare/new-names.ts';
import { spellingsOf } from './apply-names.ts';

/** More than anybody looks through. */
const MOST_PAIRS = 4;
/** So many of a server's own names are compared with all others. */
const MOST_COMPARED = 500;

/** Two that may be one. */
export interface Pair {
  from: Actor;
  into: Actor;
}

const alike = (a: Actor, b: Actor): boolean =>
  spellingsOf(a).some((one) => spellingsOf(b).some((other) => soundsLike(one, other, a.type) !== undefined));

/** Those that a server's own documents name in one script, and others that sound like them in another; who has more facts is the one that stays. */
export const likelyPairs = ({ actors, about }: Pick<Shelf, 'actors' | 'about'>): Pair[] => {
  const all = [...actors.values()];
  const own = all.filter(({ id }) => id.startsWith(NAME_PREFIX)).slice(-MOST_COMPARED);
  const found: Pair[] = [];
  const paired = new Set<string>();
  for (const one of own) {
    const other = all.find((actor) => actor.id !== one.id && actor.type === one.type && !paired.has(actor.id) && alike(one, actor));
    if (other === undefined || paired.has(one.id)) continue;
    paired.add(one.id).add(other.id);
    const staysOther = !other.id.startsWith(NAME_PREFIX) || about({ actor: other.id }).length >= about({ actor: one.id }).length;
    found.push(staysOther ? { from: one, into: other } : { from: other, into: one });
    if (found.length === MOST_PAIRS) break;
  }
  return found;
};

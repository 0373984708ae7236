import type { Context } from '../../src/asking/command.ts';
import { nameIn } from '../../src/library/names.ts';
import { onceEach } from '../../src/library/once.ts';
import { listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isHappening } from '../../src/model/kind.ts';
import { type Locale, namedIn, textsOf } from '../../src/model/localized.ts';
import { words } from './words.ts';

const MOST_COMPANIONS = 3;
const MOST_SPELLINGS = 3;

/** The actors of the most happenings that name this one too, with how many. */
const companions = onceEach((facts: readonly Fact[], { id: actor }: Actor): { id: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (!isHappening(fact) || !fact.actors.includes(actor)) continue;
    for (const other of fact.actors) if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COMPANIONS);
});

/** A few other spellings, in scripts that readers of the language can read. */
const spellings = ({ name, aliases }: Actor, locale: Locale): string[] =>
  [...new Set([...textsOf(name), ...aliases])]
    .filter((alias) => alias !== namedIn(name, locale) && (locale === 'ja' || !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(alias)))
    .slice(0, MOST_SPELLINGS);

/** Whom with most often, and a few other spellings; only what there is. */
export const actorCard = (actor: Actor, facts: readonly Fact[], context: Context): Answer['card'] => {
  const { shelf, locale } = context;
  const named = companions(facts, actor).map(({ id, count }) =>
    say(locale, words.companion, { name: nameIn(shelf, 'actor', id, locale), count }),
  );
  return [
    { label: say(locale, words.with), value: listInWords(named, locale) },
    { label: say(locale, words.aliases), value: listInWords(spellings(actor, locale), locale) },
  ].filter(({ value }) => value !== '');
};

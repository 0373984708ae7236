import type { Context } from '../../src/asking/command.ts';
import { nameIn } from '../../src/library/names.ts';
import { listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isHappening } from '../../src/model/kind.ts';
import { namedIn, textsOf } from '../../src/model/localized.ts';
import { words } from './words.ts';

const MOST_COMPANIONS = 6;
const MOST_SPELLINGS = 4;

/** The actors of the most happenings that name this one too, with how many; nothing where there are none. */
export const companionWords = (facts: readonly Fact[], { id: actor }: Actor, { shelf, locale }: Context): string[] => {
  const shared = facts.filter((fact) => isHappening(fact) && fact.actors.includes(actor));
  const others = shared.flatMap(({ actors }) => actors.filter((other) => other !== actor));
  const names = [...Map.groupBy(others, (id) => id)]
    .map(([id, all]) => ({ id, count: all.length }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COMPANIONS)
    .map(({ id, count }) => say(locale, words.companion, { name: nameIn(shelf, 'actor', id, locale), count }));
  return names.length === 0 ? [] : [say(locale, words.with, { names: listInWords(names, locale) })];
};

/** A few other spellings, in scripts that readers of the language can read; nothing where there are none. */
export const spellingWords = ({ name, aliases }: Actor, { locale }: Context): string[] => {
  const names = [...new Set([...textsOf(name), ...aliases])]
    .filter((alias) => alias !== namedIn(name, locale) && (locale === 'ja' || !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(alias)))
    .slice(0, MOST_SPELLINGS);
  return names.length === 0 ? [] : [say(locale, words.aliases, { names: listInWords(names, locale) })];
};

import type { Context } from '../../src/asking/command.ts';
import { nameIn } from '../../src/library/names.ts';
import { extentOf } from '../../src/library/range.ts';
import { listInWords } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { showWhen } from '../../src/messages/when.ts';
import type { Words } from '../../src/messages/words.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isHappening } from '../../src/model/kind.ts';
import type { Locale } from '../../src/model/localized.ts';
import { namedIn, textsOf } from '../../src/model/localized.ts';
import { words } from './words.ts';

const MOST_COMPANIONS = 6;
const MOST_SPELLINGS = 8;

/** The actors of the most facts that name this one too, with how many. */
const companions = (facts: readonly Fact[], actor: string, { shelf, locale }: Context): string[] => {
  const others = facts.filter(({ actors }) => actors.includes(actor)).flatMap(({ actors }) => actors.filter((other) => other !== actor));
  return [...Map.groupBy(others, (id) => id)]
    .map(([id, shared]) => ({ id, count: shared.length }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COMPANIONS)
    .map(({ id, count }) => say(locale, words.companion, { name: nameIn(shelf, 'actor', id, locale), count }));
};

/** Spellings in scripts that readers of the language can read. */
const spellings = ({ name, aliases }: Actor, locale: Locale): string[] =>
  [...new Set([...textsOf(name), ...aliases])]
    .filter((alias) => alias !== namedIn(name, locale) && (locale === 'ja' || !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(alias)))
    .slice(0, MOST_SPELLINGS);

/** First and last date told, whom with most often, and other spellings; only what there is. */
export const actorCard = (actor: Actor, facts: readonly Fact[], context: Context): Answer['card'] => {
  const { locale } = context;
  const happenings = facts.filter(isHappening);
  const extent = extentOf(happenings);
  const row = (label: Words, value: string) => (value ? [{ label: say(locale, label), value }] : []);
  return [
    ...row(words.mentions, extent === undefined ? '' : showWhen(extent, locale)),
    ...row(words.with, listInWords(companions(happenings, actor.id, context), locale)),
    ...row(words.aliases, listInWords(spellings(actor, locale), locale)),
  ];
};

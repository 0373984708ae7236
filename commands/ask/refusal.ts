import type { Context } from '../../src/asking/command.ts';
import { nameIn } from '../../src/library/names.ts';
import { lastKnownDay } from '../../src/library/range.ts';
import { listInWords, quoted } from '../../src/messages/joiners.ts';
import { isMessageKey, say } from '../../src/messages/say.ts';
import { showWhen } from '../../src/messages/when.ts';
import type { NamedPart, Question } from '../../src/search/question/read-question.ts';
import type { Reason } from './judge.ts';

const namesOf = (names: readonly NamedPart[], { library, locale }: Context): string =>
  listInWords(
    names.map(({ type, id }) => quoted(nameIn(library, type, id, locale), locale)),
    locale,
  );

const isAbsent = ({ why }: Reason): boolean => why === 'name' || why === 'time';

const absentWords = (reason: Reason, { locale, whole }: Context): string => {
  if (reason.why === 'name') return say(locale, 'ask.absent.name', { name: quoted(reason.name, locale) });
  const last = showWhen(lastKnownDay(whole) ?? '', locale);
  return say(locale, 'ask.absent.time', { last, period: reason.why === 'time' ? quoted(reason.period, locale) : '' });
};

const lackingWords = (reason: Reason, { asks }: Question, context: Context): string[] => {
  const { locale } = context;
  if (reason.why === 'together') return [say(locale, 'ask.indirect.together', { names: namesOf(reason.names, context) })];
  if (reason.why === 'speaker') return [say(locale, 'ask.indirect.speaker', { names: namesOf(reason.names, context) })];
  if (reason.why === 'attribute') return [say(locale, 'ask.indirect.attribute', { word: reason.word })];
  if (reason.why === 'predicate') return [say(locale, 'ask.indirect.predicate', { word: reason.word })];
  if (reason.why === 'period') return [say(locale, 'ask.indirect.period', { period: reason.period })];
  const key = `ask.indirect.${asks}`;
  return reason.why === 'kind' && isMessageKey(key) ? [say(locale, key)] : [];
};

/** Why a question has no answer, in a sentence or two; `related`: whether facts follow that it is about. */
export const refusalWords = (reason: Reason, related: boolean, question: Question, context: Context): string[] => {
  const { locale } = context;
  if (reason.why === 'denied') return [say(locale, 'ask.denied')];
  if (isAbsent(reason)) return [absentWords(reason, context)];
  if (!related) return [say(locale, 'ask.absent.words'), say(locale, 'ask.hint')];
  return [[say(locale, 'ask.indirect'), ...lackingWords(reason, question, context)].join(locale === 'ja' ? '' : ' ')];
};

import type { Context } from '../../../src/asking/command.ts';
import { nameIn } from '../../../src/library/names.ts';
import { lastKnownDay } from '../../../src/library/range.ts';
import { showWhen } from '../../../src/messages/days/when.ts';
import { listInWords, quoted } from '../../../src/messages/joiners.ts';
import { say } from '../../../src/messages/say.ts';
import type { Words } from '../../../src/messages/words.ts';
import type { NamedPart, Question } from '../../../src/search/question/read-question.ts';
import type { Reason } from '../judging/gate.ts';
import { words as askWords } from '../words.ts';

const namesOf = (names: readonly NamedPart[], { shelf, locale }: Context): string =>
  listInWords(
    names.map(({ type, id }) => quoted(nameIn(shelf, type, id, locale), locale)),
    locale,
  );

const isAbsent = ({ why }: Reason): boolean => why === 'name' || why === 'time';

const absentWords = (reason: Reason, { locale, shelf }: Context): string => {
  if (reason.why === 'name') return say(locale, askWords.absentName, { name: quoted(reason.name, locale) });
  const last = showWhen(lastKnownDay(shelf) ?? '', locale);
  return say(locale, askWords.absentTime, { last, period: reason.why === 'time' ? quoted(reason.period, locale) : '' });
};

const lackingWords = (reason: Reason, { asks }: Question, context: Context): string[] => {
  const { locale } = context;
  if (reason.why === 'together') return [say(locale, askWords.lacking.together, { names: namesOf(reason.names, context) })];
  if (reason.why === 'speaker') return [say(locale, askWords.lacking.speaker, { names: namesOf(reason.names, context) })];
  if (reason.why === 'attribute') return [say(locale, askWords.lacking.attribute, { word: reason.word })];
  if (reason.why === 'predicate') return [say(locale, askWords.lacking.predicate, { word: reason.word })];
  if (reason.why === 'foreseen') return [say(locale, askWords.lacking.foreseen)];
  if (reason.why === 'period') return [say(locale, askWords.lacking.period, { period: reason.period })];
  const kinds: Readonly<Partial<Record<Question['asks'], Words>>> = askWords.lackingKind;
  const kind = kinds[asks];
  return reason.why === 'kind' && kind !== undefined ? [say(locale, kind)] : [];
};

/** Why a question has no answer, in a sentence or two; `related`: whether facts follow that it is about. */
export const refusalWords = (reason: Reason, related: boolean, question: Question, context: Context): string[] => {
  const { locale } = context;
  if (reason.why === 'denied') return [say(locale, askWords.denied)];
  if (isAbsent(reason)) return [absentWords(reason, context)];
  if (!related) return [say(locale, askWords.absentWords), say(locale, askWords.hint)];
  return [[say(locale, askWords.indirect), ...lackingWords(reason, question, context)].join(locale === 'ja' ? '' : ' ')];
};

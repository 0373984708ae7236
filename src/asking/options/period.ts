import { ChoiceError, UserError } from '../../errors.ts';
import { filedDays, isMonthOrFiner, lastKnownDay } from '../../library/range.ts';
import type { Shelf } from '../../library/shelf.ts';
import { showWhen } from '../../messages/days/when.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { DaySpan } from '../../model/edtf.ts';
import { type PeriodReading, periodReadings } from '../../time/parse-period.ts';
import { type Choice, MOST_CHOICES, type OptionType, type ReadingContext, shorten } from './option-type.ts';

/** The days that a wording such as 「昨年11月から」 covers; one end may be open. */
export interface Period extends DaySpan {
  /** As it was typed. */
  wording: string;
}

/** Japanese readers write the month first and may leave the year out; three numbers that end in a year are in nobody's order there. */
const WITHOUT_YEAR = /^\D*\d{1,2}\D\d{1,2}(?:\D+\d{1,2}\D\d{1,2})?\D*$/u;

/** @throws {UserError} when it cannot be read as a period; a {@link ChoiceError} when its numbers could be day and month either way round */
export const readPeriod = (wording: string, context: ReadingContext): Period => {
  const { shelf, reader } = context;
  const { today, locale } = reader;
  const last = lastKnownDay(shelf);
  const readings = periodReadings(wording, { today, ...(last !== undefined && { latest: last < today ? last : today }) });
  const [period, other] = locale === 'ja' && WITHOUT_YEAR.test(wording.normalize('NFKC')) ? readings.slice(0, 1) : readings;
  if (period === undefined) throw new UserError(say(locale, refusals.unreadablePeriod, { wording }));
  if (other !== undefined) throw eitherOrder(wording, readings, context);
  return { first: period.period.from, last: period.period.to, wording };
};

/** The question which of two numbers is the month. */
const eitherOrder = (wording: string, readings: readonly PeriodReading[], { name, reader: { locale } }: ReadingContext): ChoiceError =>
  new ChoiceError(
    say(locale, refusals.eitherOrder, { wording }),
    name,
    readings.map(({ period: { from = '', to = '' } }) => {
      const value = from === to ? from : `${from}/${to}`;
      return { label: showWhen(value, locale), value };
    }),
  );

/** The months in which something happened, latest first. */
const monthsOf = ({ facts }: Shelf): string[] =>
  [...new Set(facts.flatMap((fact) => (isMonthOrFiner(fact) ? (filedDays(fact)?.first.slice(0, 7) ?? []) : [])))].toSorted().toReversed();

/** Those of the dates that have what is typed in their words or digits, after what is typed itself. */
export const suggestDates = (typed: string, dates: readonly string[], { reader: { locale } }: ReadingContext): Choice[] => {
  const wanted = typed.normalize('NFKC').trim().toLowerCase();
  const named = dates.map((date) => ({ name: showWhen(date, locale), value: date }));
  const matching = named.filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(wanted)).slice(0, MOST_CHOICES - 1);
  return wanted === '' || matching.some(({ name }) => name.toLowerCase() === wanted)
    ? matching
    : [{ name: shorten(typed), value: shorten(typed) }, ...matching];
};

/** A period in words; the months in which something happened are offered. */
export const period: OptionType<Period, false> = {
  required: false,
  input: { type: 'text' },
  read: readPeriod,
  suggest: (typed, context) => suggestDates(typed, monthsOf(context.shelf), context),
};

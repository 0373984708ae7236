import type { Edtf } from '../../model/edtf.ts';
import type { Kind } from '../../model/kind.ts';
import { clockAt, nextClock } from '../reading/clock.ts';
import { mentionsIn } from './actors.ts';
import { VIEWS } from './kind.ts';
import type { DatedClause, Sentence } from './sentence.ts';
import { isAfter, type Memory, type Story } from './story.ts';
import type { Telling } from './telling.ts';

/** What is said goes on from a date so many passages back. */
const REPORT_AGE = 2;
/** A sentence that names a plan so early is about it. */
const PLAN_LEAD_CHARS = 16;
const QUOTED = /「[^」]*」|“[^”]*”|"[^"]*"/g;
const CLOCK_CHARS = 12;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A date in what somebody says, not the date of saying it. */
export const isContent = ({ language, publishedOn }: Telling, { words }: Sentence, { timed, isQuoted }: DatedClause): boolean =>
  timed?.time.value != null && language.reporting.test(words) && (isQuoted || isAfter(timed.time.value, publishedOn));

/** When what a clause holds was asserted: the date of the saying in its sentence, else that of the text before. */
export const saidOf = (
  telling: Telling,
  story: Story,
  sentence: Sentence,
  clause: DatedClause,
  main: readonly DatedClause[],
): Edtf | undefined => {
  if (!isContent(telling, sentence, clause)) return undefined;
  const frame = main.find(
    (one) => one !== clause && !one.isQuoted && one.timed?.time.value != null && !isAfter(one.timed.time.value, telling.publishedOn),
  )?.timed?.time.value;
  return frame ?? (story.age <= 1 ? story.line : undefined);
};

/** The time of day that a row or item begins with, as the story goes on from it; `when` is absent where the row says its date itself. */
export const clockOf = (
  { flow }: Telling,
  story: Story,
  firstDay: Edtf | undefined,
  { words, cells, clauses }: Sentence,
): { clock: Story['clock']; when: Edtf | undefined } | undefined => {
  const [first] = cells;
  const minute = clockAt(first === undefined ? words : flow.text.slice(first.start, first.end));
  const base = story.line ?? firstDay;
  if (minute === undefined || base === undefined || !DAY.test(base)) return undefined;
  const clock = nextClock(story.clock ?? { day: base, minute }, minute);
  const saysDate = clauses.some(
    ({ timed, isEmbedded }) => timed !== undefined && !isEmbedded && timed.start - (first?.start ?? 0) < CLOCK_CHARS,
  );
  return { clock, when: saysDate ? undefined : clock.day };
};

/** The date of the text before, where a sentence goes on telling of it; null where it does not. */
export const inheritedDay = (
  { language, plans }: Telling,
  { line, age, isSection }: Story,
  { planDays }: Memory,
  { words, speech, start, end }: Sentence,
  kind: Kind,
): Edtf | null => {
  const reports = language.reporting.test(words);
  const isView = VIEWS.includes(kind);
  const [plan] = mentionsIn(plans, { start, end });
  const planDay = plan === undefined || plan.start > start + PLAN_LEAD_CHARS ? undefined : planDays.get(plan.id);
  if (planDay !== undefined && !isView && !isSection) return planDay;
  if (line === undefined || language.timeless.test(words.replace(QUOTED, '')) || (isView && (speech !== undefined || !reports)))
    return null;
  if (!isSection && (reports || isView) && language.ongoing.test(words.replace(QUOTED, ''))) return null;
  return isSection || age === 0 || (age <= REPORT_AGE && reports) ? line : null;
};

import { say } from '../messages/say.ts';
import type { Actor } from '../model/actor.ts';
import type { Answer, Line, Section } from '../model/answer.ts';
import type { DaySpan } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Context } from './command.ts';
import { distinctCitations, factLine } from './lines.ts';
import { fallsIn, filedDays } from './range.ts';
import { concerns } from './select.ts';
import { compose } from './sources.ts';

const STATUSES = ['kept', 'missed', 'open', 'unknown'] as const;

/** Forecasts, and promises: whatever else has an outcome to be told. */
const looksAhead = ({ kind, outcome }: Fact): boolean => kind === 'forecast' || outcome !== undefined;

const statusOf = ({ outcome }: Fact) => outcome?.status ?? 'unknown';

/** What came of it, with the sources of the facts that show it. */
const forecastLine = (fact: Fact, { library, locale }: Context): Line => {
  const shown = library.facts.filter(({ id }) => fact.outcome?.facts.includes(id));
  const line = factLine(fact, library, locale);
  const words = fact.outcome?.text?.[locale];
  return {
    ...line,
    note: [line.note, words && say(locale, 'forecasts.came', { words })].filter(Boolean).join(' ') || undefined,
    citations: distinctCitations([...line.citations, ...shown.flatMap(({ citations }) => citations)]),
  };
};

const isBy = (fact: Fact, actor: Actor, { library }: Context): boolean =>
  fact.attribution === null && fact.kind === 'forecast'
    ? fact.citations.some(({ document }) => library.documents.get(document)?.authors.includes(actor.id))
    : concerns(fact, actor.id);

const isDue = (fact: Fact, due: DaySpan): boolean => {
  const filed = filedDays(fact);
  return filed !== undefined && fallsIn(filed, due);
};

/** Who said what would come, when it falls due, and what later documents say came of it. */
export const forecastList = (by: Actor | undefined, due: DaySpan | undefined, context: Context): Answer => {
  const { library, locale } = context;
  const facts = library.facts.filter(
    (fact) => looksAhead(fact) && (by === undefined || isBy(fact, by, context)) && (due === undefined || isDue(fact, due)),
  );
  const sections = STATUSES.map(
    (status): Section => ({
      title: say(locale, `outcome.${status}`),
      lines: facts.filter((fact) => statusOf(fact) === status).map((fact) => forecastLine(fact, context)),
    }),
  ).filter(({ lines }) => lines.length > 0);
  return compose(library, {
    kind: facts.length === 0 ? 'nothing' : 'forecasts',
    locale,
    title: by === undefined ? say(locale, 'forecasts.title') : say(locale, 'forecasts.title-by', { name: by.name[locale] }),
    scope: say(locale, 'count.forecasts', { count: facts.length }),
    intro: facts.length === 0 ? [say(locale, 'forecasts.nothing')] : [],
    sections,
    next: by === undefined ? [] : [{ label: say(locale, 'next.all-forecasts'), ask: { command: 'forecasts', options: {} } }],
  });
};

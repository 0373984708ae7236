import type { Context } from '../../src/asking/command.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { eventLine, eventLines, statementLine } from '../../src/briefing/wording/lines.ts';
import { nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { mergeEvents } from '../../src/library/events.ts';
import { nameIn } from '../../src/library/names.ts';
import { counts } from '../../src/messages/counts.ts';
import { listInWords, quoted } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import { compareDated } from '../../src/model/edtf.ts';
import type { Fact } from '../../src/model/fact.ts';
import { evidenceFor, nearestTo } from './evidence.ts';
import { namedIn } from './named-in.ts';
import { words } from './words.ts';

const MOST_EVIDENCE = 8;
const MOST_NAMED = 2;

const WHEN = /いつ|何日|何月|何年|日付|時期|\bwhen\b|\bwhat (?:date|day|month|year)\b/iu;
const WHO = /誰|だれ|どなた|\bwho(?:m|se)?\b/iu;

/** Whom “who” asks for: of the best fact that tells of people whom the question does not name, those; else of any, whoever acts first. */
const whoAnswers = (question: string, evidence: readonly Fact[], context: Context): { fact: Fact; ids: string[] } | undefined => {
  const named = namedIn(question, 'actor', context);
  const isPerson = (id: string) => context.shelf.actors.get(id)?.type === 'person';
  const told = evidence.map((fact) => ({ fact, ids: fact.actors.filter((id) => !named.includes(id)) }));
  const people = told.map(({ fact, ids }) => ({ fact, ids: ids.filter(isPerson) })).find(({ ids }) => ids.length > 0);
  const anyone = told.find(({ ids }) => ids.length > 0);
  return people ?? (anyone && { fact: anyone.fact, ids: anyone.ids.slice(0, 1) });
};

const namesOf = (actors: readonly string[], { shelf, locale }: Context): string =>
  listInWords(
    actors.map((id) => nameIn(shelf, 'actor', id, locale)),
    locale,
  );

const AUTHORSHIP = /作っ|作成|まとめ|立案|起草|提案|書い|\b(?:draft|dr[ae]w|wr[io]t|author|propos|ma[dk]e)/iu;

/** Who is behind a plan that the question names: its authors, as the pack has them. */
const authorsLine = (question: string, context: Context): Line[] => {
  const { shelf, locale } = context;
  const plan = shelf.plans.get(namedIn(question, 'plan', context)[0] ?? '');
  if (plan === undefined || plan.authors.length === 0 || !AUTHORSHIP.test(question)) return [];
  const { id, when, part, summary, authors, citations } = plan;
  return [
    statementLine({
      id,
      when,
      part,
      text: summary[locale],
      kind: 'proposal',
      actors: authors,
      plans: [id],
      citations,
      label: namesOf(authors, context),
    }),
  ];
};

/** The event of a fact as a line that this fact words. */
const wordedBy = (fact: Fact, { shelf, locale }: Context): Line | undefined => {
  const event = mergeEvents(shelf.facts.filter(({ event: id }) => id === fact.event))[0];
  return event && eventLine({ ...event, facts: [fact, ...event.facts.filter((other) => other !== fact)] }, shelf, locale);
};

/** For a when or who question, the best fact that has a date or names to answer it with. */
const directLine = (question: string, evidence: readonly Fact[], context: Context): Line[] => {
  if (WHEN.test(question)) {
    const dated = evidence.find(({ when }) => when !== null);
    const line = dated && wordedBy(dated, context);
    return line ? [line] : [];
  }
  if (!WHO.test(question)) return [];
  const authors = authorsLine(question, context);
  if (authors.length > 0) return authors;
  const answer = whoAnswers(question, evidence, context);
  const line = answer && wordedBy(answer.fact, context);
  return line ? [{ ...line, label: namesOf(answer.ids, context) }] : [];
};

/** The sheets of those whom the question names. */
const sheetsOfNamed = (question: string, context: Context): Answer['next'] => {
  const { shelf, locale } = context;
  const offer = (type: 'actor' | 'plan') =>
    namedIn(question, type, context)
      .slice(0, MOST_NAMED)
      .map((id) => ({
        label: say(locale, steps[type], { name: nameIn(shelf, type, id, locale) }),
        ask: { command: type, options: { name: id } },
      }));
  return [...offer('plan'), ...offer('actor')];
};

const nothing = (question: string, context: Context): Answer => {
  const { shelf, locale } = context;
  const near = nearestTo(question, context);
  return compose(shelf, {
    kind: 'nothing',
    locale,
    title: quoted(question, locale),
    intro: [say(locale, words.nothing), ...(near.length === 0 ? [say(locale, words.hint)] : [])],
    sections: near.length > 0 ? [{ title: say(locale, words.nearest), lines: eventLines(near, shelf, locale) }] : [],
    next: [
      ...sheetsOfNamed(question, context),
      { label: say(locale, steps.essentials), ask: { command: 'timeline', options: { detail: 'short' } } },
    ],
  });
};

/** The facts that answer a question: the best evidence, then sorted by date; a when or who question is answered in the first line. */
export const answerQuestion = (question: string, context: Context): Answer => {
  const { shelf, locale } = context;
  const { facts: evidence, scope } = evidenceFor(question, context);
  if (evidence.length === 0) return nothing(question, context);
  const chosen = evidence.slice(0, MOST_EVIDENCE);
  const lines = eventLines(chosen.toSorted(compareDated), shelf, locale);
  return compose(shelf, {
    kind: 'ask',
    locale,
    title: quoted(question, locale),
    scope: say(locale, counts.facts, { count: lines.length }),
    lead: directLine(question, evidence, context),
    sections: [{ lines }],
    closing: evidence.length > chosen.length ? [say(locale, words.more, { count: evidence.length - chosen.length })] : [],
    next: [...nextTimeline(words.next.related, scope, context), ...sheetsOfNamed(question, context)],
  });
};

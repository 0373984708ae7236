import type { Context } from '../../src/asking/command.ts';
import { chooseEssentials } from '../../src/briefing/choosing/lead.ts';
import { pickEvents } from '../../src/briefing/choosing/pick.ts';
import type { Scope } from '../../src/briefing/choosing/select.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { eventLine, eventLines } from '../../src/briefing/wording/lines.ts';
import { nextTimeline } from '../../src/briefing/wording/next-steps.ts';
import { nameIn } from '../../src/library/names.ts';
import { counts } from '../../src/messages/counts.ts';
import { quoted } from '../../src/messages/joiners.ts';
import { say } from '../../src/messages/say.ts';
import { steps } from '../../src/messages/steps.ts';
import type { Answer, Line, Section } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Question } from '../../src/search/question/read-question.ts';
import type { Weighed } from './judging/weigh.ts';
import { authorsLine } from './telling/authorship.ts';
import { labelOf } from './telling/label.ts';
import { refusalWords } from './telling/refusal.ts';
import { whoIs } from './telling/who-is.ts';
import { type Understood, understand } from './understand.ts';
import { words as askWords } from './words.ts';

const MOST_NAMED = 2;
/** What supports an answer: the next best that hold nearly as much of the question. */
const MOST_SUPPORT = 3;
const SUPPORTS = 0.75;
/** What is related holds at least this share of what the best holds; so many are told at most, page by page. */
const IS_RELATED = 0.5;
const MOST_RELATED = 40;
const LEAST_RELATED = 0.25;

/** The event of a fact as a line that this fact words. */
const wordedBy = (fact: Fact, { shelf, locale }: Context): Line => {
  const others = shelf.telling(fact.event).filter(({ id }) => id !== fact.id);
  return eventLine({ id: fact.event, facts: [fact, ...others] }, shelf, locale);
};

/** The sheets of those whom the question names. */
const sheetsOf = ({ names }: Question, { shelf, locale }: Context): Answer['next'] =>
  (['plan', 'actor'] as const).flatMap((type) =>
    [...new Set(names.filter((name) => name.type === type).map(({ id }) => id))].slice(0, MOST_NAMED).map((id) => ({
      label: say(locale, steps[type], { name: nameIn(shelf, type, id, locale) }),
      ask: { command: type, options: { name: id } },
    })),
  );

/** Whose timeline tells more of a question: the plan or person it names, its days, or a handful of words; none of what a sentence asks. */
const scopeOf = ({ names, period, asks }: Question, words: string, { shelf }: Context): Scope | undefined => {
  const named = (type: 'actor' | 'plan') => names.find((name) => name.type === type)?.id ?? '';
  const [plan, actor] = [shelf.plans.get(named('plan')), shelf.actors.get(named('actor'))];
  const subject = plan ? { plan } : actor ? { actor } : asks === 'words' ? { about: words } : undefined;
  return subject === undefined && period === undefined ? undefined : { ...(period && { period }), ...subject };
};

const nextOf = (question: Question, words: string, context: Context): Answer['next'] => {
  const { locale } = context;
  const scope = scopeOf(question, words, context);
  const timeline = scope === undefined ? [] : nextTimeline(askWords.next.about, scope, context);
  const essentials = { label: say(locale, steps.essentials), ask: { command: 'timeline', options: { detail: 'short' } } };
  return [...timeline, ...sheetsOf(question, context), ...(timeline.length === 0 ? [essentials] : [])];
};

/** Close spellings, with the name that each was taken for. */
const readAs = ({ names }: Question, { shelf, locale }: Context): string[] =>
  names.flatMap(({ typed, type, id }) =>
    typed === undefined ? [] : [say(locale, askWords.readAs, { typed, name: nameIn(shelf, type, id, locale) })],
  );

/** One fact an event, best first. */
const distinctEvents = (weighed: readonly Weighed[]): Weighed[] => {
  const seen = new Set<string>();
  return weighed.filter(({ fact: { event } }) => !seen.has(event) && seen.add(event));
};

const namesMissing = ({ missing }: Weighed): number => missing.filter(({ sort }) => sort === 'name').length;

const relatedTo = (weighed: readonly Weighed[], top: Weighed | undefined): Weighed[] =>
  distinctEvents(weighed)
    .filter(({ evidence }) => evidence.coverage >= Math.max(LEAST_RELATED, IS_RELATED * (top?.evidence.coverage ?? 0)))
    .slice(0, MOST_RELATED);

const inDateOrder = (weighed: readonly Weighed[], { shelf, locale }: Context): Line[] =>
  eventLines(
    weighed.map(({ fact }) => fact),
    shelf,
    locale,
  );

const sectionOf = (title: string | undefined, lines: Line[]): Section[] => (lines.length === 0 ? [] : [{ title, lines }]);

const draft = (words: string, { question }: Understood, context: Context) => ({
  locale: context.locale,
  title: quoted(words, context.locale),
  next: nextOf(question, words, context),
});

const answered = (words: string, understood: Understood, best: Weighed, context: Context, first: Line): Answer => {
  const { shelf, locale } = context;
  const { question, weighed } = understood;
  const rest = relatedTo(weighed, best).filter(({ fact }) => fact.event !== first.id);
  const support = rest
    .filter((one) => one.evidence.coverage >= SUPPORTS * best.evidence.coverage && namesMissing(one) <= namesMissing(best))
    .slice(0, MOST_SUPPORT);
  const others = rest.filter((one) => !support.includes(one));
  return compose(shelf, {
    ...draft(words, understood, context),
    kind: 'ask',
    answered: true,
    scope: say(locale, counts.facts, { count: rest.length + 1 }),
    intro: readAs(question, context),
    lead: [first],
    sections: [
      ...sectionOf(
        say(locale, askWords.support),
        support.map(({ fact }) => wordedBy(fact, context)),
      ),
      ...sectionOf(say(locale, askWords.related), inDateOrder(others, context)),
    ],
  });
};

/** The line that holds the answer: a fact's, with the answer in a word or two where the fact entails it. */
const firstLine = (best: Weighed, question: Question, context: Context): Line => {
  const label = labelOf(best, question, context);
  return { ...wordedBy(best.fact, context), ...(label && { label }) };
};

/** A handful of words asks nothing: what is about them, in date order. */
const listed = (words: string, understood: Understood, context: Context): Answer => {
  const { shelf, locale } = context;
  const found = relatedTo(understood.weighed, understood.weighed[0]);
  return compose(shelf, {
    ...draft(words, understood, context),
    kind: 'ask',
    answered: true,
    scope: say(locale, counts.facts, { count: found.length }),
    intro: readAs(understood.question, context),
    sections: sectionOf(undefined, inDateOrder(found, context)),
  });
};

const refused = (words: string, understood: Understood, context: Context): Answer => {
  const { shelf, locale } = context;
  const { question, weighed, verdict } = understood;
  const reason = verdict.reason ?? { why: 'words' };
  const { denial } = verdict;
  const related =
    reason.why === 'name' && question.content.length + question.names.length < 2
      ? []
      : relatedTo(weighed, weighed[0]).filter(({ fact }) => fact.event !== denial?.fact.event);
  return compose(shelf, {
    ...draft(words, understood, context),
    kind: related.length > 0 || denial ? 'ask' : 'nothing',
    answered: false,
    intro: [...readAs(question, context), ...refusalWords(reason, related.length > 0, question, context)],
    lead: denial ? [wordedBy(denial.fact, context)] : [],
    sections: sectionOf(
      say(locale, askWords.related),
      related.map(({ fact }) => wordedBy(fact, context)),
    ),
  });
};

/** Asks for whatever there is, and says nothing of what. */
const WHAT_HAPPENED =
  /^(?:何|なに)が(?:あっ|起[きこ])\p{sc=Hira}*|^(?:どんな)?(?:出来事|動き)|\bwhat(?: has| had)? happened\b|(?:何|なに)が(?:あっ|起[きこ])/u;

/** What mattered most in the days that a question names and asks nothing more about. */
const essentials = (words: string, understood: Understood, context: Context): Answer | undefined => {
  const { shelf, locale } = context;
  const { period, content, names, text } = understood.question;
  if (period === undefined || content.length + names.length > 0 || !WHAT_HAPPENED.test(text)) return undefined;
  const events = chooseEssentials(pickEvents({ period }, 'short', context).events, shelf);
  const lines = events.map((event) => eventLine(event, shelf, locale));
  return events.length === 0
    ? undefined
    : compose(shelf, {
        ...draft(words, understood, context),
        kind: 'ask',
        answered: true,
        scope: say(locale, counts.facts, { count: events.length }),
        sections: [{ lines }],
        next: [...nextTimeline(askWords.next.about, { period }, context)],
      });
};

/** What a question gets: an answer with what supports it, or why there is none with what is related. */
export const ask = (words: string, context: Context): Answer => {
  const understood = understand(words, context);
  const { question, verdict } = understood;
  const special = essentials(words, understood, context) ?? whoIs(words, understood, context);
  if (special !== undefined) return special;
  const [best = understood.weighed[0], authors] = [verdict.best, authorsLine(question, context)];
  if (authors !== undefined && best !== undefined) return answered(words, understood, best, context, authors);
  if (verdict.best === undefined) return refused(words, understood, context);
  if (question.asks === 'words') return listed(words, understood, context);
  return answered(words, understood, verdict.best, context, firstLine(verdict.best, question, context));
};

import { mergeEvents } from '../library/events.ts';
import { say } from '../messages/say.ts';
import type { Answer, Line } from '../model/answer.ts';
import { compareDated } from '../model/edtf.ts';
import type { Fact, Kind } from '../model/fact.ts';
import type { Context } from './command.ts';
import { eventLine, eventLines } from './lines.ts';
import { nameIn } from './names.ts';
import { compose } from './sources.ts';

const MOST_EVIDENCE = 8;
const MOST_HITS = 40;

/** Hits below this share of the best score are left out as evidence. */
const EVIDENCE_SHARE = 0.5;

/** What happened answers before what is said of it; what must not be missed before detail. */
const KIND_WEIGHT: Partial<Record<Kind, number>> = { event: 1.25, proposal: 1.1, statement: 1.05, background: 0.95 };
const IMPORTANCE_WEIGHT = { 1: 0.9, 2: 1, 3: 1.15 } as const;

const WHEN = /いつ|何日|何月|何年|日付|時期|\bwhen\b|\bwhat (?:date|day|month|year)\b/iu;
const WHO = /誰|だれ|どなた|\bwho(?:m|se)?\b/iu;

/** The facts that clearly answer, best first. */
const evidenceFor = (question: string, { library, indexes }: Context): Fact[] => {
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  const weighed = indexes.facts.search(question, { limit: MOST_HITS }).flatMap(({ id, score }) => {
    const fact = facts.get(id);
    return fact ? [{ fact, score: score * (KIND_WEIGHT[fact.kind] ?? 1) * IMPORTANCE_WEIGHT[fact.importance] }] : [];
  });
  const best = Math.max(...weighed.map(({ score }) => score));
  return weighed
    .filter(({ score }) => score >= best * EVIDENCE_SHARE)
    .toSorted((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Those who act in the fact and are not named in the question: what “who” asks for. */
const unnamed = ({ actors }: Fact, question: string, { library }: Context): string[] =>
  actors.filter((id) => {
    const actor = library.actors.get(id);
    return actor && ![actor.name.ja, actor.name.en, ...actor.aliases].some((name) => folded(question).includes(folded(name)));
  });

const namesAsked = (question: string, best: Fact, context: Context): string =>
  unnamed(best, question, context)
    .map((id) => nameIn(context.library, 'actor', id, context.locale))
    .join(context.locale === 'ja' ? '、' : ', ');

/** For a when or who question, the best fact that has a date or names to answer it with. */
const directLine = (question: string, evidence: readonly Fact[], context: Context): Line[] => {
  const { library, locale } = context;
  const [asksWhen, asksWho] = [WHEN.test(question), WHO.test(question)];
  const best = asksWhen ? evidence.find(({ when }) => when !== null) : evidence[0];
  if (best === undefined || !(asksWhen || asksWho)) return [];
  const event = mergeEvents(library.facts.filter((fact) => fact.event === best.event))[0];
  if (event === undefined) return [];
  const line = eventLine({ ...event, facts: [best, ...event.facts.filter((fact) => fact !== best)] }, library, locale);
  return [{ ...line, label: asksWhen ? undefined : namesAsked(question, best, context) || undefined }];
};

const nothing = (question: string, { library, locale }: Context): Answer =>
  compose(library, {
    kind: 'nothing',
    locale,
    title: say(locale, 'ask.title', { question }),
    intro: [say(locale, 'ask.nothing'), say(locale, 'ask.hint')],
    sections: [],
    next: [{ label: say(locale, 'next.essentials'), ask: { command: 'timeline', options: { detail: 'short' } } }],
  });

/** The facts that answer a question: the best evidence, then sorted by date; a when or who question is answered in the first line. */
export const ask = (question: string, context: Context): Answer => {
  const { library, locale } = context;
  const evidence = evidenceFor(question, context);
  if (evidence.length === 0) return nothing(question, context);
  const chosen = evidence.slice(0, MOST_EVIDENCE);
  const lines = eventLines(chosen.toSorted(compareDated), library, locale);
  return compose(library, {
    kind: 'ask',
    locale,
    title: say(locale, 'ask.title', { question }),
    scope: say(locale, 'count.facts', { count: lines.length }),
    lead: directLine(question, evidence, context),
    sections: [{ lines }],
    closing: evidence.length > chosen.length ? [say(locale, 'ask.more', { count: evidence.length - chosen.length })] : [],
    next: [{ label: say(locale, 'next.about'), ask: { command: 'timeline', options: { about: question } } }],
  });
};

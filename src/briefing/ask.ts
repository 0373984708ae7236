import { mergeEvents } from '../library/events.ts';
import { say } from '../messages/say.ts';
import { showWhen } from '../messages/when.ts';
import type { Answer, Line } from '../model/answer.ts';
import { compareDated } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Context } from './command.ts';
import { eventLine, eventLines } from './lines.ts';
import { nameIn } from './names.ts';
import { compose } from './sources.ts';

const MOST_EVIDENCE = 8;
const MOST_HITS = 30;

/** Hits below this share of the best score are left out as evidence. */
const EVIDENCE_SHARE = 0.5;

const WHEN = /いつ|何日|何月|何年|日付|時期|\bwhen\b|\bwhat (?:date|day|month|year)\b/iu;
const WHO = /誰|だれ|どなた|\bwho(?:m|se)?\b/iu;

const clearHits = (question: string, { library, indexes }: Context): Fact[] => {
  const hits = indexes.facts.search(question, { limit: MOST_HITS });
  const enough = (hits[0]?.score ?? 0) * EVIDENCE_SHARE;
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  return hits.filter(({ score }) => score >= enough).flatMap(({ id }) => facts.get(id) ?? []);
};

/** Those who act in the fact and are not named in the question: what “who” asks for. */
const unnamed = ({ actors }: Fact, question: string, { library }: Context): string[] => {
  const asked = question.normalize('NFKC').toLowerCase();
  return actors.filter((id) => {
    const actor = library.actors.get(id);
    return actor && ![actor.name.ja, actor.name.en, ...actor.aliases].some((name) => asked.includes(name.normalize('NFKC').toLowerCase()));
  });
};

const directWords = (question: string, best: Fact, context: Context): string | undefined => {
  const { library, locale } = context;
  if (WHEN.test(question) && best.when !== null)
    return showWhen(best.whenCorrected ?? best.when, locale, best.whenCorrected ? undefined : best.part);
  if (!WHO.test(question)) return undefined;
  const people = unnamed(best, question, context).map((id) => nameIn(library, 'actor', id, locale));
  return people.length > 0 ? people.join(locale === 'ja' ? '、' : ', ') : undefined;
};

/** For a when or who question the best fact, labelled with the date or the names that answer it. */
const directLine = (question: string, facts: readonly Fact[], context: Context): Line[] => {
  const best = WHEN.test(question) ? facts.find(({ when }) => when !== null) : facts[0];
  const label = best && directWords(question, best, context);
  if (best === undefined || label === undefined) return [];
  const event = mergeEvents(context.library.facts.filter((fact) => fact.event === best.event))[0];
  return event
    ? [
        {
          ...eventLine({ ...event, facts: [best, ...event.facts.filter((fact) => fact !== best)] }, context.library, context.locale),
          label,
        },
      ]
    : [];
};

const nothing = (question: string, { library, locale }: Context): Answer =>
  compose(library, {
    kind: 'nothing',
    locale,
    title: say(locale, 'ask.title', { question }),
    intro: [say(locale, 'ask.nothing'), say(locale, 'ask.hint')],
    sections: [],
    next: [{ label: say(locale, 'next.timeline'), ask: { command: 'timeline', options: { detail: 'short' } } }],
  });

/** The facts that answer a question: the best evidence, then sorted by date; a when or who question is answered in the first line. */
export const ask = (question: string, context: Context): Answer => {
  const { library, locale } = context;
  const facts = clearHits(question, context);
  if (facts.length === 0) return nothing(question, context);
  const evidence = eventLines(facts.slice(0, MOST_EVIDENCE).toSorted(compareDated), library, locale);
  return compose(library, {
    kind: 'ask',
    locale,
    title: say(locale, 'ask.title', { question }),
    scope: say(locale, 'count.facts', { count: evidence.length }),
    lead: directLine(question, facts, context),
    sections: [{ lines: evidence }],
    closing: facts.length > MOST_EVIDENCE ? [say(locale, 'ask.more', { count: facts.length - MOST_EVIDENCE })] : [],
    next: [{ label: say(locale, 'next.about'), ask: { command: 'timeline', options: { about: question } } }],
  });
};

import { factsAbout } from '../../library/about/facts-about.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Event } from '../../library/telling/events.ts';
import { type Day, shiftDays } from '../../model/day.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Plan } from '../../model/plan.ts';
import type { Position } from '../../model/position.ts';
import { factsDue, plansDue } from './ahead.ts';
import { type Anniversary, archiveItem, onThisDay } from './looking-back.ts';
import { type Confirmed, type Dispute, disputesOf, type Fresh, freshFacts, movedPositions, newsOf } from './news.ts';

/** How often somebody is named in what is new. */
export interface Named {
  actor: string;
  count: number;
}

/** What a morning's digest holds; every part may be empty. */
export interface Digest {
  day: Day;
  /** The documents that readers have not been told of yet. */
  documents: DocumentRecord[];
  created: Event[];
  confirmed: Confirmed[];
  disputes: Dispute[];
  moved: Position[];
  due: { facts: Fact[]; plans: Plan[] };
  onThisDay: Anniversary[];
  /** Whoever is named most, the most often named first. */
  inTheNews: Named[];
  /** From the archive, where nothing is new. */
  archive: Event | undefined;
}

/** What a digest is made for. */
export interface DigestRequest {
  day: Day;
  fresh: Fresh;
  /** Words, names or issues that it is narrowed to; all there is when empty. */
  topics: readonly string[];
}

const MOST_NAMED = 5;
const LEAST_MENTIONS = 2;
const NEWS_DAYS = 7;
const COUNTRIES: ReadonlySet<string> = new Set(['state', 'bloc']);

/** The people and bodies that facts name, by how many events they are named in; states are in every one. */
const namedMost = (facts: readonly Fact[], { actors }: Shelf): Named[] => {
  const events = new Map<string, Set<string>>();
  for (const fact of facts) for (const actor of fact.actors) events.set(actor, (events.get(actor) ?? new Set<string>()).add(fact.event));
  return [...events]
    .map(([actor, named]) => ({ actor, count: named.size }))
    .filter(({ actor, count }) => count >= LEAST_MENTIONS && !COUNTRIES.has(actors.get(actor)?.type ?? ''))
    .toSorted((a, b) => b.count - a.count || (a.actor < b.actor ? -1 : 1))
    .slice(0, MOST_NAMED);
};

/** Whether a digest about some topics tells a fact: all are told without any. */
const openTopics = (topics: readonly string[], shelf: Shelf): ((fact: Fact) => boolean) => {
  if (topics.length === 0) return () => true;
  const about = new Set(topics.flatMap((words) => factsAbout(words, shelf)).map(({ id }) => id));
  return ({ id }) => about.has(id);
};

const isAboutEvent =
  (isTold: (fact: Fact) => boolean) =>
  ({ facts }: Event): boolean =>
    facts.some(isTold);

/** What a digest tells on its day: what new documents tell, what falls due, what happened on this day. Depends on nothing but what is given. */
export const digestOf = (shelf: Shelf, { day, fresh, topics }: DigestRequest): Digest => {
  const isTold = openTopics(topics, shelf);
  const isEventTold = isAboutEvent(isTold);
  const told = freshFacts(shelf, fresh).filter(isTold);
  const news = newsOf(shelf, fresh, told);
  const disputes = disputesOf(shelf, fresh).filter(
    ({ disagreement: { events } }) => topics.length === 0 || events.flatMap(shelf.telling).some(isTold),
  );
  const moved = movedPositions(shelf, fresh).filter(
    ({ actor, issue }) => topics.length === 0 || [...shelf.about({ actor })].some((fact) => fact.issues.includes(issue) && isTold(fact)),
  );
  const anniversaries = onThisDay(shelf, day).filter(({ event }) => isEventTold(event));
  const due = { facts: factsDue(shelf, day).filter(isTold), plans: topics.length === 0 ? plansDue(shelf, day) : [] };
  const shown = new Set(anniversaries.map(({ event }) => event.id));
  const isNew = news.created.length + news.confirmed.length + disputes.length + moved.length > 0;
  const lately = shelf.between({ first: shiftDays(day, -NEWS_DAYS), last: shiftDays(day, -1) }).filter(isTold);
  return {
    day,
    documents: [...fresh].flatMap((id) => shelf.documents.get(id) ?? []),
    ...news,
    disputes,
    moved,
    due,
    onThisDay: anniversaries,
    inTheNews: namedMost(isNew ? told : lately, shelf),
    archive: isNew
      ? undefined
      : archiveItem(
          shelf.events.filter((event) => isEventTold(event) && !shown.has(event.id)),
          day,
        ),
  };
};

/** Whether there is nothing to say but that nothing is new: no news, nothing due, no anniversary. An item of the archive is no news. */
export const isQuiet = ({ documents, created, confirmed, disputes, moved, due, onThisDay: past }: Digest): boolean =>
  [documents, created, confirmed, disputes, moved, due.facts, due.plans, past].every(({ length }) => length === 0);

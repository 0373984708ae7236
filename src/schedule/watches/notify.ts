import { compose } from '../../briefing/wording/compose.ts';
import { eventLines } from '../../briefing/wording/lines.ts';
import { factsAbout } from '../../library/about/facts-about.ts';
import { concerns } from '../../library/asserters.ts';
import { nameIn } from '../../library/names.ts';
import type { OpenShelf, Shelf } from '../../library/shelf.ts';
import { counts } from '../../messages/counts.ts';
import { quoted } from '../../messages/joiners.ts';
import { say } from '../../messages/say.ts';
import type { Answer } from '../../model/answer.ts';
import type { Fact } from '../../model/fact.ts';
import { type Locale, namedIn } from '../../model/localized.ts';
import type { NewPost } from '../../model/server/post.ts';
import type { Watch } from '../../model/server/schedule.ts';
import { renderMessage } from '../../render/message.ts';
import type { Outbox, Sighting, Views, Watches } from '../../storage/ports.ts';
import { todayIn } from '../today.ts';
import { scheduleWords } from '../words.ts';

/** What looking out for watches needs. */
export interface Lookout {
  store: Watches & Outbox & Views;
  openShelf: OpenShelf;
  nowMs(): number;
}

const { watch: words } = scheduleWords;

/** So many lines that one message holds them all. */
const MOST_LINES = 6;
/** So many documents are looked at in one go. */
const MOST_SIGHTINGS = 50;

/** What is watched, in words. */
export const subjectWords = ({ subject }: Pick<Watch, 'subject'>, shelf: Shelf, locale: Locale): string => {
  if ('actor' in subject) return nameIn(shelf, 'actor', subject.actor, locale);
  if ('plan' in subject) return nameIn(shelf, 'plan', subject.plan, locale);
  return quoted(shelf.issues.get(subject.words)?.name[locale] ?? subject.words, locale);
};

/** The facts of a document that a watch is for. */
const sightedFacts = ({ subject }: Pick<Watch, 'subject'>, document: string, shelf: Shelf): Fact[] => {
  const told = shelf.about({ document });
  if ('actor' in subject) return told.filter((fact) => concerns(fact, subject.actor, shelf));
  if ('plan' in subject) return told.filter(({ plans }) => plans.includes(subject.plan));
  const about = new Set(factsAbout(subject.words, shelf));
  return told.filter((fact) => about.has(fact));
};

const noticeOf = (watch: Watch, document: string, facts: readonly Fact[], shelf: Shelf): Answer => {
  const { locale } = watch;
  const title = namedIn(shelf.documents.get(document)?.shortTitle ?? { en: document }, locale);
  const lines = eventLines(facts, shelf, locale);
  const left = lines.length - MOST_LINES;
  return compose(shelf, {
    kind: 'list',
    locale,
    title: say(locale, words.notice, { subject: subjectWords(watch, shelf, locale), title }),
    scope: say(locale, counts.facts, { count: facts.length }),
    sections: [{ lines: lines.slice(0, MOST_LINES) }],
    closing: left > 0 ? [say(locale, words.more, { count: left, title })] : [],
  });
};

const postFor = async (
  { watch, document }: Sighting,
  shelf: Shelf,
  { store, nowMs }: Lookout,
): Promise<NewPost | 'nothing' | 'no view'> => {
  const facts = sightedFacts(watch, document, shelf);
  if (facts.length === 0) return 'nothing';
  const { server, member, channel } = watch;
  const options = { source: document, ...('words' in watch.subject ? { about: watch.subject.words } : watch.subject) };
  const view = { command: 'timeline', options, askedOn: todayIn('UTC', nowMs()) };
  const id = await store.saveView({ server, channel: channel ?? member, member }, view);
  if (id === undefined) return 'no view';
  const message = renderMessage(noticeOf(watch, document, facts, shelf), { page: 0 }, { id, command: 'timeline' });
  const to = channel === undefined ? { member } : { channel };
  const key = { place: channel ?? `@${member}`, day: '', part: `watch:${watch.number}:${document}` } as const;
  return { ...key, server, to, body: JSON.stringify(message), marker: id, making: { fresh: [] }, dueMs: nowMs() };
};

/** Puts out a notice for each watch and newly added document that speaks of what is watched. One that is put out twice is one. */
export const notifyWatches = async (lookout: Lookout): Promise<void> => {
  const { store, openShelf } = lookout;
  for (const sighting of await store.unseenDocuments(MOST_SIGHTINGS)) {
    const { watch, documentNumber } = sighting;
    const post = await postFor(sighting, await openShelf(watch.server), lookout);
    if (post === 'no view') return;
    if (post !== 'nothing') await store.putOut(post);
    await store.markSeen(watch.number, documentNumber);
  }
};

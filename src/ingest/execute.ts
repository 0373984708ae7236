import { type Deeds, inServer, type ServerReader } from '../asking/deeds.ts';
import type { Reader } from '../asking/reader.ts';
import { compose } from '../briefing/wording/compose.ts';
import { eventLines } from '../briefing/wording/lines.ts';
import { ChoiceError, UserError } from '../errors.ts';
import { showWhen } from '../messages/days/when.ts';
import { say } from '../messages/say.ts';
import type { Answer, Deed } from '../model/answer.ts';
import { type Day, shiftDays } from '../model/day.ts';
import { namedIn } from '../model/localized.ts';
import { openEdits, undoButton, undoNote } from './edit/execute-edits.ts';
import { type History, openHistory } from './edit/history.ts';
import { bytesOrRefuse } from './fetch/bytes-or-refuse.ts';
import type { Fetched } from './fetch/fetch-bounded.ts';
import { nameDeeds } from './names/execute.ts';
import { type Intake, keepPreview, type Preview, previewFile } from './take-in.ts';
import { tellNotTaken } from './tell-not-taken.ts';
import { words } from './words.ts';

/** Gets what lies behind a link; `file`: one of Discord's own attachments. */
export type FetchGiven = (url: string, from: 'file' | 'link') => Promise<Fetched>;

/** Previews that wait for a decision, so that a file is not read twice. */
const MOST_WAITING = 20;

/** A preview's key; without a deed, what the keys of all of a server's previews begin with. */
const keyOf = (server: string, deed?: Deed): string => `${server} ${deed === undefined ? '' : JSON.stringify(deed.values)}`;

const bytesFrom = async ({ values }: Deed, { locale }: Reader, fetchGiven: FetchGiven): Promise<Uint8Array> => {
  const { url = '', name = '', from, text } = values;
  if (text !== undefined) return new TextEncoder().encode(text);
  return bytesOrRefuse(await fetchGiven(url, from === 'file' ? 'file' : 'link'), name, locale);
};

const previewOf = async (deed: Deed, reader: Reader, server: string, intake: Intake, fetchGiven: FetchGiven): Promise<Preview> => {
  const { name = '', published, title } = deed.values;
  const bytes = await bytesFrom(deed, reader, fetchGiven);
  const preview = await previewFile(server, { bytes, name, publishedOn: published, title }, intake);
  if ('document' in preview) return preview;
  if (!('not' in preview) || preview.not !== 'undated') throw new UserError(tellNotTaken(preview, name, reader.locale));
  const asked = say(reader.locale, words.whenPublished, { name });
  throw new ChoiceError(asked, 'published', daysToChoose(preview.since, reader), words.whenPublishedHint[reader.locale]);
};

/** The days an undated document may be of: the last that it tells of, the day after, as papers are printed then, and today; none before. */
const daysToChoose = (since: Day | undefined, { today, locale }: Reader): { label: string; value: string }[] => {
  const told = since === undefined ? [] : [[words.lastTold, since] as const, [words.dayAfter, shiftDays(since, 1)] as const];
  return [...told.filter(([, day]) => day < today), [words.today, today] as const].map(([label, value]) => ({
    label: say(locale, label, { day: showWhen(value, locale) }),
    value,
  }));
};

const showPreview = async (
  { document, fresh, confirmed, replaces }: Preview,
  { locale }: Reader,
  server: string,
  intake: Intake,
): Promise<Answer> => {
  const shelf = await intake.shelves.with(server, document);
  const title = namedIn(document.record.title, locale);
  const counts = { published: showWhen(document.record.published, locale), facts: document.facts.length, fresh, confirmed };
  return compose(shelf, {
    kind: 'list',
    locale,
    title: say(locale, words.preview, { title }),
    scope: say(locale, words.scope, counts),
    intro: [words.check[locale], ...(replaces ? [say(locale, words.replaces, { count: replaces.orphans.length })] : [])],
    sections: [{ title: words.facts[locale], lines: eventLines(shelf.about({ document: document.id }), shelf, locale) }],
    confirm: true,
  });
};

const reportAdded = async ({ document }: Preview, reader: Reader, server: string, intake: Intake): Promise<Answer> => {
  const { locale } = reader;
  const shelf = await intake.shelves.open(server);
  return compose(shelf, {
    kind: 'list',
    locale,
    title: say(locale, words.added, { title: namedIn(document.record.title, locale) }),
    scope: say(locale, words.addedScope, { count: document.facts.length }),
    intro: [undoNote(reader)],
    sections: [],
    next: [{ label: words.show[locale], ask: { command: 'timeline', options: { source: document.id } } }, undoButton(reader)],
  });
};

const keep = async (preview: Preview, reader: Reader, server: string, intake: Intake, history: History): Promise<Answer> => {
  const { outcome, replaced } = await keepPreview(server, preview, intake);
  if (outcome !== 'added') throw new UserError(tellNotTaken({ not: outcome }, preview.document.record.file, reader.locale));
  await history.did(server, {
    what: 'added',
    title: namedIn(preview.document.record.title, reader.locale),
    gone: preview.document.id,
    back: replaced,
  });
  return reportAdded(preview, reader, server, intake);
};

const remove = async (
  { values }: Deed,
  reader: Reader,
  server: string,
  { documents, shelves }: Intake,
  history: History,
): Promise<Answer> => {
  const { locale } = reader;
  const removed = await documents.removeDocument(server, values.document ?? '');
  if (removed !== undefined) await shelves.removed(server, removed.id);
  if (removed === undefined) throw new UserError(words.gone[locale]);
  await history.did(server, { what: 'removed', title: namedIn(removed.record.title, locale), back: [removed] });
  return compose(await shelves.open(server), {
    kind: 'list',
    locale,
    title: words.removed[locale],
    scope: words.removedScope[locale],
    intro: [undoNote(reader)],
    sections: [],
    next: [undoButton(reader)],
  });
};

/** What `/ingest` and `/documents` ask for: a file is read and shown first, and kept when that is confirmed. */
export const documentDeeds = (intake: Intake, fetchGiven: FetchGiven): Deeds => {
  const waiting = new Map<string, Promise<Preview>>();
  const history = openHistory(intake.documents);
  const previewed = (deed: Deed, reader: Reader, server: string): Promise<Preview> => {
    const key = keyOf(server, deed);
    const preview = waiting.get(key) ?? previewOf(deed, reader, server, intake, fetchGiven);
    waiting.delete(key);
    waiting.set(key, preview);
    preview.catch(() => waiting.delete(key));
    for (const oldest of waiting.keys()) if (waiting.size > MOST_WAITING) waiting.delete(oldest);
    return preview;
  };
  const takeIn = async (deed: Deed, reader: ServerReader, confirmed: boolean): Promise<Answer> => {
    const { server } = reader;
    const preview = await previewed(deed, reader, server);
    if (!confirmed) return showPreview(preview, reader, server, intake);
    // Its other previews were joined to a shelf that this one changes.
    for (const key of waiting.keys()) if (key.startsWith(keyOf(server))) waiting.delete(key);
    return keep(preview, reader, server, intake, history);
  };
  return {
    ingest: inServer(takeIn),
    ...nameDeeds(intake, history),
    remove: inServer((deed, reader) => remove(deed, reader, reader.server, intake, history)),
    ...Object.fromEntries(
      Object.entries(openEdits(intake, history)).map(([name, edit]) => [
        name,
        inServer((deed, reader, confirmed) => edit(deed, reader, reader.server, confirmed)),
      ]),
    ),
  };
};

import { flushCompileCache } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import { executeBy } from './asking/deeds.ts';
import { openDesk } from './asking/desk.ts';
import { type Config, loadConfig } from './config.ts';
import { startBot } from './discord/bot.ts';
import { describeError } from './discord/failure.ts';
import { openPosting } from './discord/posting.ts';
import { DataError, UserError } from './errors.ts';
import { feedDeeds } from './feeds/execute.ts';
import { type Following, pollOnce } from './feeds/poll.ts';
import { loadPacks } from './files/load-packs.ts';
import { loadTexts } from './files/load-texts.ts';
import { loadWords } from './files/load-words.ts';
import { openReading } from './ingest/child/open-reading.ts';
import { documentDeeds, type FetchGiven } from './ingest/execute.ts';
import { fetchBounded } from './ingest/fetch/fetch-bounded.ts';
import { openServerShelves, type ServerShelves, type Shipped } from './ingest/server-shelves.ts';
import { openLogger } from './logger.ts';
import { openMemoryCare } from './memory.ts';
import type { Locale } from './model/localized.ts';
import type { Trouble } from './model/server/trouble.ts';
import { digestDeeds } from './schedule/digests/execute.ts';
import { foreseeDigest } from './schedule/digests/foresee.ts';
import { runRounds } from './schedule/run.ts';
import { sayOnce } from './schedule/say-once.ts';
import { openScheduler } from './schedule/scheduler.ts';
import { todayIn } from './schedule/today.ts';
import { watchDeeds } from './schedule/watches/execute.ts';
import { settingsDeeds } from './settings/execute.ts';
import { openStore } from './storage/open-store.ts';
import type { Store } from './storage/ports.ts';
import { openSavedIndexes } from './storage/saved-indexes.ts';

const loadShipped = async (sourcesDir: string | undefined): Promise<Shipped> => {
  const packs = loadPacks();
  const documents = packs.flatMap((pack) => pack.documents);
  return { packs, texts: sourcesDir === undefined ? new Map() : loadTexts(documents, sourcesDir), words: loadWords() };
};

/** Lines for a first visitor to click: the examples of the first six commands that have one. */
const examples = (locale: Locale): string[] =>
  commands
    .flatMap(({ words: { example } }) => example ?? [])
    .map((example) => example[locale].replace(/^[^/]*/u, ''))
    .slice(0, 6);

/** Posts into a channel the digest of a day as it will look. */
type Morning = (day: string, where: Parameters<typeof foreseeDigest>[1]) => Promise<void>;

/** Where the bot connects: Discord with a token, else the preview, which the bot of a server never loads. */
const openPlace = async ({ token, apiUrl, cdnUrl, port, locale }: Config, morning: Morning) => {
  if (token !== undefined) return { token, apiUrl, cdnUrl, greeting: '', close: () => Promise.resolve() };
  const { startPreview } = await import('./preview/start-preview.ts');
  const preview = await startPreview({ port, locale, examples: { ja: examples('ja'), en: examples('en') }, morning });
  return { ...preview, cdnUrl: new URL(preview.apiUrl).origin, greeting: `Keii preview: ${preview.url}\n` };
};

/** Files come from Discord's own server of attachments alone, links from any public address. */
const fetchFrom =
  (cdnUrl: string): FetchGiven =>
  async (url, from) => {
    if (from === 'link') return fetchBounded(url);
    return url.startsWith(`${cdnUrl}/`) ? fetchBounded(url, { isAllowed: () => true }) : { refused: 'not-a-link' };
  };

const logTrouble = (logger: Logger, trouble: Trouble | undefined): void => {
  if (trouble === undefined) logger.info('the store can be written again: answers have their buttons');
  else logger.error({ trouble }, 'the store cannot be written: answers go without buttons until it can');
};

/** A digest comes this much after its time at most. */
const DIGEST_ROUND_MS = 15_000;
/** How often it is looked whether a feed is due. */
const FEED_ROUND_MS = 60_000;

/** Nothing is kept of a server that has sent Keii away. */
const forget = async (
  server: string,
  { store, shelves, logger }: { store: Store; shelves: ServerShelves; logger: Logger },
): Promise<void> => {
  try {
    await store.forgetServer(server);
    await shelves.forgotten(server);
    logger.info({ server }, 'a server was left: all that was kept of it is deleted');
  } catch (error) {
    logger.error({ server, error: String(error) }, 'a server was left, but what is kept of it could not be deleted');
  }
};

/** What a start is given besides its settings. */
interface Course {
  /** Ends it at any moment. */
  signal: AbortSignal;
  /** Takes the end of everything that was begun. */
  ends: AsyncDisposableStack;
  onLost(reason: unknown): void;
}

/** Rejects when the signal comes before the work is done; what came of the work is ended all the same. */
const unless = async <Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> => {
  const ended = Promise.withResolvers<never>();
  const end = (): void => ended.reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  return Promise.race([work, ended.promise]).finally(() => signal.removeEventListener('abort', end));
};

const start = async (config: Config, { signal, ends, onLost }: Course): Promise<void> => {
  const logger = openLogger(config.logLevel);
  const opening = openStore(config.dataDir, { nowMs: Date.now, onTrouble: (trouble) => logTrouble(logger, trouble) });
  ends.defer(() => opening.then((store) => store.close()).catch(() => undefined));
  const [shipped, store] = await unless(signal, Promise.all([loadShipped(config.sourcesDir), opening]));
  const shelves = openServerShelves(shipped, store, {
    saved: openSavedIndexes(config.dataDir),
    onHeld: openMemoryCare(),
    onUseless: (server) => logger.warn({ server }, 'a saved index is damaged or of another version: it is built anew'),
    onUnsaved: (server, error) => logger.warn({ server, error: String(error) }, 'an index could not be saved'),
  });
  const mornings = Promise.withResolvers<Morning>();
  const place = await openPlace(config, async (...asked) => (await mornings.promise)(...asked));
  ends.defer(place.close);
  const reading = openReading();
  ends.defer(async () => reading.close());
  const posting = openPosting(place);
  const care = { store, posting, openShelf: shelves.open, nowMs: Date.now, timeZone: config.timeZone };
  mornings.resolve((day, where) => foreseeDigest(day, where, care));
  const intake = { reading, shelves, documents: store };
  const following: Following = {
    intake,
    feeds: store,
    fetchPage: (url, validators = {}) => fetchBounded(url, { validators }),
    nowMs: Date.now,
  };
  const execute = executeBy(
    documentDeeds(intake, fetchFrom(place.cdnUrl)),
    feedDeeds(following),
    settingsDeeds({ packs: shipped.packs, store, openShelf: shelves.open, changed: shelves.changed }),
    digestDeeds(care),
    watchDeeds(care),
  );
  const desk = openDesk(shelves.open, commands, execute);
  const bot = await startBot({
    token: place.token,
    apiUrl: place.apiUrl,
    guildId: config.token === undefined ? undefined : config.guildId,
    desk,
    views: store,
    locale: config.locale,
    today: () => todayIn(config.timeZone, Date.now()),
    dayOf: (ms) => todayIn(config.timeZone, ms),
    // Whoever cannot be told to be one that may is none.
    managerRoleOf: async (server) => (await store.settingsOf(server).catch(() => undefined))?.managerRole?.id,
    logger,
    signal,
    onLost,
    onLeft: (server) => void forget(server, { store, shelves, logger }),
  });
  ends.defer(bot.stop);
  const logFeed = (error: unknown): void => logger.warn({ error: describeError(error) }, 'a feed could not be taken in');
  const feeds = runRounds(() => pollOnce(following, logFeed), FEED_ROUND_MS, logFeed);
  // What is being read is read again at the next start: nobody waits for it.
  ends.defer(() => void feeds.stop());
  const log = (error: unknown): void => logger.error({ error: describeError(error) }, 'a digest or notice could not be made');
  const onError = sayOnce(log, Date.now);
  ends.defer(runRounds(openScheduler({ ...care, onError }).tick, DIGEST_ROUND_MS, onError).stop);
  process.stdout.write(place.greeting);
  void shelves.prepare();
  flushCompileCache();
};

/** What the person who started Keii can mend is told in a line; anything else is a bug and keeps its stack. */
const tell = (error: unknown): void => {
  const isPlain = error instanceof UserError || error instanceof DataError;
  process.stderr.write(`${isPlain ? error.message : error instanceof Error ? error.stack : error}\n`);
};

/** Nobody who stops a process waits for longer before killing it. */
const END_TIMEOUT_MS = 9500;

/**
 * Starts Keii, keeps it running until the signal comes or Discord ends it, ends in good order what was begun, and leaves the process.
 *
 * @param signal at any moment; what is being answered by then is answered
 */
export const main = async (signal: AbortSignal): Promise<void> => {
  const over = Promise.withResolvers<number>();
  const fail = (error: unknown): void => {
    if (!signal.aborted) tell(error);
    over.resolve(signal.aborted ? 0 : 1);
  };
  const ends = new AsyncDisposableStack();
  signal.addEventListener('abort', () => over.resolve(0));
  if (signal.aborted) over.resolve(0);
  const started = (async () => start(loadConfig(), { signal, ends, onLost: fail }))().catch(fail);
  const code = await over.promise;
  const ended = started.then(() => ends.disposeAsync()).catch(tell);
  await Promise.race([ended, sleep(END_TIMEOUT_MS)]);
  process.exit(code);
};

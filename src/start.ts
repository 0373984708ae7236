import { flushCompileCache } from 'node:module';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import { openDesk } from './asking/desk.ts';
import { type Config, loadConfig } from './config.ts';
import { startBot } from './discord/bot.ts';
import { todayIn } from './discord/today.ts';
import { DataError, UserError } from './errors.ts';
import { loadPacks } from './files/load-packs.ts';
import { loadTexts } from './files/load-texts.ts';
import { loadWords } from './files/load-words.ts';
import { buildShelf, type Shelf } from './library/shelf.ts';
import { openLogger } from './logger.ts';
import type { Locale } from './model/localized.ts';
import type { Trouble } from './model/trouble.ts';
import { openStore } from './storage/open-store.ts';

const loadShelf = async (sourcesDir: string | undefined): Promise<Shelf> => {
  const packs = loadPacks();
  const documents = packs.flatMap((pack) => pack.documents);
  return buildShelf(packs, sourcesDir === undefined ? new Map() : loadTexts(documents, sourcesDir), loadWords());
};

/** Lines for a first visitor to click: the examples of the first six commands that have one. */
const examples = (locale: Locale): string[] =>
  commands
    .flatMap(({ words: { example } }) => example ?? [])
    .map((example) => example[locale].replace(/^[^/]*/u, ''))
    .slice(0, 6);

/** Where the bot connects: Discord with a token, else the preview, which the bot of a server never loads. */
const openPlace = async ({ token, apiUrl, port, locale }: Config) => {
  if (token !== undefined) return { token, apiUrl, greeting: '', close: () => Promise.resolve() };
  const { startPreview } = await import('./preview/start-preview.ts');
  const preview = await startPreview({ port, locale, examples: { ja: examples('ja'), en: examples('en') } });
  return { ...preview, greeting: `Keii preview: ${preview.url}\n` };
};

/** What the person who started Keii can mend is told in a line; anything else is a bug and keeps its stack. */
const fail = (error: unknown): void => {
  const isPlain = error instanceof UserError || error instanceof DataError;
  process.stderr.write(`${isPlain ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
};

const logTrouble = (logger: Logger, trouble: Trouble | undefined): void => {
  if (trouble === undefined) logger.info('the store can be written again: answers have their buttons');
  else logger.error({ trouble }, 'the store cannot be written: answers go without buttons until it can');
};

const start = async (config: Config): Promise<() => Promise<void>> => {
  const logger = openLogger(config.logLevel);
  const opening = openStore(config.dataDir, { nowMs: Date.now, onTrouble: (trouble) => logTrouble(logger, trouble) });
  const [shelf, store] = await Promise.all([loadShelf(config.sourcesDir), opening]);
  const desk = openDesk(async () => shelf, commands);
  const place = await openPlace(config);
  const bot = await startBot({
    token: place.token,
    apiUrl: place.apiUrl,
    guildId: config.token === undefined ? undefined : config.guildId,
    desk,
    views: store,
    locale: config.locale,
    today: () => todayIn(config.timeZone, Date.now()),
    logger,
    onLost: fail,
  });
  process.stdout.write(place.greeting);
  setImmediate(() => void shelf.indexes.facts);
  return async () => {
    await bot.stop();
    await place.close();
    await store.close();
  };
};

/** A signal ends what was begun in good order, a second one at once. */
const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping = false;
  const leave = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
};

/** Starts Keii and keeps it running until a signal ends it. */
export const main = async (): Promise<void> => {
  try {
    const started = start(loadConfig());
    stopOnSignal(async () => (await started)());
    await started;
    flushCompileCache();
  } catch (error) {
    fail(error);
  }
};

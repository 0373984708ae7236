import { pino } from 'pino';
import { commands as allCommands } from '../../commands/index.ts';
import type { Command } from '../../src/asking/command.ts';
import { type Desk, type Execute, openDesk } from '../../src/asking/desk.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Views } from '../../src/discord/door.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import type { Store } from '../../src/storage/ports.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { chapters } from './chapters.ts';

/** One line of the log. */
export interface LogLine {
  level: number;
  msg: string;
  [field: string]: unknown;
}

/** The real bot on a loopback Discord, over a small library. */
export interface Stage {
  loopback: Loopback;
  bot: Bot;
  store: Store;
  logs: LogLine[];
  /** What ended the bot. */
  lost: unknown[];
  /** Stops the bot and starts it again on the same store. */
  restart(commands?: readonly Command[]): Promise<void>;
  close(): Promise<void>;
}

interface StageOptions {
  execute?: Execute;
  commands?: readonly Command[];
  desk?: (desk: Desk) => Desk;
  loopback?: Loopback;
  guildId?: string;
  today?: () => string;
  nowMs?: () => number;
  views?: (store: Store) => Views;
  patienceMs?: number;
  onLeft?: (server: string) => void;
  managerRoleOf?: (server: string) => Promise<string | undefined>;
}

const shelf = buildShelf([smallPack]);

/** Starts a bot with every command and one of many pages. */
export const openStage = async ({
  execute,
  commands = [...allCommands, chapters],
  desk: change = (desk) => desk,
  loopback,
  guildId,
  today = () => '2024-09-01',
  nowMs = () => 0,
  views = (store) => store,
  patienceMs = 1500,
  onLeft = () => {},
  managerRoleOf = async () => undefined,
}: StageOptions = {}): Promise<Stage> => {
  const place = loopback ?? (await startLoopback());
  const store = await openMemoryStore(nowMs);
  const logs: LogLine[] = [];
  const lost: unknown[] = [];
  const start = (known: readonly Command[]): Promise<Bot> =>
    startBot({
      token: place.token,
      apiUrl: place.apiUrl,
      guildId,
      desk: change(openDesk(async () => shelf, known, execute)),
      views: views(store),
      locale: 'ja',
      today,
      dayOf: today,
      patienceMs,
      logger: pino({ level: 'trace' }, { write: (line: string) => void logs.push(JSON.parse(line)) }),
      onLost: (reason) => void lost.push(reason),
      onLeft,
      managerRoleOf,
    });
  const stage: Stage = {
    loopback: place,
    bot: await start(commands),
    store,
    logs,
    lost,
    async restart(known = commands) {
      await stage.bot.stop();
      stage.bot = await start(known);
    },
    async close() {
      await stage.bot.stop();
      if (loopback === undefined) await place.close();
      await store.close();
    },
  };
  return stage;
};

/** What stands in the log at warning level or above. */
export const troubles = ({ logs }: Stage): LogLine[] => logs.filter(({ level }) => level >= 40);

import { loadPacks } from '../files/load-packs.ts';
import { loadWords } from '../files/load-words.ts';
import { openServerShelves, type ServerShelves } from '../ingest/server-shelves.ts';
import type { Pack } from '../library/pack.ts';
import { buildShelf, type Shelf } from '../library/shelf.ts';
import { openStore } from '../storage/open-store.ts';
import type { Store } from '../storage/ports.ts';
import { type CliIo, UsageError } from './subcommand.ts';

/** The options that name a server's shelf; without them a subcommand reads the shipped packs alone. */
export const SERVER_OPTIONS = { guild: { type: 'string' }, 'no-packs': { type: 'boolean', default: false } } as const;

interface ServerValues {
  guild?: string | undefined;
  'no-packs'?: boolean | undefined;
}

const packsFor = ({ 'no-packs': none = false }: ServerValues): Pack[] => (none ? [] : loadPacks());

/** Opens the store of `DATA_DIR` and the shelves over it, has something done with them, and closes the store. */
export const withServer = async <Value>(
  values: ServerValues,
  { dataDir }: Pick<CliIo, 'dataDir'>,
  work: (server: string, store: Store, shelves: ServerShelves) => Promise<Value>,
): Promise<Value> => {
  const { guild } = values;
  if (guild === undefined || !/^\d{1,20}$/u.test(guild)) throw new UsageError('--guild takes the id of a server, such as 1');
  const store = await openStore(dataDir(), { nowMs: Date.now, onTrouble: () => {} });
  try {
    return await work(guild, store, openServerShelves({ packs: packsFor(values), texts: new Map(), words: loadWords() }, store));
  } finally {
    await store.close();
  }
};

/** The shelf that a subcommand reads: that of the server it names, else the shipped packs'. */
export const shelfFor = (values: ServerValues, io: Pick<CliIo, 'dataDir'>): Promise<Shelf> =>
  values.guild === undefined
    ? Promise.resolve(buildShelf(packsFor(values), undefined, loadWords()))
    : withServer(values, io, (server, _, shelves) => shelves.open(server));

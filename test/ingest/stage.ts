import { readFeed } from '../../src/documents/formats/feed/read-feed.ts';
import type { Reading } from '../../src/ingest/child/open-reading.ts';
import { readJob } from '../../src/ingest/child/read-job.ts';
import { openServerShelves } from '../../src/ingest/server-shelves.ts';
import type { Intake } from '../../src/ingest/take-in.ts';
import { openMemoryStore } from '../../src/storage/open-memory-store.ts';
import type { Store } from '../../src/storage/ports.ts';

/** Reads in this process: what the child does, without the child. */
export const readHere: Reading = {
  read: (job) => readJob(job),
  async readFeed(bytes) {
    return readFeed(new TextDecoder().decode(bytes)) ?? 'not-a-feed';
  },
  close: () => {},
};

/** An intake over a store in memory and no packs. */
export const openIntake = async (): Promise<Intake & { store: Store; close(): Promise<void> }> => {
  const store = await openMemoryStore(() => 0);
  const shelves = openServerShelves({ packs: [], texts: new Map() }, store);
  return { reading: readHere, shelves, documents: store, store, close: store.close };
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const JAPANESE = `港湾協議会、第二埠頭の運用見直しへ

港湾協議会は2025年4月3日、第二埠頭の運用を見直す方針を決めた。
会長の山田一郎氏は同日の記者会見で「費用の負担を公平にする」と述べた。
次の会合は5月8日に開く予定だ。
`;

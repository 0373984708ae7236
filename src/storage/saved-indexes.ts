import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SavedIndexes } from './ports.ts';

const FOLDER = 'indexes';
/** Only for whoever runs Keii, like the store beside it. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
const NAME = /^(?<server>\d{1,20})\.jsonl$/;

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** The saved indexes in a folder, a file each; a file is there whole or not at all. Servers by other names than numbers have none. */
export const openSavedIndexes = (dataDir: string): SavedIndexes => {
  const folder = join(dataDir, FOLDER);
  const fileOf = (server: string): string | undefined => (NAME.test(`${server}.jsonl`) ? join(folder, `${server}.jsonl`) : undefined);
  return {
    async servers() {
      const names = existsSync(folder) ? await readdir(folder) : [];
      return names.flatMap((name) => NAME.exec(name)?.groups?.server ?? []);
    },
    read(server) {
      const file = fileOf(server);
      return file !== undefined && existsSync(file) ? createInterface({ input: createReadStream(file) }) : undefined;
    },
    async write(server, lines) {
      const file = fileOf(server);
      if (file === undefined) return;
      await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
      const part = `${file}.part`;
      try {
        await pipeline(Readable.from(ended(lines)), createWriteStream(part, { mode: FILE_MODE, flush: true }));
        await rename(part, file);
      } finally {
        await rm(part, { force: true });
      }
    },
    async remove(server) {
      const file = fileOf(server);
      if (file !== undefined) await rm(file, { force: true });
    },
  };
};

import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText } from '../documents/formats/read-text.ts';
import { DataError } from '../errors.ts';
import { type Pack, readPack } from '../library/pack.ts';
import type { Problem } from '../library/verify/problem.ts';
import { leavesFolder } from '../library/verify/safety.ts';
import type { Sources } from '../library/verify/sources.ts';
import { verifyPack, verifySources } from '../library/verify/verify-pack.ts';
import { readOptions } from './input/read-options.ts';
import { type CliIo, type Subcommand, UsageError } from './subcommand.ts';

const SHIPPED_PACKS = fileURLToPath(new URL('../../data/', import.meta.url));

const OPTIONS = { sources: { type: 'string' }, packs: { type: 'string', default: SHIPPED_PACKS } } as const;

/**
 * The names of the folders that hold a pack, in alphabetical order.
 *
 * @throws {UsageError} when there is none: nothing to verify is not well
 */
const packFolders = (packs: string) => {
  if (!existsSync(packs)) throw new UsageError(`there is no folder ${packs}`);
  const folders = readdirSync(packs).filter((name) => existsSync(join(packs, name, 'pack.json')));
  if (folders.length === 0) throw new UsageError(`there is no pack in ${packs}: a pack is a folder with a pack.json`);
  return folders.sort();
};

const readPackFile = (folder: string, file: string, io: CliIo) => {
  try {
    return new TextDecoder().decode(io.readFile(join(folder, file)));
  } catch (error) {
    throw new DataError(file, 'the file', error instanceof Error ? error.message : String(error));
  }
};

const readSources = ({ documents }: Pack, folder: string, io: CliIo): Sources => {
  const found = documents.filter(({ file }) => !leavesFolder(file) && existsSync(join(folder, file)));
  return new Map(
    found.map(({ id, file }) => {
      const bytes = io.readFile(join(folder, file));
      return [id, { ...readText(bytes, file), sha256: createHash('sha256').update(bytes).digest('hex') }];
    }),
  );
};

const problemsOf = (folder: string, sources: string | undefined, io: CliIo): Problem[] => {
  try {
    const pack = readPack((file) => readPackFile(folder, file, io));
    return [...verifyPack(pack), ...(sources === undefined ? [] : verifySources(pack, readSources(pack, sources, io)))];
  } catch (error) {
    if (error instanceof DataError) return [{ record: 'schema', cause: error.message }];
    throw error;
  }
};

/** `keii verify` writes one line of JSON for each thing in a pack that does not hold; nothing when all is well. */
export const verify: Subcommand = {
  name: 'verify',
  usage: 'verify [--sources DIR] [--packs DIR]',
  describe: {
    ja: '資料集と保存したものに、ID・日付・言語・引用位置の誤りがないか調べます',
    en: 'checks ids, dates, languages and citations of packs and of what is kept',
  },
  run(args, io) {
    const { packs, sources } = readOptions(args, OPTIONS, false).values;
    if (sources !== undefined && !existsSync(sources)) throw new UsageError(`there is no folder ${sources}`);
    const folders = packFolders(packs);
    const problems = folders.flatMap((pack) => problemsOf(join(packs, pack), sources, io).map((problem) => ({ pack, ...problem })));
    for (const problem of problems) io.write(JSON.stringify(problem));
    io.warn(`${folders.join(', ')}: ${problems.length === 0 ? 'all is well' : `${problems.length} do not hold`}`);
    return problems.length === 0 ? 0 : 1;
  },
};

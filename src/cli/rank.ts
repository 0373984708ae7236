import { z } from 'zod';
import { DataError } from '../errors.ts';
import { buildIndex } from '../search/text-index.ts';
import { readLines } from './input/read-lines.ts';
import { readOptions } from './input/read-options.ts';
import { type CliIo, type Subcommand, UsageError } from './subcommand.ts';

const idSchema = z.union([z.string(), z.number()]);
const entrySchema = z.object({ id: idSchema, text: z.string() });
const querySchema = z
  .object({ id: idSchema.optional(), text: z.string().optional(), q: z.string().optional() })
  .refine(({ text, q }) => text !== undefined || q !== undefined, 'a query needs “text” (or “q”)');

type Id = z.infer<typeof idSchema>;

/** `keii rank`: one line for each query, in their order, with the best entries of the corpus, best first. */
export const rank: Subcommand = {
  name: 'rank',
  usage: 'rank --corpus C.jsonl --queries Q.jsonl [-k 10]',
  describe: { ja: '文章の束を、問いごとに近い順に並べます', en: 'ranks a corpus for each query' },
  run(args, io) {
    const { corpus, queries, limit } = readArgs(args);
    const index = readCorpus(corpus, io);
    for (const { id, text, q } of readLines(queries, querySchema, io)) {
      const query = text ?? q ?? '';
      io.write(JSON.stringify({ query: id ?? query, hits: index(query, limit) }));
    }
    return 0;
  },
};

const OPTIONS = { corpus: { type: 'string' }, queries: { type: 'string' }, k: { type: 'string', short: 'k', default: '10' } } as const;

const readArgs = (args: string[]): { corpus: string; queries: string; limit: number } => {
  const { corpus, queries, k } = readOptions(args, OPTIONS, false).values;
  if (corpus === undefined || queries === undefined) throw new UsageError('both --corpus and --queries are needed');
  if (!/^[1-9]\d*$/.test(k)) throw new UsageError(`-k takes a whole number from 1 on, not “${k}”`);
  return { corpus, queries, limit: Number(k) };
};

const readCorpus = (path: string, io: CliIo): ((query: string, limit: number) => { id: Id; score: number }[]) => {
  const ids = new Map<string, Id>();
  const entries: { id: string; text: string }[] = [];
  for (const { id, text } of readLines(path, entrySchema, io)) {
    if (ids.has(String(id))) throw new DataError(path, `id ${JSON.stringify(id)}`, 'stands there twice');
    ids.set(String(id), id);
    entries.push({ id: String(id), text });
  }
  const index = buildIndex(entries);
  return (query, limit) => index.search(query, { limit }).map(({ id, score }) => ({ id: ids.get(id) ?? id, score }));
};

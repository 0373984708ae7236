import { parseArgs } from 'node:util';
import { loadPack } from '../files/load-packs.ts';
import type { Pack } from '../library/pack.ts';
import { type CliIo, type Subcommand, UsageError } from './subcommand.ts';

const packNamed = (args: string[]): string => {
  try {
    return parseArgs({ args, options: { pack: { type: 'string', default: 'ukraine-2025' } } }).values.pack;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

const listing = (name: string, rows: (pack: Pack) => object[]): Subcommand => ({
  name,
  usage: `${name} [--pack ukraine-2025]`,
  run(args: string[], io: CliIo) {
    for (const row of rows(loadPack(packNamed(args)))) io.write(JSON.stringify(row));
    return 0;
  },
});

/** `keii facts`: one JSON a fact; the flat position repeats the first citation. */
export const facts = listing('facts', (pack) => {
  const files = new Map(pack.documents.map(({ id, file }) => [id, file]));
  return pack.facts.map(({ id, event, origin: _, citations, ...fact }) => {
    const [first] = citations;
    return {
      id,
      event,
      document: first?.document,
      file: files.get(first?.document ?? ''),
      paragraph: first?.paragraph,
      start: first?.start,
      end: first?.end,
      citations,
      ...fact,
    };
  });
});

/** `keii actors`: one JSON an actor. */
export const actors = listing('actors', (pack) => pack.actors);

/** `keii plans`: one JSON a plan. */
export const plans = listing('plans', (pack) => pack.plans);

/** `keii issues`: one JSON an issue. */
export const issues = listing('issues', (pack) => pack.issues);

/** `keii documents`: one JSON a document, named by its title. */
export const documents = listing('documents', (pack) =>
  pack.documents.map(({ id, title, ...document }) => ({ id, name: title, ...document, title })),
);

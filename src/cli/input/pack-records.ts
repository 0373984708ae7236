import { loadPack } from '../../files/load-packs.ts';
import type { Actor } from '../../model/actor.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Fact } from '../../model/fact.ts';
import type { Issue } from '../../model/issue.ts';
import type { Localized } from '../../model/localized.ts';
import type { Plan } from '../../model/plan.ts';
import { SERVER_OPTIONS, shelfFor } from '../server.ts';
import { type CliIo, type ExitCode, type Subcommand, UsageError } from '../subcommand.ts';
import { readOptions } from './read-options.ts';

/** What a pack and a server's shelf have in common. */
interface Listed {
  documents: readonly DocumentRecord[];
  actors: readonly Actor[];
  plans: readonly Plan[];
  issues: readonly Issue[];
  facts: readonly Fact[];
}

const recordsFor = async (args: string[], io: CliIo): Promise<Listed> => {
  const { values, positionals } = readOptions(args, { ...SERVER_OPTIONS, pack: { type: 'string', default: 'ukraine-2025' } });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not understood here`);
  if (values.guild === undefined) return loadPack(values.pack);
  const { documents, actors, plans, issues, facts } = await shelfFor(values, io);
  return {
    documents: [...documents.values()],
    actors: [...actors.values()],
    plans: [...plans.values()],
    issues: [...issues.values()],
    facts,
  };
};

const listing = (name: string, what: Localized, rows: (records: Listed) => object[]): Subcommand => ({
  name,
  usage: `${name} [--pack ukraine-2025 | --guild ID [--no-packs]]`,
  describe: {
    ja: `資料集かサーバーの${what.ja}を、1行に1件のJSONで書き出します`,
    en: `writes the ${what.en} of packs, or of a server, one JSON object a line`,
  },
  async run(args: string[], io: CliIo): Promise<ExitCode> {
    for (const row of rows(await recordsFor(args, io))) io.write(JSON.stringify(row));
    return 0;
  },
});

/** `keii facts`: one JSON a fact; the flat position repeats the first citation. */
export const facts = listing('facts', { ja: '事実', en: 'facts' }, (records) => {
  const files = new Map(records.documents.map(({ id, file }) => [id, file]));
  return records.facts.map(({ id, event, origin: _, citations, ...fact }) => {
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
export const actors = listing('actors', { ja: '人物と組織', en: 'actors' }, (records) => [...records.actors]);

/** `keii plans`: one JSON a plan. */
export const plans = listing('plans', { ja: '案', en: 'plans' }, (records) => [...records.plans]);

/** `keii issues`: one JSON an issue. */
export const issues = listing('issues', { ja: '争点', en: 'issues' }, (records) => [...records.issues]);

/** `keii documents`: one JSON a document, named by its title. */
export const documents = listing('documents', { ja: '資料', en: 'documents' }, (records) =>
  records.documents.map(({ id, title, ...document }) => ({ id, name: title, ...document, title })),
);

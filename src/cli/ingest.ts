import { UserError } from '../errors.ts';
import { openReading } from '../ingest/child/open-reading.ts';
import { type Intake, keepPreview, previewFile } from '../ingest/take-in.ts';
import { tellNotTaken } from '../ingest/tell-not-taken.ts';
import { bytesOf } from './input/read-file.ts';
import { readLanguage, readOptions, readPublished } from './input/read-options.ts';
import { SERVER_OPTIONS, withServer } from './server.ts';
import { type CliIo, type ExitCode, type Subcommand, UsageError } from './subcommand.ts';

interface Told {
  publishedOn: string | undefined;
  title: string | undefined;
  language: 'ja' | 'en' | undefined;
}

/** One JSON object for a file that was taken in, or is there already. @throws {UserError} when it cannot be taken */
const takeIn = async (server: string, path: string, told: Told, intake: Intake, io: CliIo): Promise<object> => {
  const preview = await previewFile(server, { bytes: bytesOf(path, io), name: path, ...told }, intake);
  if ('not' in preview && preview.not === 'known') return { file: path, known: true, facts: 0, new: 0, confirmed: 0, orphans: [] };
  if (!('document' in preview)) throw new UserError(tellNotTaken(preview, path, 'en'));
  const { document, fresh, confirmed, replaces } = preview;
  const { outcome } = await keepPreview(server, preview, intake);
  if (outcome === 'full') throw new UserError(tellNotTaken({ not: 'full' }, path, 'en'));
  return { document: document.id, file: path, facts: document.facts.length, new: fresh, confirmed, orphans: replaces?.orphans ?? [] };
};

/** `keii ingest FILE…` takes files into a server's documents, all facts accepted, and writes one JSON object a file. */
export const ingest: Subcommand = {
  name: 'ingest',
  usage: 'ingest FILE… --guild ID [--published EDTF] [--title T] [--lang ja|en] [--no-packs]',
  describe: {
    ja: 'ファイルをサーバーの資料に加えます。読み取った事実はすべて採ります',
    en: 'takes files into a server’s documents, all facts accepted, and writes one JSON object a file',
  },
  async run(args, io): Promise<ExitCode> {
    const { values, positionals } = readOptions(args, {
      ...SERVER_OPTIONS,
      published: { type: 'string' },
      title: { type: 'string' },
      lang: { type: 'string' },
    });
    if (positionals.length === 0) throw new UsageError('give at least one file');
    const told = { publishedOn: readPublished(values.published), title: values.title, language: readLanguage(values.lang) };
    const reading = openReading();
    try {
      await withServer({ ...values, guild: values.guild ?? '0' }, io, async (server, documents, shelves) => {
        for (const path of positionals) io.write(JSON.stringify(await takeIn(server, path, told, { reading, shelves, documents }, io)));
      });
    } finally {
      reading.close();
    }
    return 0;
  },
};

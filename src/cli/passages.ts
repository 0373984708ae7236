import { readFile } from './input/read-file.ts';
import { type ExitCode, type Subcommand, UsageError } from './subcommand.ts';

/** `keii passages FILE` writes a document's passages in reading order, one JSON object a line, offsets into its text. */
export const passages: Subcommand = {
  name: 'passages',
  usage: 'passages FILE',
  describe: {
    ja: '文書を段落に分け、本文・注・その他の別とともに書き出します',
    en: 'parts a file into passages, and says which are body, notes or boilerplate',
  },
  async run([path, ...rest], io): Promise<ExitCode> {
    if (path === undefined || rest.length > 0) throw new UsageError('give one file');
    const document = await readFile(path, io);
    for (const { paragraph, start, end, zone, page } of document.passages) {
      io.write(JSON.stringify({ paragraph, start, end, text: document.text.slice(start, end), zone, page }));
    }
    return 0;
  },
};

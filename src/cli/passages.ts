import { readText } from '../documents/read-text.ts';
import { UserError } from '../errors.ts';
import { type CliIo, type Subcommand, UsageError } from './subcommand.ts';

const readFile = (path: string, io: CliIo) => {
  try {
    return io.readFile(path);
  } catch (error) {
    throw new UserError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** `keii passages FILE` writes a document's passages in reading order, one JSON object a line, offsets into the decoded text. */
export const passages: Subcommand = {
  name: 'passages',
  usage: 'passages FILE',
  run([path, ...rest], io) {
    if (path === undefined || rest.length > 0) throw new UsageError('give one file');
    const document = readText(readFile(path, io));
    for (const { paragraph, start, end, zone } of document.passages) {
      io.write(JSON.stringify({ paragraph, start, end, text: document.text.slice(start, end), zone }));
    }
    return 0;
  },
};

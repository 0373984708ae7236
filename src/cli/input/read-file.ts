import { type ReadDocument, readDocument } from '../../documents/formats/read-document.ts';
import { tellUnreadable } from '../../documents/formats/unreadable.ts';
import { UserError } from '../../errors.ts';
import type { CliIo } from '../subcommand.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  ENOTDIR: 'a part of its path is a file',
};

const reasonOf = ({ code = '', message }: NodeJS.ErrnoException): string => REASONS[code] ?? message;

/** The bytes of a file. @throws {UserError} that names it, when it cannot be read */
export const bytesOf = (path: string, io: CliIo): Uint8Array => {
  try {
    return io.readFile(path);
  } catch (error) {
    throw new UserError(`cannot read ${path}: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
};

/**
 * A file of any kind that Keii reads.
 *
 * @throws {UserError} when it is not there or cannot be read
 */
export const readFile = async (path: string, io: CliIo): Promise<ReadDocument> => {
  const read = await readDocument(bytesOf(path, io), path);
  if ('unreadable' in read) throw new UserError(tellUnreadable(read, path, 'en'));
  return read;
};

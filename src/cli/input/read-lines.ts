import { z } from 'zod';
import { DataError, UserError } from '../../errors.ts';
import type { CliIo } from '../subcommand.ts';
import { bytesOf } from './read-file.ts';

const readText = (path: string, io: CliIo): string => {
  const bytes = bytesOf(path, io);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`cannot read ${path}: it is not in UTF-8`);
  }
};

const parseJson = (line: string, path: string, record: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new DataError(path, record, 'is not JSON');
  }
};

const readLine = <Line>(line: string, schema: z.ZodType<Line>, path: string, record: string): Line => {
  const result = schema.safeParse(parseJson(line, path, record));
  if (!result.success) throw new DataError(path, record, z.prettifyError(result.error));
  return result.data;
};

/**
 * The records of a file of JSON Lines, in order; blank lines are passed over.
 *
 * @throws {UserError} when the file cannot be read
 * @throws {DataError} that names the line which is not JSON or does not fit
 */
export function* readLines<Line>(path: string, schema: z.ZodType<Line>, io: CliIo): Generator<Line> {
  const lines = readText(path, io).split('\n');
  for (const [index, line] of lines.entries()) if (line.trim() !== '') yield readLine(line, schema, path, `line ${index + 1}`);
}

import type { Localized } from '../model/localized.ts';

/** What a subcommand may touch of the world; tests pass their own. */
export interface CliIo {
  /** One line (or block) of result, newline added. */
  write(text: string): void;
  /** One line for people, on standard error. */
  warn(text: string): void;
  readStdin(): Promise<string>;
  /** The bytes of a file. @throws the file system's error */
  readFile(path: string): Uint8Array;
  /** The folder that state is kept in. @throws {UserError} when a setting is wrong */
  dataDir(): string;
  /** `YYYY-MM-DD` in the default time zone. */
  today: string;
}

/** Bad usage (exit 2): the message names the argument and the way out. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit status: 0 done, 1 bad input. Bad usage is thrown as {@link UsageError} and becomes 2. */
export type ExitCode = 0 | 1;

/** One `keii <name>` command: `run` gets the arguments after the name. */
export interface Subcommand {
  name: string;
  usage: string;
  /** What it does, in a line. */
  describe: Localized;
  run(args: string[], io: CliIo): Promise<ExitCode> | ExitCode;
}

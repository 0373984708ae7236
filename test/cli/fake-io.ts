import type { CliIo } from '../../src/cli/subcommand.ts';

/** A command line that keeps what is written to it. */
export const fakeIo = (): CliIo & { written: string[]; warned: string[] } => {
  const [written, warned]: [string[], string[]] = [[], []];
  return {
    written,
    warned,
    write: (line) => void written.push(line),
    warn: (line) => void warned.push(line),
    readStdin: async () => '',
    readFile: (path) => {
      throw new Error(`nothing to read at ${path}`);
    },
    dataDir: () => '',
    today: '2026-01-15',
  };
};

import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { type CliIo, type Subcommand, UsageError } from './cli/subcommand.ts';
import { loadConfig } from './config.ts';
import { DataError, UserError } from './errors.ts';
import { sayInBoth } from './messages/say.ts';

/** Loaded only when asked for, so that `keii times` never reads a pack. */
const SUBCOMMANDS: Record<string, () => Promise<Subcommand>> = {
  run: async () => (await import('./cli/run.ts')).run,
  ask: async () => (await import('./cli/ask.ts')).ask,
  facts: async () => (await import('./cli/input/pack-records.ts')).facts,
  actors: async () => (await import('./cli/input/pack-records.ts')).actors,
  plans: async () => (await import('./cli/input/pack-records.ts')).plans,
  issues: async () => (await import('./cli/input/pack-records.ts')).issues,
  documents: async () => (await import('./cli/input/pack-records.ts')).documents,
  times: async () => (await import('./cli/times.ts')).times,
  digest: async () => (await import('./cli/digest.ts')).digest,
  extract: async () => (await import('./cli/extract.ts')).extract,
  passages: async () => (await import('./cli/passages.ts')).passages,
  rank: async () => (await import('./cli/rank.ts')).rank,
  ingest: async () => (await import('./cli/ingest.ts')).ingest,
  timeline: async () => (await import('./cli/timeline.ts')).timeline,
  verify: async () => (await import('./cli/verify.ts')).verify,
};

const io: CliIo = {
  write: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  readStdin: () => text(process.stdin),
  readFile: (path) => readFileSync(path),
  dataDir: () => loadConfig().dataDir,
  // Swedish dates are ISO dates; the day is that of the machine's zone (TZ).
  today: new Date().toLocaleDateString('sv-SE'),
};

const HELP = ['help', '--help', '-h'];

/** How a command is called and what it does, in both languages. */
const showHelp = ({ usage, describe }: Subcommand): void => io.write(`keii ${usage}\n${sayInBoth(describe).replace(/^/gmu, '  ')}`);

const listCommands = async (): Promise<void> => {
  const commands = await Promise.all(Object.values(SUBCOMMANDS).map((load) => load()));
  for (const command of commands) showHelp(command);
};

const findSubcommand = (name: string) => (Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined);

/** Such as a file where a folder was wanted: the system's words name both. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

const main = async ([name = '', ...args]: string[]): Promise<number> => {
  const load = findSubcommand(HELP.includes(name) && args[0] !== undefined ? args[0] : name);
  if (HELP.includes(name) && load === undefined) {
    await listCommands();
    return 0;
  }
  if (load === undefined) {
    io.warn(`keii: no command “${name}”. There are: ${Object.keys(SUBCOMMANDS).join(', ')}.`);
    return 2;
  }
  const command = await load();
  if (HELP.includes(name) || args.some((arg) => arg === '--help' || arg === '-h')) {
    showHelp(command);
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof UsageError) io.warn(`keii ${name}: ${error.message}\nusage: keii ${command.usage}`);
    else if (error instanceof UserError || error instanceof DataError || isOfSystem(error)) io.warn(`keii ${name}: ${error.message}`);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
};

/** A reader that has seen enough, such as `head`, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2));

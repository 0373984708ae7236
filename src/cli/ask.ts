import { explain } from '../../commands/ask/explain.ts';
import { commands } from '../../commands/index.ts';
import { openDesk } from '../asking/desk.ts';
import type { Reader } from '../asking/reader.ts';
import { loadPacks } from '../files/load-packs.ts';
import { loadWords } from '../files/load-words.ts';
import { buildShelf } from '../library/shelf.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { readDay, readLocale, readOptions } from './input/read-options.ts';
import { type ExitCode, type Subcommand, UsageError } from './subcommand.ts';

const OPTIONS = { explain: { type: 'boolean' }, locale: { type: 'string' }, today: { type: 'string' } } as const;

const readArgs = (args: string[], today: string) => {
  const { values, positionals } = readOptions(args, OPTIONS);
  const { explain: isExplained = false } = values;
  const [question] = positionals;
  if (question === undefined || question.trim() === '' || positionals.length > 1) throw new UsageError('give one question, in quotes');
  return {
    question,
    reader: { locale: readLocale(values.locale), today: readDay('today', values.today ?? today) } satisfies Reader,
    isExplained,
  };
};

/** `keii ask 'QUESTION'`: the answer as Markdown; with `--explain` what was understood, the candidates, and why the first line is first. */
export const ask: Subcommand = {
  name: 'ask',
  usage: "ask 'QUESTION' [--explain] [--locale ja|en] [--today 2025-12-08]",
  describe: {
    ja: '質問に答えます。--explain は、何を尋ねられたと読んだか、なぜその答えかを示します',
    en: 'answers a question; --explain tells how it was understood and why that line is first',
  },
  async run(args, io): Promise<ExitCode> {
    const { question, reader, isExplained } = readArgs(args, io.today);
    const shelf = buildShelf(loadPacks(), undefined, loadWords());
    const invocation = { command: 'ask', options: { question } };
    if (isExplained) for (const line of explain(question, { shelf, asked: invocation.options, commands, ...reader })) io.write(line);
    else io.write(renderMarkdown(await openDesk(async () => shelf, commands).ask(invocation, reader)));
    return 0;
  },
};

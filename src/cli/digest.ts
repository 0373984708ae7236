import { digestAnswer } from '../briefing/digest/answer.ts';
import { digestOf } from '../briefing/digest/digest.ts';
import { freshBy } from '../briefing/digest/fresh.ts';
import type { Answer } from '../model/answer.ts';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { listFrom } from '../text/list-from.ts';
import { readDay, readLocale, readOptions } from './input/read-options.ts';
import { SERVER_OPTIONS, shelfFor } from './server.ts';
import type { ExitCode, Subcommand } from './subcommand.ts';

/** What is posted, without what stands behind its menu. */
const asPosted = (answer: Answer): Answer => {
  const [shown] = answer.tabs;
  const sections = answer.sections.filter(({ tab }) => tab === shown?.id).map(({ tab: _, ...section }) => section);
  const cited = new Set(sections.flatMap(({ lines }) => lines).flatMap(({ citations }) => citations.map(({ document }) => document)));
  return { ...answer, tabs: [], sections, sources: answer.sources.filter(({ document }) => cited.has(document.id)) };
};

/** `keii digest --date D`: what would be posted on the morning of that day, by what was known then, had there been one the morning before. */
export const digest: Subcommand = {
  name: 'digest',
  usage: 'digest [--date 2025-12-08] [--locale ja|en] [--topics WORDS,…] [--json] [--guild ID [--no-packs]]',
  describe: { ja: 'その日の「まとめ」を書き出します', en: 'writes the digest of a day' },
  async run(args, io): Promise<ExitCode> {
    const { values } = readOptions(args, {
      ...SERVER_OPTIONS,
      date: { type: 'string' },
      locale: { type: 'string' },
      topics: { type: 'string' },
      json: { type: 'boolean' },
    });
    const day = readDay('date', values.date ?? io.today);
    const topics = listFrom(values.topics);
    const { shelf, fresh, previous } = freshBy(await shelfFor(values, io), day);
    const made = digestAnswer(digestOf(shelf, { day, fresh, topics }), shelf, {
      locale: readLocale(values.locale),
      topics,
      previous,
    });
    io.write(values.json ? JSON.stringify(renderJson(made)) : renderMarkdown(asPosted(made)));
    return 0;
  },
};

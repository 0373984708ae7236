import { extractFacts } from '../facts/extract-facts.ts';
import type { ExtractedFact } from '../facts/extracted-fact.ts';
import { knownNames, knownPlans } from '../facts/names/known.ts';
import { loadPack, loadPacks } from '../files/load-packs.ts';
import { loadTagger } from '../files/load-tagger.ts';
import type { Pack } from '../library/pack.ts';
import { languageOf } from '../time/languages/languages.ts';
import { publicationOf } from '../time/publication.ts';
import { readFile } from './input/read-file.ts';
import { readLanguage, readOptions, readPublished } from './input/read-options.ts';
import { type ExitCode, type Subcommand, UsageError } from './subcommand.ts';

const packsNamed = (id: string | undefined): Pack[] => {
  if (id === 'none') return [];
  return id === undefined ? loadPacks() : [loadPack(id)];
};

const lineOf = ({ rule, certain, clause, ...fact }: ExtractedFact, explain: boolean): string =>
  JSON.stringify(explain ? { ...fact, explain: { rule, certain, clause } } : fact);

/** `keii extract FILE` reads the facts of any file without a language model, one JSON object a line, in the order of the text. */
export const extract: Subcommand = {
  name: 'extract',
  usage: 'extract FILE [--published EDTF] [--lang ja|en] [--pack ID|none] [--explain]',
  describe: {
    ja: '文書から事実を読み取り、1行に1件のJSONで書き出します（何も保存しません）',
    en: 'reads the facts of a file and writes one JSON object a line; keeps nothing',
  },
  async run(args, io): Promise<ExitCode> {
    const { values, positionals } = readOptions(args, {
      published: { type: 'string' },
      lang: { type: 'string' },
      pack: { type: 'string' },
      explain: { type: 'boolean', default: false },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new UsageError('give one file');
    const published = readPublished(values.published);
    const language = readLanguage(values.lang);
    const packs = packsNamed(values.pack);
    const document = await readFile(path, io);
    const facts = extractFacts(document, {
      publishedOn: published ?? document.metadata.publishedOn ?? publicationOf(document),
      language: language ?? languageOf(document.text),
      actors: packs.flatMap(({ actors }) => knownNames(actors)),
      plans: packs.flatMap(({ plans }) => knownPlans(plans)),
      publisher: document.metadata.publisher,
      tagger: loadTagger(),
    });
    for (const fact of facts) io.write(lineOf(fact, values.explain));
    return 0;
  },
};

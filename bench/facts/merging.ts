/**
 * How well happenings told by several documents are brought together: `node bench/facts/merging.ts [--verbose]`.
 *
 * Needs the development documents beside the project: their events name which tell the same (`same_as`) and which only look alike
 * (`distinct_from`). A pair is merged when the likeliest tellers of both, facts over the quoted words with its date first, share an event.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../../src/documents/formats/read-document.ts';
import { extractFacts } from '../../src/facts/extract-facts.ts';
import type { Teller } from '../../src/facts/merging/marks.ts';
import { mergeFacts } from '../../src/facts/merging/merge-facts.ts';

const DEVELOPMENT = new URL('../../../shared/eval/documents/', import.meta.url).pathname;
const MOST_TELLERS = 3;

interface Gold {
  id: string;
  quote: string;
  when: string | null;
  alt?: string[];
  same_as?: string[];
  distinct_from?: string[];
}

interface Placed extends Teller {
  start: number;
  end: number;
}

const linesOf = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const readOne = async (name: string): Promise<{ name: string; text: string; facts: Placed[]; gold: Gold[] }> => {
  const file = `${DEVELOPMENT}${name}.txt`;
  const meta = JSON.parse(readFileSync(`${DEVELOPMENT}${name}.meta.json`, 'utf8'));
  const document = await readDocument(readFileSync(file), file);
  if ('unreadable' in document) throw new Error(`${name} cannot be read`);
  const facts = extractFacts(document, { publishedOn: meta.published, language: meta.lang }).map((fact, index) => ({
    ...fact,
    id: `${name}-${index}`,
    document: name,
    language: meta.lang,
    words: document.text.slice(fact.clause.start, fact.clause.end),
  }));
  return { name, text: document.text, facts, gold: linesOf<Gold>(`${DEVELOPMENT}${name}.events.jsonl`) };
};

const tellersOf = (facts: Placed[], at: number, { quote, when, alt = [] }: Gold): Placed[] => {
  const rank = (fact: Placed) => {
    if (at < 0 || fact.start >= at + quote.length || fact.end <= at) return 0;
    return 1 + (when === null ? Number(fact.when === null) : Number([when, ...alt].includes(fact.when ?? '')));
  };
  const highest = Math.max(0, ...facts.map(rank));
  return highest === 0 ? [] : facts.filter((fact) => rank(fact) === highest).slice(0, MOST_TELLERS);
};

const main = async (): Promise<void> => {
  if (!existsSync(DEVELOPMENT)) return;
  const names = readdirSync(DEVELOPMENT)
    .filter((name) => /^(?:ja-0[123]|en-0[12])\.txt$/.test(name))
    .map((name) => name.replace('.txt', ''));
  const documents = await Promise.all(names.map(readOne));
  const started = process.cpuUsage().user;
  const events = mergeFacts(documents.flatMap(({ facts }) => facts));
  const spent = (process.cpuUsage().user - started) / 1_000;
  const gold = new Map(
    documents.flatMap(({ text, facts, gold: events }) =>
      events.map((event) => [event.id, { event, tellers: tellersOf(facts, text.indexOf(event.quote), event) }] as const),
    ),
  );
  const pairs = (key: 'same_as' | 'distinct_from') => {
    const named = [...gold.values()].flatMap(({ event }) =>
      (event[key] ?? []).filter((other) => other.slice(0, 5) !== event.id.slice(0, 5)).map((other) => [event.id, other].sort().join(' ')),
    );
    return [...new Set(named)].map((pair) => {
      const [a, b] = pair.split(' ').map((id) => gold.get(id)?.tellers ?? []);
      const merged = (a ?? []).some((x) => (b ?? []).some((y) => events.get(x.id) === events.get(y.id)));
      return { pair, told: (a ?? []).length > 0 && (b ?? []).length > 0, merged };
    });
  };
  const [same, apart] = [pairs('same_as'), pairs('distinct_from')];
  const percent = (some: number, all: number) => ((100 * some) / all).toFixed(1);
  if (process.argv.includes('--verbose')) {
    for (const { pair, told, merged } of same) if (!merged) console.log(`  not merged${told ? '' : ' (not told)'}: ${pair}`);
    for (const { pair, merged } of apart) if (merged) console.log(`  WRONGLY merged: ${pair}`);
  }
  const sizes = new Map<string, number>();
  for (const event of events.values()) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  console.log(
    `merging ${events.size} facts into ${sizes.size} events in ${Math.round(spent)} ms; of ${same.length} same pairs told ${percent(same.filter(({ told }) => told).length, same.length)} %, merged ${percent(same.filter(({ merged }) => merged).length, same.length)} %; wrongly merged ${apart.filter(({ merged }) => merged).length} of ${apart.length}`,
  );
};

await main();

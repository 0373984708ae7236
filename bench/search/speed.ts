import { buildNameIndex } from '../../src/search/names/name-index.ts';
import { buildIndex, type Entry } from '../../src/search/text-index.ts';

/** Time and memory of an index over many short entries. */
export interface Speed {
  entries: number;
  buildMs: number;
  p99Ms: number;
  /** Growth of the resident memory; garbage not yet collected is in it. */
  residentMb: number;
}

const percentile99 = (times: number[]): number => times.sort((left, right) => left - right)[Math.floor(times.length * 0.99)] ?? 0;

const timeOf = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** Facts in two languages, as many as asked for, made of the given sentences with other numbers in them; searched by the sentences' halves. */
export const measureFacts = (sentences: Entry[], entries: number): Speed => {
  const before = process.memoryUsage().rss;
  const facts = Array.from({ length: entries }, (_, place) => {
    const at = (offset: number) => sentences[(place * 7 + offset) % sentences.length]?.text ?? '';
    return {
      id: `${place}`,
      text: `${at(0)}\n${at(Math.floor(place / 11))} (${place})`.replaceAll(/\d+/g, (number) => `${Number(number) + (place % 90)}`),
    };
  });
  const started = performance.now();
  const index = buildIndex(facts);
  const buildMs = performance.now() - started;
  const times = facts.slice(0, 500).map(({ text }) => timeOf(() => index.search(text.slice(0, 40), { limit: 25 })));
  return { entries, buildMs, p99Ms: percentile99(times), residentMb: (process.memoryUsage().rss - before) / 1e6 };
};

const SYLLABLES = ['ka', 'mo', 'ri', 'ten', 'sha', 'vo', 'lin', 'du', 'pe', 'gor', 'ya', 'nu'];
const KANA = ['か', 'も', 'り', 'てん', 'しゃ', 'ゔぉ', 'りん', 'どぅ', 'ぺ', 'ごる', 'や', 'ぬ'];

const spell = (parts: string[], seed: number): string =>
  [1, 5, 25].map((step) => parts[Math.floor(seed / step + seed * step) % parts.length] ?? '').join('');

/** Suggestions among people with two Latin names and a kana reading each: beginnings, middles, slips and what nobody is called. */
export const measureNames = (entries: number): Speed => {
  const before = process.memoryUsage().rss;
  const named = Array.from({ length: entries }, (_, place) => ({
    id: `${place}`,
    names: [`${spell(SYLLABLES, place)} ${spell(SYLLABLES, place + 301)}`, spell(SYLLABLES, place + 301), spell(KANA, place + 301)],
  }));
  const started = performance.now();
  const index = buildNameIndex(named);
  const buildMs = performance.now() - started;
  const typed = named.flatMap(({ names }) =>
    names.flatMap((name) => [name.slice(0, 3), name.slice(2, 7), `${name.slice(0, 4)}x${name.slice(5)}`]),
  );
  return {
    entries,
    buildMs,
    p99Ms: percentile99(typed.map((text) => timeOf(() => index.suggest(text, 25)))),
    residentMb: (process.memoryUsage().rss - before) / 1e6,
  };
};

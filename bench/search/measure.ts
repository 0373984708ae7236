/** A question with the ids of the entries that answer it. */
export interface Judged {
  q: string;
  rel: (string | number)[];
}

/** Something that ranks: ids for a query, best first. */
export type Ranker = (query: string) => string[];

/** Means over all questions, 0 to 1, and the time of one query in milliseconds. */
export interface Figures {
  questions: number;
  ndcg10: number;
  mrr10: number;
  recall1: number;
  recall10: number;
  p50Ms: number;
  p99Ms: number;
}

const DEPTH = 10;

/** Asks every question once and compares the first ten ids with the relevant ones. */
export const measure = (rank: Ranker, judged: Judged[]): Figures => {
  const timed = judged.map(({ q, rel }) => {
    const started = performance.now();
    const ids = rank(q).slice(0, DEPTH);
    return {
      took: performance.now() - started,
      found: ids.map((id) => rel.some((relevant) => String(relevant) === id)),
      relevant: rel.length,
    };
  });
  const mean = (rate: (found: boolean[], relevant: number) => number): number =>
    timed.reduce((sum, { found, relevant }) => sum + rate(found, relevant), 0) / Math.max(1, timed.length);
  const times = timed.map(({ took }) => took).sort((left, right) => left - right);
  return {
    questions: judged.length,
    ndcg10: mean((found, relevant) => gain(found) / gain(Array.from({ length: Math.min(DEPTH, relevant) }, () => true))),
    mrr10: mean((found) => (found.includes(true) ? 1 / (found.indexOf(true) + 1) : 0)),
    recall1: mean((found) => (found[0] === true ? 1 : 0)),
    recall10: mean((found) => (found.includes(true) ? 1 : 0)),
    p50Ms: times[Math.floor(times.length * 0.5)] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
  };
};

const gain = (found: boolean[]): number => found.reduce((sum, hit, place) => sum + (hit ? 1 / Math.log2(place + 2) : 0), 0);

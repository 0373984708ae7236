import { likenessOf } from './likeness.ts';
import { type Marks, marksOf, type Teller } from './marks.ts';

/** Facts at least so alike tell one happening. */
const ENOUGH = 3;
/** A second fact of a document joins an event when it is surer than this: a sentence of the one tells what two of the other do. */
const ENOUGH_FOR_SECOND = 3.5;
/** Two groups join when their facts are so alike on average: a chain of likenesses is not enough. */
const ENOUGH_ON_THE_WHOLE = 3;

/** The months that a span of days touches, by which facts find each other; long spans find nobody. */
const monthsOf = ({ days }: Marks): string[] => {
  if (days?.first === undefined || days.last === undefined) return [];
  const months = new Set<string>();
  let [year, month] = [Number(days.first.slice(0, 4)), Number(days.first.slice(5, 7))];
  for (let count = 0; count < 4; count += 1) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > days.last.slice(0, 7)) break;
    months.add(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return [...months];
};

interface Pair {
  a: number;
  b: number;
  weight: number;
}

const pairsOf = (marks: readonly Marks[], isNew: (index: number) => boolean): Pair[] => {
  const byMonth = new Map<string, number[]>();
  marks.forEach((mark, index) => {
    for (const month of monthsOf(mark)) byMonth.set(month, [...(byMonth.get(month) ?? []), index]);
  });
  const pairs = new Map<string, Pair>();
  for (const indexes of byMonth.values()) {
    for (const a of indexes) {
      for (const b of indexes) {
        const [one, other] = [marks[a], marks[b]];
        if (a >= b || one === undefined || other === undefined || one.teller.document === other.teller.document || !(isNew(a) || isNew(b)))
          continue;
        const weight = likenessOf(one, other);
        if (weight !== undefined && weight >= ENOUGH) pairs.set(`${a} ${b}`, { a, b, weight });
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
};

/** How alike the facts of two groups are, those of one document left out. */
const meanLikeness = (x: readonly number[], y: readonly number[], marks: readonly Marks[]): number => {
  const weights = x.flatMap((a) =>
    y.flatMap((b) => {
      const [one, other] = [marks[a], marks[b]];
      return one === undefined || other === undefined || one.teller.document === other.teller.document ? [] : [likenessOf(one, other) ?? 0];
    }),
  );
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
};

/**
 * The event of each fact, by the fact's id: facts of several documents that tell one happening share an event.
 *
 * The likeliest pairs are joined first. An event takes a second fact of a document only when the pair is surer still and both have one date,
 * so that two happenings of one text do not fall together through a third. Facts that have an event already keep it; an event that is new is called by the id of its first fact in the order given.
 *
 * @param known the events of facts that were merged before
 */
export const mergeFacts = (tellers: readonly Teller[], known: ReadonlyMap<string, string> = new Map()): Map<string, string> => {
  const marks = tellers.map(marksOf);
  const groups = tellers.map((_, index) => [index]);
  const groupOf = tellers.map((_, index) => index);
  const eventsIn = (group: number): Set<string> =>
    new Set((groups[group] ?? []).flatMap((index) => known.get(tellers[index]?.id ?? '') ?? []));
  const documentsIn = (group: number): string[] => (groups[group] ?? []).map((index) => tellers[index]?.document ?? '');
  for (const { a, b, weight } of pairsOf(marks, (index) => !known.has(tellers[index]?.id ?? ''))) {
    const [x, y] = [groupOf[a] ?? a, groupOf[b] ?? b];
    if (x === y || eventsIn(x).size + eventsIn(y).size > 1) continue;
    const documents = documentsIn(x);
    const isSecond = documentsIn(y).some((document) => documents.includes(document));
    if (isSecond && (weight < ENOUGH_FOR_SECOND || tellers[a]?.when !== tellers[b]?.when)) continue;
    if (meanLikeness(groups[x] ?? [], groups[y] ?? [], marks) < ENOUGH_ON_THE_WHOLE) continue;
    for (const index of groups[y] ?? []) {
      groupOf[index] = x;
      groups[x]?.push(index);
    }
    groups[y] = [];
  }
  return new Map(
    tellers.map(({ id }, index) => {
      const group = groupOf[index] ?? index;
      const [event] = eventsIn(group);
      const first = Math.min(...(groups[group] ?? [index]));
      return [id, event ?? tellers[first]?.id ?? id];
    }),
  );
};

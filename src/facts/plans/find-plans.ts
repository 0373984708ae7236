import type { Span } from '../../text/span.ts';
import type { FactLanguage } from '../telling/language.ts';

/** A plan as a document calls it. */
export interface PlanMention extends Span {
  /** The pack's id when it is known, else the fullest name in the document. */
  id: string;
}

/** A plan the reader knows already. */
export interface KnownPlan {
  id: string;
  names: string[];
}

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[\s「」『』"“”*-]/g, '');

/**
 * Every plan, agreement or draft that a text names, in order.
 *
 * A short name (対案) that ends a longer one of the same text (アークレイリ対案) means the longer one named last before it; a bare word
 * (“her draft”) that ends none means no plan.
 */
export const findPlans = (
  text: string,
  { plans: patterns, planWords }: Pick<FactLanguage, 'plans' | 'planWords'>,
  known: readonly KnownPlan[],
): PlanMention[] => {
  const ids = new Map(known.flatMap(({ id, names }) => names.map((name) => [fold(name), id] as const)));
  const found = [...patterns.map((pattern) => ({ pattern, isBare: false })), { pattern: planWords, isBare: true }]
    .flatMap(({ pattern, isBare }) =>
      [...text.matchAll(pattern)].map((match) => {
        const name = (match.groups?.name ?? match[0]).replace(/^The /, '');
        const start = match.index + match[0].indexOf(name);
        return { name, start, end: start + name.length, isBare };
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (one, index, all) => !all.slice(Math.max(0, index - 3), index).some((other) => other.start <= one.start && one.end <= other.end),
    );
  const seen: string[] = [];
  return found.flatMap(({ name, start, end, isBare }) => {
    const longer = seen.findLast((other) => other.length > name.length && fold(other).endsWith(fold(name)));
    if (longer === undefined && isBare) return [];
    if (longer === undefined) seen.push(name);
    const full = longer ?? name;
    return [{ id: ids.get(fold(full)) ?? full, start, end }];
  });
};

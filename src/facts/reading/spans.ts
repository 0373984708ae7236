import type { Span } from '../../text/span.ts';

/** The last of the spans, in order and without overlaps, that begins at or before an offset; undefined when none does. */
export const lastAtOrBefore = <Item extends Span>(spans: readonly Item[], offset: number): Item | undefined => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
};

/** Tells of any stretch whether one of the spans overlaps it; the spans in any order. */
export const overlapTest = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => (lastAtOrBefore(merged, end - 1)?.end ?? -1) > start;
};

import type { Meaning } from '../reading/meaning.ts';
import { type Candidate, candidatesFor, isSame, type Memo } from './candidates.ts';
import type { Frame, Open } from './open.ts';
import { codeOf, type Resolved } from './resolving/calendar.ts';
import { isWide } from './resolving/context.ts';
import { enter, follow, type Story, type Telling, type Thread } from './story.ts';

/** An expression of the text and how it takes part in what is told. */
export interface Placeable extends Open, Omit<Telling, 'resolved' | 'isMute' | 'isComing' | 'isBusinessYear' | 'saysYear'> {
  meaning: Meaning;
  /** Only tells when something was said (he said last month): the story is not there. */
  isReport: boolean;
}

/** A reading of one expression within the likeliest reading of the text that has it. */
export interface Choice {
  resolved: Resolved | undefined;
  /** How much more the whole text costs with it than with the best; 0 for the best itself. */
  more: number;
  from: Candidate['from'];
  /** Gives an account what this reading costs by itself. */
  charge: Candidate['charge'];
}

/** What one expression came to. */
export interface Placed {
  resolved: Resolved | undefined;
  /** How much more the text costs with any other date here; infinite where there is no other. */
  margin: number;
  /** What it counts from, as its {@link Candidate} says. */
  from: Candidate['from'];
  /** The readings that differ in date, the chosen one first; empty unless they are asked for, as they keep much alive. */
  choices: Choice[];
  /** There was a date to count from. */
  hasReference: boolean;
}

/** The text told up to an expression, in the cheapest way that ends in this story. */
interface Node {
  story: Story;
  /** What stands in the present pair of brackets, apart from what is told outside. */
  inner: { bracket: number; story: Story } | undefined;
  cost: number;
}

interface Edge {
  from: number;
  to: number;
  candidate: Candidate;
}

interface Layer {
  nodes: Node[];
  edges: Edge[];
  /** For what stands in brackets: its candidates, which weigh nothing outside. */
  isInner: boolean;
}

/** So many stories are followed at once, fewer in a text with more dates than any that is written to be read; none that costs so much more than the best. */
const MOST_STORIES = 8;
const MOST_MORE = 9;
const MOST_STEPS = 100_000;

/** More dates than in any text that is written to be read: one story is followed, and what stands around a date is not asked. */
export const isCrowded = (count: number): boolean => storiesFor(count) === 1;

const storiesFor = (count: number): number => Math.max(1, Math.min(MOST_STORIES, Math.floor(MOST_STEPS / count)));

const isSameThread = (a: Thread | undefined, b: Thread | undefined): boolean =>
  a === b || (codeOf(a?.date) === codeOf(b?.date) && a?.isBound === b?.isBound);

const isSameStory = (a: Story, b: Story): boolean =>
  a === b ||
  (isSameThread(a.line, b.line) &&
    isSameThread(a.aside, b.aside) &&
    codeOf(a.today) === codeOf(b.today) &&
    codeOf(a.heading) === codeOf(b.heading) &&
    codeOf(a.past?.date) === codeOf(b.past?.date));

const isSameNode = (a: Node, b: Node): boolean =>
  isSameStory(a.story, b.story) &&
  (a.inner === b.inner || (a.inner !== undefined && a.inner.bracket === b.inner?.bracket && isSameStory(a.inner.story, b.inner.story)));

const told = (story: Story, placeable: Placeable, resolved: Resolved | undefined): Story => {
  if (resolved === undefined) return story;
  const { meaning, cue } = placeable;
  const isQuoted = placeable.isDeictic && placeable.spot.quoted && placeable.today === undefined;
  const isOfEvent = meaning.kind === 'shift' && meaning.ofEvent === true;
  const isMute =
    isOfEvent ||
    (meaning.kind === 'window' && meaning.counts !== 'days') ||
    meaning.kind === 'counterpart' ||
    placeable.isReport ||
    isQuoted ||
    isWide(resolved);
  const isBusinessYear =
    meaning.kind === 'calendar' && meaning.fiscal !== undefined && meaning.quarter === undefined && meaning.half === undefined;
  const saysYear = placeable.unsaid === undefined && !placeable.refersBack;
  return follow(story, { ...placeable, resolved, isMute, isBusinessYear, saysYear, isComing: cue !== undefined && cue !== 'past' });
};

/** Keeps one node a story, the cheapest, and of those the best few; edges to the others go. */
const prune = (nodes: Node[], edges: Edge[], most: number): Layer => {
  if (nodes.length <= 1) return { nodes, edges, isInner: false };
  const kept: Node[] = [];
  const same = nodes.map((node) => {
    const known = kept.find((each) => isSameNode(each, node));
    if (known === undefined) kept.push(node);
    else if (node.cost < known.cost) known.cost = node.cost;
    return known ?? node;
  });
  kept.sort((a, b) => a.cost - b.cost);
  const limit = (kept[0]?.cost ?? 0) + MOST_MORE;
  const best = kept.slice(0, most).filter(({ cost }) => cost <= limit);
  return {
    nodes: best,
    edges: edges.flatMap(({ from, to, candidate }) => {
      const at = best.indexOf(same[to] as Node);
      return at < 0 ? [] : [{ from, to: at, candidate }];
    }),
    isInner: false,
  };
};

const NOTHING: Candidate = { resolved: undefined, cost: 0, from: undefined, charge: () => undefined };

const orNothing = (candidates: Candidate[]): Candidate[] => (candidates.length > 0 ? candidates : [NOTHING]);

const cheapest = (candidates: Candidate[]): Candidate =>
  candidates.reduce((best, each) => (each.cost < best.cost ? each : best), candidates[0] ?? NOTHING);

const tellOutside = (before: Node[], placeable: Placeable, frame: Frame, most: number): Layer => {
  const memo: Memo = new Map();
  const ways = before.flatMap((node, from) => {
    const story = enter(node.story, placeable.spot);
    return orNothing(candidatesFor(placeable, story, frame, memo)).map((candidate) => ({
      from,
      story,
      candidate,
      cost: node.cost + candidate.cost,
    }));
  });
  const limit = Math.min(...ways.map(({ cost }) => cost)) + MOST_MORE;
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const { from, story, candidate, cost } of ways) {
    if (cost > limit) continue;
    edges.push({ from, to: nodes.length, candidate });
    nodes.push({ story: told(story, placeable, candidate.resolved), inner: undefined, cost });
  }
  return prune(nodes, edges, most);
};

/** What stands in brackets reads the story outside and never changes it, nor weighs in what is chosen there. */
const tellInside = (before: Node[], placeable: Placeable, frame: Frame): Layer => {
  const { bracket } = placeable.spot;
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  before.forEach((node, from) => {
    const story = node.inner?.bracket === bracket ? node.inner.story : node.story;
    const candidates = orNothing(candidatesFor(placeable, story, frame, new Map()));
    for (const candidate of candidates) edges.push({ from, to: from, candidate });
    nodes.push({ ...node, inner: { bracket, story: told(story, placeable, cheapest(candidates).resolved) } });
  });
  return { nodes, edges, isInner: true };
};

/** The least that is still to pay from each node of each layer. */
const remaining = (layers: Layer[]): number[][] => {
  const rest: number[][] = layers.map(() => []);
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const next = layers[index + 1];
    const { nodes } = layers[index] as Layer;
    if (next === undefined || next.isInner) {
      rest[index] = nodes.map((_, at) => (next === undefined ? 0 : (rest[index + 1]?.[at] ?? 0)));
      continue;
    }
    const least = nodes.map(() => Number.POSITIVE_INFINITY);
    for (const { from, to, candidate } of next.edges)
      least[from] = Math.min(least[from] ?? 0, candidate.cost + (rest[index + 1]?.[to] ?? 0));
    rest[index] = least;
  }
  return rest;
};

/** The cheapest way through the text for each date an expression may come to. */
const choicesOf = ({ edges }: Layer, before: Node[], rest: number[]): Choice[] => {
  const found: { total: number; candidate: Candidate }[] = [];
  for (const { from, to, candidate } of edges) {
    const total = (before[from]?.cost ?? 0) + candidate.cost + (rest[to] ?? 0);
    const at = found.findIndex((each) => isSame(each.candidate.resolved, candidate.resolved));
    const known = found[at];
    if (known === undefined) found.push({ total, candidate });
    else if (total < known.total) found[at] = { total, candidate };
  }
  if (found.length > 1) found.sort((a, b) => a.total - b.total);
  const best = found[0]?.total ?? 0;
  return found.map(({ total, candidate: { resolved, charge, from } }) => ({ resolved, more: total - best, charge, from }));
};

/** What the expressions of these layers came to, told by all that is known behind them. */
const settle = (first: Node[], layers: Layer[], isExplained: boolean): Placed[] => {
  const rest = remaining(layers);
  return layers.map((layer, index) => {
    const nodes = layers[index - 1]?.nodes ?? first;
    const choices = choicesOf(layer, nodes, rest[index] ?? []);
    const hasReference = nodes.some(({ story, inner }) => (inner?.story ?? story).line !== undefined || story.aside !== undefined);
    const margin = choices[1]?.more ?? Number.POSITIVE_INFINITY;
    return { resolved: choices[0]?.resolved, from: choices[0]?.from, margin, choices: isExplained ? choices : [], hasReference };
  });
};

/** So many expressions are looked back over at most; no text that means something leaves so many open. */
const MOST_OPEN = 100;

/**
 * The likeliest reading of a text: its expressions, in order, each with its date; the sum of all costs is the least that any reading has.
 *
 * Found by dynamic programming over the stories that the text may be telling, so that a later date helps to place an earlier one.
 * Takes time in proportion to the number of expressions: where only one story is left, all before it is settled.
 */
export const place = (placeables: Placeable[], start: Story, frame: Frame, isExplained = false): Placed[] => {
  const placed: Placed[] = [];
  let first: Node[] = [{ story: start, inner: undefined, cost: 0 }];
  let layers: Layer[] = [];
  const most = storiesFor(placeables.length);
  const shared = { ...frame, isCrowded: isCrowded(placeables.length) };
  for (const placeable of placeables) {
    const before = layers.at(-1)?.nodes ?? first;
    const layer = placeable.spot.bracket > 0 ? tellInside(before, placeable, shared) : tellOutside(before, placeable, shared, most);
    layers.push(layer);
    if (layer.nodes.length > 1 && layers.length < MOST_OPEN) continue;
    placed.push(...settle(first, layers, isExplained));
    first = layer.nodes.slice(0, 1);
    layers = [];
  }
  return [...placed, ...settle(first, layers, isExplained)];
};

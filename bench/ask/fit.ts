/**
 * Fits what tells an answer from what only comes near (`TRUST` in `commands/ask/weigh.ts`): `node bench/ask/fit.ts [QUESTIONS.jsonl…]`.
 *
 * A logistic regression over the evidence of each question's best fact: does the question have an answer or not? Prints the weights, and
 * how well those fitted on four fifths of the questions part the last fifth, each fifth once: the share of answerable and unanswerable
 * pairs of which the answerable is trusted more.
 */

import { TRUST } from '../../commands/ask/judging/weigh.ts';
import { understand } from '../../commands/ask/understand.ts';
import { commands } from '../../commands/index.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { loadWords } from '../../src/files/load-words.ts';
import { buildShelf } from '../../src/library/shelf.ts';
import { readQuestions, TODAY } from './read-questions.ts';

const FILES =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['questions.jsonl', 'paraphrased.jsonl'].map((name) => new URL(name, import.meta.url).pathname);
const PARTS = 5;
const [STEPS, STEP, SHRINKS] = [8_000, 0.1, 0.02];

interface Example {
  /** One number for each weight. */
  values: number[];
  answerable: boolean;
}

const names = Object.keys(TRUST) as (keyof typeof TRUST)[];
const shelf = buildShelf(loadPacks(), undefined, loadWords());

const examples = FILES.flatMap(readQuestions).flatMap(({ question, lang, answerable }): Example[] => {
  const { weighed, verdict } = understand(question, { shelf, locale: lang, today: TODAY, asked: { question }, commands });
  const top = weighed.find(({ bar }) => bar === undefined);
  if (top?.pieces === undefined || verdict.reason?.why === 'name' || verdict.reason?.why === 'time') return [];
  const { pieces } = top;
  return [{ values: names.map((name) => (name === 'always' ? 1 : pieces[name])), answerable }];
});

const sumOf = (weights: readonly number[], { values }: Example): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** How far each piece lies apart over some examples, so that all are shrunk alike; 1 for what is always the same. */
const spreadsOf = (of: readonly Example[]): number[] =>
  names.map((_, at) => {
    const mean = of.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) / of.length;
    return Math.sqrt(of.reduce((sum, { values }) => sum + ((values[at] ?? 0) - mean) ** 2, 0) / of.length) || 1;
  });

const regress = (of: readonly Example[]): number[] => {
  const spreads = spreadsOf(of);
  let weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const errors = of.map((example) => Number(example.answerable) - 1 / (1 + Math.exp(-sumOf(weights, example))));
    weights = weights.map((weight, at) => {
      const spread = spreads[at] ?? 1;
      const slope = of.reduce((sum, { values }, number) => sum + (errors[number] ?? 0) * (values[at] ?? 0), 0) / of.length;
      return weight + (STEP * (slope - (names[at] === 'always' ? 0 : SHRINKS * weight * spread ** 2))) / spread ** 2;
    });
  }
  return weights;
};

const parted = (weights: readonly number[], of: readonly Example[]): number => {
  const [yes, no] = [true, false].map((answerable) => of.filter((one) => one.answerable === answerable).map((one) => sumOf(weights, one)));
  const pairs = (yes ?? []).flatMap((high) => (no ?? []).map((low) => (high > low ? 1 : high === low ? 0.5 : 0)));
  return pairs.reduce((sum: number, value) => sum + value, 0) / pairs.length;
};

const inParts = Array.from({ length: PARTS }, (_, part) => {
  const rest = examples.filter((_one, at) => at % PARTS !== part);
  return parted(
    regress(rest),
    examples.filter((_one, at) => at % PARTS === part),
  );
});
const weights = regress(examples);
for (const [at, name] of names.entries()) console.log(`${name.padEnd(12)} ${(weights[at] ?? 0).toFixed(2)}   now ${TRUST[name]}`);
console.log(`\n${examples.length} questions; parted right when not fitted on: ${inParts.map((share) => share.toFixed(2)).join(' ')}`);

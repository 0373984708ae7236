/**
 * Learns the costs of placing from annotated documents and tries them on documents kept out: `node bench/time/validate.ts [--epochs N]`.
 *
 * Every document is in one of five folds; costs follow the gradient of the likelihood of the right reading among those weighed, and are drawn back
 * to those in `src/time/placing/costs.ts`, where the rounded result is written by hand. A date is called certain in a fold from the least margin
 * on that is right often enough in the other four.
 */

import { COSTS, type Cost } from '../../src/time/placing/costs.ts';
import { type Judged, type JudgedDocument, judgeDocuments, tallyOf } from './documents.ts';
import { DOCUMENTS } from './folders.ts';
import { f1, isSame } from './score.ts';

const FOLDS = 5;
const RATE = 0.1;
const PULL = 0.01;
const LEAST = 0.05;
const WANTED_RIGHT = 0.98;
const MARGINS = [1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6];

const prior: Readonly<Record<Cost, number>> = { ...COSTS };
const names = Object.keys(COSTS) as Cost[];
const percent = (share: number): string => (100 * share).toFixed(1);

const readAll = async (): Promise<JudgedDocument[]> =>
  (await Promise.all(DOCUMENTS.map(async ([, folder]) => await judgeDocuments(folder)))).flat();

const isWanted = ({ want }: Judged, value: string): boolean =>
  [want?.value ?? null, ...(want?.alt ?? [])].some((each) => each !== null && isSame(each, value));

/** One step down the gradient for each date whose right reading was weighed. */
const learn = ({ dates }: JudgedDocument, rate: number): void => {
  for (const judged of dates) {
    const readings = judged.got?.readings ?? [];
    const right = readings.findIndex(({ value }) => isWanted(judged, value));
    if (right < 0 || readings.length < 2) continue;
    const weights = readings.map(({ more }) => Math.exp(-more));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const before = { ...COSTS };
    readings.forEach(({ costs }, index) => {
      const share = (index === right ? 1 : 0) - (weights[index] ?? 0) / total;
      for (const [cost, amount] of Object.entries(costs) as [Cost, number][])
        COSTS[cost] = Math.max(LEAST, COSTS[cost] - (rate * share * amount) / before[cost]);
    });
  }
  for (const cost of names) COSTS[cost] += PULL * (prior[cost] - COSTS[cost]);
};

/** The costs learned from all documents but those of a fold. */
const learnWithout = async (fold: number | undefined, epochs: number): Promise<Record<Cost, number>> => {
  Object.assign(COSTS, prior);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const documents = await readAll();
    documents.forEach((document, index) => {
      if (index % FOLDS !== fold) learn(document, RATE / (1 + epoch / 2));
    });
  }
  return { ...COSTS };
};

const marginOf = ({ got }: Judged): number => Math.min(...(got?.readings.slice(1).map(({ more }) => more) ?? []), Number.POSITIVE_INFINITY);

const shareRight = (dates: Judged[]): number => dates.filter(({ isRight }) => isRight).length / Math.max(1, dates.length);

const readOf = (documents: JudgedDocument[]): Judged[] => documents.flatMap(({ dates }) => dates.filter(({ got }) => got !== undefined));

/** The least margin that is right often enough; none: the largest tried. */
const marginFor = (dates: Judged[]): number =>
  MARGINS.find((margin) => shareRight(dates.filter((each) => marginOf(each) >= margin)) >= WANTED_RIGHT) ?? MARGINS.at(-1) ?? 0;

const epochs = Number(process.argv[process.argv.indexOf('--epochs') + 1] ?? 6) || 6;
const asWritten = await readAll();
console.log(`as written: F1 ${percent(f1(tallyOf(asWritten)))} on ${asWritten.length} documents`);

const heldOut: JudgedDocument[] = [];
const certain: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const costs = await learnWithout(fold, epochs);
  Object.assign(COSTS, costs);
  const documents = await readAll();
  const [held, others] = [documents.filter((_, index) => index % FOLDS === fold), documents.filter((_, index) => index % FOLDS !== fold)];
  const margin = marginFor(readOf(others));
  heldOut.push(...held);
  certain.push(...readOf(held).filter((each) => marginOf(each) >= margin));
}
const read = readOf(heldOut);
console.log(`learned without them: F1 ${percent(f1(tallyOf(heldOut)))}`);
console.log(
  `certain by margin alone, out of fold: ${percent(certain.length / read.length)} % of the dates read, ${percent(shareRight(certain))} % right`,
);

const learned = await learnWithout(undefined, epochs);
console.log(`learned from all: F1 ${percent(f1(tallyOf(await readAll())))}`);
Object.assign(COSTS, prior);
for (const cost of names) console.log(`${cost}: ${prior[cost]} → ${learned[cost].toFixed(2)}`);

console.log('| margin | dates | right | said certain | of those right |\n| --- | --- | --- | --- | --- |');
const dates = readOf(await readAll());
for (const [index, from] of [0, ...MARGINS].entries()) {
  const among = dates.filter((each) => marginOf(each) >= from && marginOf(each) < (MARGINS[index] ?? Number.POSITIVE_INFINITY));
  const said = among.filter(({ got }) => got?.certain);
  console.log(
    `| ${from} to ${MARGINS[index] ?? '…'} | ${among.length} | ${percent(shareRight(among))} | ${said.length} | ${percent(shareRight(said))} |`,
  );
}
const alone = dates.filter((each) => marginOf(each) === Number.POSITIVE_INFINITY);
const saidAlone = alone.filter(({ got }) => got?.certain);
console.log(`| no other | ${alone.length} | ${percent(shareRight(alone))} | ${saidAlone.length} | ${percent(shareRight(saidAlone))} |`);

/**
 * How often a date said to be certain is right, in sets of documents that its margins were not chosen on: `node bench/time/certainty.ts [FOLDER…]`.
 *
 * For each set the margins are those that say most dates certain in the other sets and are right often enough there; failing that the rightest.
 */
import { LEAST_MARGIN } from '../../src/time/placing/certainty.ts';
import { type Certainty, certaintyOf } from './certain.ts';
import { judgeDocuments } from './documents.ts';
import { DOCUMENTS } from './folders.ts';

const WANTED_RIGHT = 0.98;
const NEAR = [2, 3, 4, 5];
const FAR = [4, 6, 8];
const ANTECEDENT = [2, 4, 6];

type Margins = Record<keyof typeof LEAST_MARGIN, number>;

const NONE: Certainty = { read: 0, said: 0, right: 0 };

const add = (a: Certainty, b: Certainty): Certainty => ({ read: a.read + b.read, said: a.said + b.said, right: a.right + b.right });

const shareRight = ({ said, right }: Certainty): number => right / Math.max(1, said);

const percent = (share: number): string => (100 * share).toFixed(1);

const folders = [...DOCUMENTS, ...process.argv.slice(2).map((folder): [string, string] => [folder, folder])];
const grid: Margins[] = NEAR.flatMap((near) => FAR.flatMap((far) => ANTECEDENT.map((antecedent) => ({ near, far, antecedent }))));
const written: Margins = { ...LEAST_MARGIN };

/** What is said certain in each set with these margins. */
const measure = async (margins: Margins): Promise<Certainty[]> => {
  Object.assign(LEAST_MARGIN, margins);
  const all = await Promise.all(folders.map(async ([, folder]) => await judgeDocuments(folder)));
  return all.map((documents) => certaintyOf(documents.flatMap(({ dates }) => dates)));
};

interface Measured {
  margins: Margins;
  sets: Certainty[];
}

/** What the margins come to outside a set. */
const others = ({ sets }: Measured, left: number): Certainty => sets.filter((_, index) => index !== left).reduce(add, NONE);

const chosenWithout = (tried: Measured[], left: number): Measured => {
  const good = tried.filter((each) => shareRight(others(each, left)) >= WANTED_RIGHT);
  const rank = (each: Measured): number => (good.length > 0 ? others(each, left).said : shareRight(others(each, left)));
  return (good.length > 0 ? good : tried).reduce((best, each) => (rank(each) > rank(best) ? each : best));
};

const row = (name: string, kept: Certainty, asWritten: Certainty): void =>
  console.log(
    `| ${[name, kept.read, percent(kept.said / kept.read), percent(shareRight(kept)), percent(asWritten.said / asWritten.read), percent(shareRight(asWritten))].join(' | ')} |`,
  );

const tried: Measured[] = [];
for (const margins of grid) tried.push({ margins, sets: await measure(margins) });
const asWritten = await measure(written);
const heldOut = folders.map((_, index) => chosenWithout(tried, index).sets[index] ?? NONE);

console.log('| set | dates read | said certain, held out | of those right | said certain, as written | of those right |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [index, [name]] of folders.entries()) row(name, heldOut[index] ?? NONE, asWritten[index] ?? NONE);
row('all', heldOut.reduce(add, NONE), asWritten.reduce(add, NONE));

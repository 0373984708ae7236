/**
 * Trains the weights of the name tagger: `node scripts/train-names.ts FOLDER`, the folder holding `gsd-train.jsonl`, `gsd-dev.jsonl` and
 * `wikipedia-ja.jsonl` with one `{"text","entities":[[start,end,type]]}` a line. An averaged perceptron without chance: the same data give the
 * same weights. What is learned carries the licence of the data: see `data/names/README.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf, keysAfter, keysAt, TAGS, type Tag } from '../src/facts/names/tagger/features.ts';
import { type Model, writeModel } from '../src/facts/names/tagger/model.ts';
import { taggerWith, tagsOf } from '../src/facts/names/tagger/tagger.ts';

type Type = 'person' | 'body' | 'place';

const TYPES: Record<string, Type> = {
  PERSON: 'person',
  person: 'person',
  ORG: 'body',
  organisation: 'body',
  GPE: 'place',
  LOC: 'place',
  place: 'place',
  FAC: 'place',
  facility: 'place',
};
const ROUNDS = 8;
/** Features whose weights never come to more than this are left out. */
const LEAST_WEIGHT = 4;

interface Example {
  text: string;
  entities: [number, number, string][];
}

const [folder = ''] = process.argv.slice(2);

const narrow = (text: string): string => text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const read = (name: string): Example[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, entities }) => ({ text: narrow(text), entities }));

const goldOf = ({ text, entities }: Example): Tag[] => {
  const tags: Tag[] = Array.from({ length: text.length }, () => 'O');
  for (const [start, end, type] of entities) {
    const name = TYPES[type];
    if (name !== undefined) for (let at = start; at < end; at += 1) tags[at] = `${at === start ? 'B' : 'I'}-${name}`;
  }
  return tags;
};

/** Weights that grow with the features met, and their sums over all steps. */
const train = (examples: Example[]) => {
  const places = new Map<number, number>();
  const [weights, sums, stamps]: number[][] = [[], [], []];
  if (weights === undefined || sums === undefined || stamps === undefined) throw new Error('no room');
  let step = 0;
  const placeOf = (key: number): number => places.get(key) ?? -1;
  const add = (keys: number[], tag: Tag, by: number): void => {
    for (const key of keys) {
      if (!places.has(key)) {
        places.set(key, weights.length);
        for (let column = 0; column < TAGS.length; column += 1) {
          weights.push(0);
          sums.push(0);
          stamps.push(0);
        }
      }
      const at = placeOf(key) + TAGS.indexOf(tag);
      sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) * (step - (stamps[at] ?? 0));
      stamps[at] = step;
      weights[at] = (weights[at] ?? 0) + by;
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let wrong = 0;
    for (const example of examples) {
      step += 1;
      const gold = goldOf(example);
      const characters = charactersOf(example.text);
      const said = tagsOf(example.text, placeOf, weights);
      said.forEach((tag, at) => {
        const right = gold[at] ?? 'O';
        if (tag === right) return;
        wrong += 1;
        const keys = keysAt(characters, at);
        add([...keys, ...keysAfter(gold[at - 1] ?? 'O', characters, at)], right, 1);
        add([...keys, ...keysAfter(said[at - 1] ?? 'O', characters, at)], tag, -1);
      });
    }
    console.error(`round ${round + 1}: ${wrong} characters wrong, ${places.size} features`);
  }
  const averaged = weights.map((weight, at) => ((sums[at] ?? 0) + weight * (step - (stamps[at] ?? 0))) / step);
  return { places, averaged };
};

/** The features that matter, their weights as whole numbers of one common scale. */
const compact = ({ places, averaged }: ReturnType<typeof train>, least: number): Model => {
  const kept = [...places].filter(([, place]) => TAGS.some((_, column) => Math.abs(averaged[place + column] ?? 0) >= least));
  const highest = averaged.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0);
  const weights = kept.flatMap(([, place]) => TAGS.map((_, column) => Math.round(((averaged[place + column] ?? 0) / highest) * 32_767)));
  return { keys: Int32Array.from(kept, ([key]) => key), weights: Int16Array.from(weights) };
};

const score = (model: Model, examples: Example[]): string => {
  const tagger = taggerWith(model);
  let [found, wanted, right] = [0, 0, 0];
  for (const { text, entities } of examples) {
    const gold = new Set(entities.flatMap(([start, end, type]) => (TYPES[type] === undefined ? [] : [`${start} ${end} ${TYPES[type]}`])));
    const said = tagger.tag(text).map(({ start, end, type }) => `${start} ${end} ${type}`);
    found += said.length;
    wanted += gold.size;
    right += said.filter((one) => gold.has(one)).length;
  }
  return `precision ${(right / found).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, F1 ${((2 * right) / (found + wanted)).toFixed(3)}`;
};

const wikipedia = read('wikipedia-ja.jsonl');
const trained = train([...read('gsd-train.jsonl'), ...wikipedia.filter((_, index) => index % 10 !== 0)]);
for (const least of [2, 3, LEAST_WEIGHT, 6]) {
  const model = compact(trained, least);
  console.log(`${least}: ${model.keys.length} features`);
  console.log(`  gsd-dev: ${score(model, read('gsd-dev.jsonl'))}`);
  console.log(
    `  a tenth of wikipedia-ja, held back: ${score(
      model,
      wikipedia.filter((_, index) => index % 10 === 0),
    )}`,
  );
}
writeFileSync(join(import.meta.dirname, '../data/names/tagger.bin'), writeModel(compact(trained, LEAST_WEIGHT)));

/**
 * Learns the costs of placing from dates that tell their year: `node bench/time/learn.ts [--epochs N]`.
 *
 * The year (or year and month) of one date is taken away, all else is left, and the date that restores it should be the cheapest. Costs follow the
 * gradient of its likelihood among the readings weighed, and are drawn back to those in `src/time/placing/costs.ts`, where the rounded result is
 * written by hand. Reads the Japanese passages and English articles that lie beside the project; needs nothing at run time.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edtf, parseEdtf, type SimpleDate } from '../../src/model/edtf.ts';
import { type LanguageCode, scannerFor } from '../../src/time/languages/languages.ts';
import { COSTS, type Cost, duesOf } from '../../src/time/placing/costs.ts';
import { type Placeable, place } from '../../src/time/placing/place.ts';
import { distance } from '../../src/time/placing/resolving/calendar.ts';
import { startStory } from '../../src/time/placing/story.ts';
import { placeablesIn } from '../../src/time/survey.ts';

const SHARED = new URL('../../../shared/eval/', import.meta.url).pathname;
const BEFORE = 14;
const BEHIND = 4;
const RATE = 0.02;
const PULL = 0.002;
const LEAST = 0.05;
const MOST_PER_TEXT = 6;
/**
 * A writer leaves a year out where it can be told: from a date this near, told before, or from publication. Years that are written out are the
 * surprising ones, so of those that change from the date before only one in so many is learned from.
 */
const TELLABLE_DAYS = 200;
const TURNING_EVERY = 10;

interface Text {
  text: string;
  published: Edtf | null;
  lang: LanguageCode;
}

/** A date without its year, among its neighbours. */
interface Sample {
  placeables: Placeable[];
  at: number;
  year: number;
  month: number;
  start: SimpleDate | undefined;
  frame: Parameters<typeof place>[2];
  kind: string;
  isHeld: boolean;
}

const linesOf = <T>(path: string): T[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as T)
    : [];

const articles = (): Text[] =>
  ['t17', 'entities'].flatMap((set) => {
    const folder = join(SHARED, 'timeline', set);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).flatMap((topic) =>
      linesOf<{ text: string; published: string }>(join(folder, topic, 'articles.jsonl')).map(({ text, published }) => ({
        text,
        published,
        lang: 'en' as const,
      })),
    );
  });

const passages = (): Text[] =>
  linesOf<{ text: string }>(join(SHARED, 'retrieval', 'corpus-large.jsonl')).map(({ text }) => ({
    text,
    published: null,
    lang: 'ja' as const,
  }));

const isHeld = (text: string): boolean => (createHash('sha1').update(text).digest()[0] ?? 0) % 3 === 0;

const dateOf = ({ meaning }: Placeable): SimpleDate | undefined => {
  if (meaning.kind !== 'calendar' || typeof meaning.year !== 'number') return undefined;
  const { year, month, day } = meaning;
  if (typeof month !== 'number') return { grain: 'year', year, approximate: false };
  return typeof day === 'number'
    ? { grain: 'day', year, month, day, approximate: false }
    : { grain: 'month', year, month, approximate: false };
};

const isTellable = (placeables: Placeable[], index: number, published: SimpleDate | undefined): boolean => {
  const own = placeables[index] && dateOf(placeables[index]);
  const before = placeables.slice(Math.max(0, index - BEFORE), index).flatMap((each) => dateOf(each) ?? []);
  const near = [...before.slice(-3), ...(published ? [published] : [])].filter((date) => own && distance(date, own) <= TELLABLE_DAYS);
  if (own === undefined || near.length === 0) return false;
  return near.some(({ year }) => year === own.year) || (own.year + index) % TURNING_EVERY === 0;
};

const samplesIn = ({ text, published, lang }: Text): Sample[] => {
  const parsed = published === null ? undefined : parseEdtf(published);
  const start = parsed?.type === 'date' ? parsed.date : undefined;
  const { placeables, frame } = placeablesIn(scannerFor(lang), text, start);
  const held = isHeld(text);
  const found = placeables.flatMap((placeable, index): Sample[] => {
    const { meaning } = placeable;
    if (meaning.kind !== 'calendar' || typeof meaning.year !== 'number' || typeof meaning.month !== 'number') return [];
    if (meaning.fiscal !== undefined || placeable.spot.bracket > 0 || placeable.isItem || (start === undefined && index === 0)) return [];
    if (!isTellable(placeables, index, start)) return [];
    const from = Math.max(0, index - BEFORE);
    const around = placeables.slice(from, index + BEHIND);
    const mask = (unsaid: 'year' | 'month'): Sample => {
      const { year: _, ...rest } = meaning;
      const masked = unsaid === 'year' ? rest : { ...rest, month: undefined };
      const open = { ...placeable, meaning: masked as typeof meaning, unsaid };
      return {
        placeables: around.map((each, at) => (from + at === index ? open : each)),
        at: index - from,
        year: meaning.year as number,
        month: meaning.month as number,
        start,
        frame,
        kind: `${lang} ${unsaid}`,
        isHeld: held,
      };
    };
    return typeof meaning.day === 'number' && index % 4 === 0 ? [mask('year'), mask('month')] : [mask('year')];
  });
  return found.filter((_, index) => index % Math.max(1, Math.floor(found.length / MOST_PER_TEXT)) === 0).slice(0, MOST_PER_TEXT);
};

const isRight = ({ year, month }: Sample, date: SimpleDate | undefined): boolean => date?.year === year && date.month === month;

/** One step down the gradient; gives back whether the date was restored, nothing where no reading restores it. */
const learn = (sample: Sample, rate: number, prior: Record<Cost, number>): boolean | undefined => {
  const placed = place(sample.placeables, startStory(sample.start), sample.frame, true)[sample.at];
  const choices = placed?.choices ?? [];
  const right = choices.findIndex(({ resolved }) => isRight(sample, resolved?.from));
  if (right < 0 || choices.length < 2) return undefined;
  if (rate > 0) {
    const weights = choices.map(({ more }) => Math.exp(-more));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    choices.forEach(({ charge }, index) => {
      const share = (index === right ? 1 : 0) - (weights[index] ?? 0) / total;
      for (const [cost, times] of Object.entries(duesOf(charge)) as [Cost, number][]) COSTS[cost] -= rate * share * times;
    });
    for (const cost of Object.keys(COSTS) as Cost[]) COSTS[cost] = Math.max(LEAST, COSTS[cost] + PULL * rate * (prior[cost] - COSTS[cost]));
  }
  return right === 0;
};

const report = (name: string, samples: Sample[]): void => {
  const kinds = [...new Set(samples.map(({ kind }) => kind))].sort();
  const cells = kinds.map((kind) => {
    const among = samples.filter((sample) => sample.kind === kind);
    const told = among.flatMap((sample) => learn(sample, 0, COSTS) ?? []);
    return `${kind} ${((100 * told.filter(Boolean).length) / told.length).toFixed(1)} % of ${told.length}`;
  });
  console.log(`${name}: ${cells.join(', ')}`);
};

const shuffled = (samples: Sample[]): Sample[] =>
  samples
    .map((sample, index) => ({ sample, key: createHash('sha1').update(String(index)).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ sample }) => sample);

const epochs = Number(process.argv[process.argv.indexOf('--epochs') + 1] ?? 3) || 3;
const all = [...articles(), ...passages()].flatMap(samplesIn);
const [learned, held] = [shuffled(all.filter((sample) => !sample.isHeld)), all.filter((sample) => sample.isHeld)];
const prior = { ...COSTS };
report('before, learned from', learned);
report('before, held out', held);
for (let epoch = 0; epoch < epochs; epoch += 1) for (const sample of learned) learn(sample, RATE / (epoch + 1), prior);
report('after, learned from', learned);
report('after, held out', held);
for (const [cost, value] of Object.entries(COSTS)) console.log(`${cost}: ${prior[cost as Cost]} → ${value.toFixed(2)}`);

/**
 * Which days of a pile of articles people put into a timeline, and whether Keii picks them: `node bench/timeline/main.ts`.
 *
 * Date F1 on the development topics when they lie beside the project, for the choice as it is, without each of its features, and for a naive
 * count; peers' published figures below. No weight is fitted, so every topic is one that nothing was tuned on.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type ArticleTelling, tellingsIn } from '../../src/briefing/choosing/days/tellings-in.ts';
import { type DayWeights, PILE_WEIGHTS, SHELF_WEIGHTS, weighDays } from '../../src/briefing/choosing/days/weigh-days.ts';

const SHARED = new URL('../../../shared/eval/timeline/', import.meta.url).pathname;
const SETS = ['t17', 'entities'];

interface Timeline {
  from: string;
  to: string;
  days: { day: string }[];
}

interface Topic {
  set: string;
  name: string;
  timelines: Timeline[];
  tellings: (ArticleTelling & { published: string })[];
}

const readTopic = (set: string, name: string): Topic => {
  const folder = `${SHARED}${set}/${name}/`;
  const { about, timelines } = JSON.parse(readFileSync(`${folder}gold.json`, 'utf8'));
  const lines = readFileSync(`${folder}articles.jsonl`, 'utf8').split('\n').filter(Boolean);
  const articles = lines
    .map((line) => JSON.parse(line))
    .map(({ id, published, lang, text }) => ({ id, publishedOn: published, language: lang, text }));
  return { set, name, timelines, tellings: tellingsIn(articles, about).map((telling) => ({ ...telling, published: telling.publishedOn })) };
};

/** A choice without one feature has it neutral. */
const VARIANTS: [name: string, weights: DayWeights][] = [
  ['as it is', PILE_WEIGHTS],
  ['without the topic', { ...PILE_WEIGHTS, offTopic: 1 }],
  ['votes not shared', { ...PILE_WEIGHTS, sharing: 0 }],
  ['without follow-ups', { ...PILE_WEIGHTS, followUp: 0 }],
  ['dwelling counted', { ...PILE_WEIGHTS, dwelling: 0.5 }],
  ['as on a shelf', SHELF_WEIGHTS],
  ['naive count', { dwelling: 0, offTopic: 1, sharing: 0, followUp: 0 }],
];

/** Published figures; the development topics are a part of these sets. */
const PEERS: [name: string, t17: string, entities: string][] = [
  ['DATEWISE (ACL 2020), all topics', '0.544', '0.205'],
  ['SDF-TLS (SIGIR 2021), these topics', '0.819', '0.240'],
  ['SUnSET with GPT-4o, all topics', '0.58–0.59', '–'],
];

/** The share of gold days among as many chosen ones. */
const hitsOf = ({ tellings }: Topic, { from, to, days }: Timeline, weights: DayWeights): number => {
  const within = tellings.filter(({ day, published }) => from <= day && day <= to && from <= published && published <= to);
  const chosen = new Set(
    weighDays(within, weights)
      .slice(0, days.length)
      .map(({ day }) => day),
  );
  return days.filter(({ day }) => chosen.has(day)).length / days.length;
};

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const main = (): void => {
  const topics = SETS.flatMap((set) => readdirSync(`${SHARED}${set}`).map((name) => readTopic(set, name)));
  const scores = (weights: DayWeights) => topics.map((topic) => mean(topic.timelines.map((timeline) => hitsOf(topic, timeline, weights))));
  const ofSet = (weights: DayWeights, set: string) =>
    mean(
      topics.filter((topic) => topic.set === set).flatMap((topic) => topic.timelines.map((timeline) => hitsOf(topic, timeline, weights))),
    );
  const whole = scores(PILE_WEIGHTS);
  console.log('| choice | t17 | entities | topics better | topics worse than as it is |\n| --- | --- | --- | --- | --- |');
  for (const [name, weights] of VARIANTS) {
    const own = scores(weights);
    const count = (test: (difference: number) => boolean) => own.filter((score, index) => test(score - (whole[index] ?? 0))).length;
    const figures = SETS.map((set) => ofSet(weights, set).toFixed(3));
    console.log(
      `| ${[name, ...figures, count((difference) => difference > 1e-9), count((difference) => difference < -1e-9)].join(' | ')} |`,
    );
  }
  for (const peer of PEERS) console.log(`| ${peer.join(' | ')} | | |`);
};

if (existsSync(SHARED)) main();
else console.log('The development topics are not beside the project.');

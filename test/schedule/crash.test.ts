import { expect, test } from 'vitest';
import { buildShelf } from '../../src/library/shelf.ts';
import { own, read } from '../briefing/digest/small-news.ts';
import { smallPack } from '../fixtures/small-pack.ts';
import { Death, mortal, newLife } from './mortal.ts';
import { daily, openStage } from './stage.ts';

const TWO_DIGESTS = [
  ['2026-03-01T21:10:00Z', 'the channel is looked at'],
  ['2026-03-01T22:00:10Z', 'the first is due'],
  ['2026-03-02T22:00:10Z', 'the second is due'],
] as const;

/** Runs over two digests, the process dying at its n-th call; how often it did, and what stands in the channel. */
const run = async (deadly: number, isLastDone: boolean, pauses: readonly number[]) => {
  const stage = await openStage();
  await stage.store.saveSchedule(daily(), [...stage.shelf.documents.keys()]);
  stage.shelf = buildShelf([smallPack, own(['d-1'], [read('f-1', 'd-1', 'A crane fell.')])]);
  const life = newLife(deadly, isLastDone);
  stage.restart({ store: mortal(stage.store, life), posting: mortal(stage.discord, life) });
  let deaths = 0;
  for (const [time] of TWO_DIGESTS) {
    for (const pause of [0, ...pauses]) {
      await stage.at(Date.parse(time) + pause, 2).catch((error: unknown) => {
        if (!(error instanceof Death)) throw error;
      });
      if (!life.isOver) continue;
      deaths += 1;
      life.isOver = false;
      life.callsLeft = Number.POSITIVE_INFINITY;
      stage.restart();
    }
  }
  const bodies = stage.discord.in('news').map(({ body }) => body);
  expect(stage.errors.filter((error) => !(error instanceof Death))).toEqual([]);
  await stage.store.close();
  return { deaths, bodies };
};

const MINUTE_MS = 60_000;

test.each([
  ['soon, within the nonce’s time', [61_000, 2 * MINUTE_MS + 5000]],
  ['when the nonce is long forgotten', [12 * MINUTE_MS, 14 * MINUTE_MS]],
])(
  'killed at every step and started again %s: each digest stands once, and tells what is new once',
  { timeout: 60_000 },
  async (_, pauses) => {
    for (const isLastDone of [false, true]) {
      let steps = 0;
      for (let deadly = 1; ; deadly += 1) {
        const { deaths, bodies } = await run(deadly, isLastDone, pauses);
        expect(bodies, `death ${isLastDone ? 'after' : 'before'} call ${deadly}`).toHaveLength(2);
        expect(bodies[0]).toContain('Monday 2 March');
        expect(bodies[1]).toContain('Tuesday 3 March');
        expect(bodies.filter((body) => body.includes('A crane fell.'))).toHaveLength(1);
        expect(bodies.join()).not.toMatch(/\blate\b/);
        if (deaths === 0) break;
        steps += 1;
      }
      expect(steps).toBeGreaterThan(20);
    }
  },
);

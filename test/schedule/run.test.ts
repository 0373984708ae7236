import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runRounds } from '../../src/schedule/run.ts';
import { sayOnce } from '../../src/schedule/say-once.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('rounds follow each other, whatever ends one, until they are stopped', async () => {
  let [count, errors] = [0, 0];
  const tick = async () => {
    count += 1;
    if (count === 2) throw new Error('once');
  };
  const rounds = runRounds(tick, 15_000, () => {
    errors += 1;
  });
  await vi.advanceTimersByTimeAsync(40_000);
  expect([count, errors]).toEqual([3, 1]);
  await rounds.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(count).toBe(3);
});

test('to stop waits for the round that is under way', async () => {
  const done = Promise.withResolvers<void>();
  const rounds = runRounds(
    () => done.promise,
    15_000,
    () => undefined,
  );
  let isStopped = false;
  const stopping = rounds.stop().then(() => {
    isStopped = true;
  });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(isStopped).toBe(false);
  done.resolve();
  await stopping;
});

test('an error is said once an hour, others at once', () => {
  let nowMs = 0;
  const said: unknown[] = [];
  const say = sayOnce(
    (error) => said.push(error),
    () => nowMs,
  );
  const [disk, bug] = [new Error('the disk is full'), new Error('a bug')];
  for (const error of [disk, disk, bug, disk]) say(error);
  expect(said).toEqual([disk, bug]);
  nowMs = 3_600_001;
  say(disk);
  expect(said).toEqual([disk, bug, disk]);
});

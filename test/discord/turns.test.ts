import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openTurns, type Task } from '../../src/discord/turns/turns.ts';

/** Long enough that nothing is deferred. */
const PATIENT_MS = 60_000;

/** A task that is done when it is let go, and what happened to it in order. */
const makeTask = (member: string, happened: string[], server = 's') => {
  const gate = Promise.withResolvers<void>();
  const task: Task = {
    server,
    member,
    async run() {
      happened.push(`${member} begins`);
      await gate.promise;
      happened.push(`${member} ends`);
    },
    defer: () => void happened.push(`${member} is deferred`),
  };
  return { task, letGo: gate.resolve };
};

const turns = async (count = 40): Promise<void> => {
  for (let passed = 0; passed < count; passed += 1) await nextTurn();
};

describe('a flood from one member', () => {
  test('takes only some of what can be under way, so that another begins at once', async () => {
    const happened: string[] = [];
    const queue = openTurns(PATIENT_MS);
    for (let count = 0; count < 20; count += 1) queue.add(makeTask('loud', happened).task);
    await turns();
    const begun = happened.length;
    expect(begun).toBeLessThan(8);
    queue.add(makeTask('quiet', happened).task);
    await turns();
    expect(happened.slice(begun)).toEqual(['quiet begins']);
  });

  test('goes on as its own are done', async () => {
    const happened: string[] = [];
    const queue = openTurns(PATIENT_MS);
    const all = Array.from({ length: 20 }, () => makeTask('loud', happened));
    for (const { task } of all) queue.add(task);
    for (const { letGo } of all) letGo();
    await turns(100);
    expect(happened.filter((one) => one === 'loud ends')).toHaveLength(20);
  });
});

describe('patience', () => {
  test('is asked for once by what is not made in time, waiting or begun, the oldest first', async () => {
    const happened: string[] = [];
    const queue = openTurns(0);
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((member) => makeTask(member, happened));
    for (const { task } of all) queue.add(task);
    await turns();
    expect(happened.filter((one) => one.endsWith('deferred'))).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name} is deferred`));
    for (const { letGo } of all) letGo();
    await turns();
    expect(happened.filter((one) => one.endsWith('ends'))).toHaveLength(6);
  });

  test('is not asked for by what is made in time', async () => {
    const happened: string[] = [];
    const queue = openTurns(30);
    const { task, letGo } = makeTask('a', happened);
    letGo();
    queue.add(task);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(happened).toEqual(['a begins', 'a ends']);
  });

  test('once asked for makes room for others', async () => {
    const happened: string[] = [];
    const queue = openTurns(10);
    for (let count = 0; count < 30; count += 1) queue.add(makeTask(`slow${count}`, happened).task);
    await expect.poll(() => happened.filter((one) => one.endsWith('begins')).length).toBe(30);
  });
});

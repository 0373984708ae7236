/** The worker that all reading and writing of the store happens in, so that nothing else ever waits for a disk. */
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Outcome, Request } from './protocol.ts';

enableCompileCache();
const { openOperations } = await import('./operations.ts');
const { toOutcome } = await import('./outcome.ts');

const operations = openOperations();

const perform = async ({ name, args }: Request): Promise<Outcome> => {
  try {
    const operation = operations[name] as (...given: unknown[]) => Promise<unknown>;
    return { value: await operation(...args) };
  } catch (error) {
    return toOutcome(error);
  }
};

/** One after the other: they share one connection. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: Request) => {
  last = last.then(async () => parentPort?.postMessage({ number: request.number, outcome: await perform(request) }));
});

import { describe, expect, test } from 'vitest';
import { ask } from '../../src/cli/ask.ts';
import { UsageError } from '../../src/cli/subcommand.ts';
import { fakeIo } from './fake-io.ts';

const run = async (...args: string[]): Promise<string> => {
  const io = fakeIo();
  await ask.run(args, io);
  return io.written.join('\n');
};

describe('keii ask', () => {
  test('writes the answer, its first line holding it', async () => {
    expect(await run('When did Lavrov and Rubio meet in Saudi Arabia?', '--locale', 'en')).toMatch(/\*\*18 Feb(?:ruary)? 2025\*\*/);
  });

  test('explains what was understood, what was tried and why the first line is first', async () => {
    const written = await run('Who called Zelensky a dictator?', '--explain', '--locale', 'en');
    expect(written).toMatch(/^UNDERSTOOD\nasks +who\nnames +actor zelensky/);
    expect(written).toMatch(/CANDIDATES \d+, best first\n004-20 /);
    expect(written).toMatch(/FIRST +004-20$/);
  });

  test('explains why there is no answer', async () => {
    expect(await run('What did Macron say?', '--explain', '--locale', 'en')).toMatch(/NO ANSWER +passed over: name Macron$/);
  });

  test.each([[[]], [['']], [['a', 'b']], [['a', '--locale', 'fr']], [['a', '--today', 'soon']], [['a', '--loud']]])(
    'refuses %j',
    (args) => {
      return expect(run(...args)).rejects.toThrow(UsageError);
    },
  );
});

import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { describeError, isPast, logFailure } from '../../src/discord/failure.ts';

const URL = 'https://discord.com/api/v10/interactions/1/SECRET/callback';
const refusal = (code: number) =>
  new DiscordAPIError({ code, message: 'refused' }, code, 400, 'POST', URL, { files: [], body: { content: 'WORDS' } });

test.each([
  ['an interaction that is over', refusal(RESTJSONErrorCodes.UnknownInteraction), true],
  ['an interaction that was answered', refusal(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged), true],
  ['a malformed answer', refusal(RESTJSONErrorCodes.InvalidFormBodyOrContentType), false],
  ['a bug', new TypeError('oops'), false],
  ['no error at all', undefined, false],
])('whether %s is past', (_, error, past) => {
  expect(isPast(error)).toBe(past);
});

test('a reference leads to the one line that was logged', () => {
  const lines: string[] = [];
  const reference = logFailure(pino({}, { write: (line: string) => void lines.push(line) }), new TypeError('oops'), {
    command: 'timeline',
  });
  expect(reference).toMatch(/^[0-9a-f]{8}$/);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 50, reference, command: 'timeline', error: { name: 'TypeError', message: 'oops' } },
  ]);
});

test.each([
  ['a refusal', refusal(50_035)],
  ['a failed request', new HTTPError(502, 'Bad Gateway', 'POST', URL, { files: [], body: { content: 'WORDS' } })],
])('of %s neither the address nor the body is logged', (_, error) => {
  const logged = JSON.stringify(describeError(error));
  expect(logged).toContain('"method":"POST"');
  expect(logged).not.toMatch(/SECRET|WORDS/);
});

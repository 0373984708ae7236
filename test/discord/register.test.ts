import type { REST } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { toTyped } from '../../src/discord/command-json.ts';
import { isRegistered, registerCommands } from '../../src/discord/connection/register.ts';

const wanted = toTyped(commands);

/** As Discord gives them back: with ids, defaults written out, other orders. */
const asKept = () =>
  wanted.toReversed().map((command, index) => ({
    id: String(index),
    application_id: '7',
    version: '1',
    type: 1,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    ...command,
    options: command.options?.map((option) => ({ ...Object.fromEntries(Object.entries(option).reverse()), choices: undefined, ...option })),
  }));

describe('commands need no writing', () => {
  test.each([
    ['as they were sent', wanted],
    ['as Discord gives them back', asKept()],
  ])('%s', (_, present) => {
    expect(isRegistered(wanted, present)).toBe(true);
  });
});

describe('commands are written again', () => {
  const [first, ...rest] = wanted;
  test.each([
    ['when there are none', []],
    ['when one is missing', rest],
    ['when there is one too many', [...wanted, { ...first, name: 'gone' }]],
    ['when a description changed', [{ ...first, description: 'Other words' }, ...rest]],
    ['when a translation is missing', [{ ...first, name_localizations: null }, ...rest]],
    ['when an option became required', [{ ...first, options: first?.options?.map((option) => ({ ...option, required: true })) }, ...rest]],
    ['when options changed places', [{ ...first, options: first?.options?.toReversed() }, ...rest]],
    ['when they may be used elsewhere', [{ ...first, contexts: [0] }, ...rest]],
    ['when someone limited them', [{ ...first, default_member_permissions: '8' }, ...rest]],
  ])('%s', (_, present) => {
    expect(isRegistered(wanted, present)).toBe(false);
  });
});

/** A REST client that notes what is asked of it. */
const fakeRest = (present: object[]) => {
  const requests: string[] = [];
  const answer =
    (method: string) =>
    (route: string, options: { body?: object[] } = {}) => {
      requests.push(`${method} ${route}`);
      return Promise.resolve(method === 'GET' ? present : options.body?.map((command, index) => ({ ...command, id: String(index) })));
    };
  return { requests, rest: { get: answer('GET'), put: answer('PUT') } as unknown as REST };
};

const { signal } = new AbortController();

test('unchanged commands are read and not written', async () => {
  const { requests, rest } = fakeRest(asKept());
  const { ids, changed } = await registerCommands(rest, '7', wanted, undefined, signal);
  expect(requests).toEqual(['GET /applications/7/commands']);
  expect(changed).toBe(false);
  expect([...ids.keys()].sort()).toEqual(wanted.map(({ name }) => name).sort());
});

test('changed commands are written in one go', async () => {
  const { requests, rest } = fakeRest([]);
  expect(await registerCommands(rest, '7', wanted, undefined, signal)).toMatchObject({ changed: true, ids: { size: wanted.length } });
  expect(requests).toEqual(['GET /applications/7/commands', 'PUT /applications/7/commands']);
});

test('one server’s commands say nothing of where they can be used, which Discord does not keep there', async () => {
  const kept = asKept().map(({ contexts, integration_types, ...command }) => command);
  const { requests, rest } = fakeRest(kept);
  expect(await registerCommands(rest, '7', wanted, '9', signal)).toMatchObject({ changed: false });
  expect(requests).toEqual(['GET /applications/7/guilds/9/commands']);
});

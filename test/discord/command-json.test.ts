import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Command, defineCommand, groupCommands } from '../../src/asking/command.ts';
import { attachment } from '../../src/asking/options/attachment.ts';
import { choice, kind } from '../../src/asking/options/choice.ts';
import { count } from '../../src/asking/options/count.ts';
import { channel, role } from '../../src/asking/options/discord-id.ts';
import { actor, document, issue, plan } from '../../src/asking/options/named.ts';
import { type OptionType, required } from '../../src/asking/options/option-type.ts';
import { period } from '../../src/asking/options/period.ts';
import { text } from '../../src/asking/options/text.ts';
import { toDiscord, toTyped } from '../../src/discord/command-json.ts';
import { type CommandBody, findCommandViolations } from '../../src/loopback/rules/command-rules.ts';

const named = { ja: '名前', en: 'name' };

const command = (type: OptionType<unknown>): Command =>
  defineCommand({
    name: 'tried',
    words: { command: named, describe: named, example: undefined, options: { given: { name: named, describe: named } } },
    options: { given: type },
    run: () => {
      throw new Error('not asked');
    },
  });

const json = (...given: Command[]) => toTyped(given)[0];
const option = (type: OptionType<unknown>) => json(command(type))?.options?.[0];

test('no command breaks a rule of Discord’s', () => {
  expect(findCommandViolations(toDiscord(commands) as CommandBody[])).toEqual([]);
});

const BODIES = toTyped(commands).map((body) => [body.name, body] as const);

test.each(BODIES)('/%s is named and described in ja, en-US and en-GB', (name, { options = [], ...body }) => {
  expect(commands.map((known) => known.name.split(' ')[0])).toContain(name);
  const nested = options.flatMap((one): APIApplicationCommandOption[] => ('options' in one ? [...(one.options ?? [])] : []));
  for (const { name_localizations: names, description_localizations: descriptions, description } of [body, ...options, ...nested]) {
    expect(Object.keys(names ?? {})).toEqual(['ja', 'en-US', 'en-GB']);
    expect(descriptions).toMatchObject({ 'en-US': description, 'en-GB': description });
    expect(descriptions?.ja).toMatch(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u);
  }
});

const { String: string, Integer: integer, Boolean: flag, Attachment, Channel, Role, Subcommand } = ApplicationCommandOptionType;

test.each(BODIES)('/%s can be asked in another language and in private', (_, { options = [] }) => {
  const groups = options.filter(({ type }) => type === Subcommand).map((one) => ('options' in one ? (one.options ?? []) : []));
  for (const own of groups.length > 0 ? groups : [options])
    expect(own.slice(-2)).toMatchObject([
      { name: 'lang', type: string, choices: [{ value: 'ja' }, { value: 'en' }] },
      { name: 'private', type: flag },
    ]);
});

test('what changes a server’s documents is offered to those who manage it, in servers alone', () => {
  const bodies = new Map(BODIES);
  for (const name of ['ingest', 'documents'])
    expect(bodies.get(name)).toMatchObject({ integration_types: [0], contexts: [0], default_member_permissions: '32' });
  expect(bodies.get('timeline')).not.toHaveProperty('default_member_permissions');
});

test('commands work in servers, direct messages and for people who installed them', () => {
  expect(json(command(text))).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
});

test.each<[string, OptionType<unknown>, object]>([
  ['an actor is completed while typed', actor, { type: string, autocomplete: true }],
  ['a plan is completed while typed', plan, { type: string, autocomplete: true }],
  ['a document is completed while typed', document, { type: string, autocomplete: true }],
  ['an issue is completed while typed', issue, { type: string, autocomplete: true }],
  ['a period is completed while typed', period, { type: string, autocomplete: true }],
  ['free text is not completed', text, { type: string, autocomplete: false }],
  ['a count is a whole number', count(), { type: integer, min_value: 1 }],
  ['a count may have an end', count({ min: 2, max: 9 }), { type: integer, min_value: 2, max_value: 9 }],
  ['a file is attached', attachment, { type: Attachment }],
  ['a channel is picked', channel, { type: Channel }],
  ['a role is picked', role, { type: Role }],
  ['what is required says so', required(text), { required: true }],
  ['what is not says so too', text, { required: false }],
])('%s', (_, type, expected) => expect(option(type)).toMatchObject(expected));

test.each<[string, OptionType<unknown>, string]>([
  ['a kind', kind, 'forecast'],
  ['a value of its own', choice({ slow: { ja: '遅く', en: 'slowly' } }), 'slow'],
])('%s is chosen from a list in both languages', (_, type, value) => {
  const made = option(type);
  expect(made).toMatchObject({ type: string, choices: expect.arrayContaining([expect.objectContaining({ value })]) });
  expect(JSON.stringify(made)).not.toContain('"autocomplete":true');
});

test('commands of a group stand under its one name, each with its own options', () => {
  const group = groupCommands('watch', { command: { ja: '見張り', en: 'watch' }, describe: named }, [command(text), command(count())]);
  const [body, ...others] = toDiscord([...group, command(text)]);
  expect(body).toMatchObject({
    name: 'watch',
    name_localizations: { ja: '見張り' },
    options: [
      { name: 'tried', type: Subcommand, options: [{ type: string }, { name: 'lang' }, { name: 'private' }] },
      { name: 'tried', type: Subcommand, options: [{ type: integer }, { name: 'lang' }, { name: 'private' }] },
    ],
  });
  expect(others.map(({ name }) => name)).toEqual(['tried']);
});

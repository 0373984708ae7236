import { ApplicationCommandOptionType } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { CHOICES, type Command, type OptionType } from '../../src/asking/command.ts';
import { toDiscord } from '../../src/discord/command-json.ts';
import { type CommandBody, findCommandViolations } from '../../src/loopback/rules/command-rules.ts';

const { String: text, Integer: number, Boolean: flag } = ApplicationCommandOptionType;

const command = (type: OptionType, required?: true): Command => ({
  name: 'timeline',
  options: [{ name: 'about', type, ...(required && { required }) }],
  run: () => {
    throw new Error('not asked');
  },
});

const option = (type: OptionType, required?: true) => toDiscord(command(type, required)).options?.[0];

test('no command breaks a rule of Discord’s', () => {
  expect(findCommandViolations(commands.map(toDiscord) as CommandBody[])).toEqual([]);
});

test.each(commands.map((known) => [known.name, known] as const))('/%s is named and described in ja, en-US and en-GB', (name, known) => {
  const { options = [], ...json } = toDiscord(known);
  expect(json.name).toBe(name);
  for (const { name_localizations: names, description_localizations: descriptions, description } of [json, ...options]) {
    expect(Object.keys(names ?? {})).toEqual(['ja', 'en-US', 'en-GB']);
    expect(descriptions).toMatchObject({ 'en-US': description, 'en-GB': description });
    expect(descriptions?.ja).toMatch(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u);
  }
});

test.each(commands.map((known) => [known.name, known] as const))('/%s can be asked in another language and in private', (_, known) => {
  const { options = [] } = toDiscord(known);
  expect(options.slice(-2)).toMatchObject([
    { name: 'lang', type: text, choices: [{ value: 'ja' }, { value: 'en' }] },
    { name: 'private', type: flag },
  ]);
});

test('commands work in servers, direct messages and for people who installed them', () => {
  expect(toDiscord(command('text'))).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
});

test.each(['actor', 'plan', 'document', 'issue', 'period'] as const)('a %s is completed while typed', (type) => {
  expect(option(type)).toMatchObject({ type: text, autocomplete: true });
});

test.each(['kind', 'detail', 'order'] as const)('a %s is chosen from a list in both languages', (type) => {
  const json = option(type);
  expect(json).toMatchObject({ type: text, choices: CHOICES[type].map((value) => ({ value })) });
  expect(JSON.stringify(json)).not.toContain('"autocomplete":true');
});

test('free text is not completed, a count is a whole number from 1', () => {
  expect(option('text')).toMatchObject({ type: text, autocomplete: false });
  expect(option('count')).toMatchObject({ type: number, min_value: 1 });
});

test('only required options are required', () => {
  expect([option('text', true)?.required, option('text')?.required]).toEqual([true, false]);
});

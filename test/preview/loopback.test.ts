import { type ChatInputCommandInteraction, ContainerBuilder, MessageFlags, TextDisplayBuilder } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { type Handler, stage } from './echo-bot.ts';
import { createManualClock } from './manual-clock.ts';

const ECHO = {
  name: 'echo',
  description: 'Says it again',
  options: [{ type: 3, name: 'words', description: 'What to say', required: true, autocomplete: true }],
};

let current: Awaited<ReturnType<typeof stage>> | undefined;
const start = async (handle: Handler, options = {}) => {
  current = await stage([ECHO], handle, options);
  return current;
};
afterEach(async () => {
  await current?.close();
  current = undefined;
});

const container = (words: string) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: [new ContainerBuilder().addTextDisplayComponents(new TextDisplayBuilder({ content: words }))],
});
const words = (interaction: unknown) => (interaction as ChatInputCommandInteraction).options.getString('words', true);

test('a reply reaches the channel', async () => {
  const { loopback, failures } = await start(
    async (interaction) => interaction.isChatInputCommand() && interaction.reply(container(words(interaction))),
  );
  const { kind, message } = await loopback.interact({ command: 'echo', options: { words: 'hello' }, locale: 'ja' });
  expect(failures).toEqual([]);
  expect(kind).toBe('message');
  expect(JSON.stringify(message?.api.components)).toContain('hello');
  expect(loopback.violations).toEqual([]);
});

import {
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ContainerBuilder,
  DiscordAPIError,
  Events,
  FileBuilder,
  type Interaction,
  MessageFlags,
  Routes,
  StringSelectMenuBuilder,
} from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { CommandBody } from '../../src/loopback/rules/command-rules.ts';
import type { LoopbackOptions } from '../../src/loopback/start-loopback.ts';
import { startLoopback } from '../../src/loopback/start-loopback.ts';
import { RESPONSE_WINDOW_MS, TOKEN_LIFE_MS } from '../../src/loopback/state/exchange.ts';
import { PortTaken } from '../../src/loopback/web/server.ts';
import { type Handler, type Stage, stage } from './echo-bot.ts';
import { createManualClock } from './manual-clock.ts';
import { textOf } from './read-message.ts';

const COMMANDS: CommandBody[] = [
  {
    name: 'echo',
    name_localizations: { ja: '反復' },
    description: 'Says it again',
    options: [
      { type: 3, name: 'words', description: 'What to say', required: true, autocomplete: true },
      { type: 4, name: 'times', description: 'How often', min_value: 1, max_value: 9 },
      { type: 5, name: 'loud', description: 'Whether to shout' },
      { type: 3, name: 'tone', description: 'How', choices: [{ name: 'Kind', value: 'kind' }] },
      { type: 11, name: 'file', description: 'What to read' },
    ],
  },
  { name: 'digest', description: 'News', options: [{ type: 1, name: 'now', description: 'At once', options: [] }] },
];

let current: Stage | undefined;
afterEach(async () => {
  await current?.close();
  current = undefined;
});

const start = async (handle: Handler, options: LoopbackOptions = {}) => {
  const started = await stage(COMMANDS, handle, options);
  current = started;
  return started;
};

/** Starts with a bot that only answers commands. */
const startCommands = (run: (interaction: ChatInputCommandInteraction) => Promise<unknown>, options?: LoopbackOptions) =>
  start(async (interaction) => interaction.isChatInputCommand() && run(interaction), options);

const say = (words: string, more: (container: ContainerBuilder) => unknown = () => undefined) => {
  const container = new ContainerBuilder().addTextDisplayComponents((text) => text.setContent(words));
  more(container);
  return { flags: MessageFlags.IsComponentsV2 as const, components: [container] };
};
const privately = (words: string) => ({ ...say(words), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral }) as const;
const wordsOf = (interaction: ChatInputCommandInteraction) => interaction.options.getString('words', true);
const hello = { command: 'echo', options: { words: 'hello' } };
const shown = <Message>(message: Message | undefined): Message => {
  if (message === undefined) throw new Error('no message came');
  return message;
};

describe('commands', () => {
  test('are kept as registered, by id and name', async () => {
    const { loopback, client } = await startCommands(async () => undefined);
    const before = loopback.commands().map(({ id, version }) => [id, version]);
    await client.application.commands.set(COMMANDS as never);
    expect(loopback.commands().map(({ id, version }) => [id, version])).toEqual(before);
    const listed = await client.application.commands.fetch({ withLocalizations: true });
    expect(listed.find(({ name }) => name === 'echo')?.nameLocalizations).toEqual({ ja: '反復' });
    expect(await client.rest.get(Routes.applicationCommands(client.application.id))).not.toHaveProperty('0.name_localizations');
  });

  test('of one server stand beside the global ones', async () => {
    const { loopback, client } = await startCommands(async () => undefined);
    const guildId = loopback.guilds[0]?.id ?? '';
    const created = await client.application.commands.create({ name: 'local', description: 'Only here' }, guildId);
    expect(loopback.commands().map(({ name }) => name)).toEqual(['local', 'echo', 'digest']);
    await client.application.commands.delete(created.id, guildId);
    expect(loopback.commands(null).map(({ name }) => name)).toEqual(['echo', 'digest']);
  });

  test('carry locale, server, member and typed options', async () => {
    const seen: unknown[] = [];
    const { loopback, failures } = await startCommands(async (interaction) => {
      const { options, locale, guildId, user, memberPermissions } = interaction;
      seen.push(options.getInteger('times'), options.getBoolean('loud'), locale, guildId, user.id, memberPermissions?.bitfield);
      await interaction.reply(say('.'));
    });
    const options = { words: 'x', times: '3', loud: 'true' };
    await loopback.interact({ command: 'echo', options, locale: 'ja', userId: '42', permissions: 8n });
    expect(seen).toEqual([3, true, 'ja', loopback.guilds[0]?.id, '42', 8n]);
    expect(failures).toEqual([]);
  });

  test('work in direct conversations', async () => {
    const { loopback } = await startCommands(async (interaction) => interaction.reply(say(String(interaction.inGuild()))));
    const { message } = await loopback.interact({ ...hello, guildId: null });
    expect(textOf(shown(message))).toBe('false');
  });

  test('take subcommands and files', async () => {
    const { loopback } = await startCommands(async (interaction) => {
      const file = interaction.options.data.some(({ name }) => name === 'file') ? interaction.options.getAttachment('file') : undefined;
      const body = file ? await (await fetch(file.url)).text() : interaction.options.getSubcommand();
      await interaction.reply(say(body));
    });
    expect(textOf(shown((await loopback.interact({ command: 'digest now' })).message))).toBe('now');
    const file = { name: 'a.txt', bytes: Buffer.from('中身') };
    expect(textOf(shown((await loopback.interact({ command: 'echo', options: { words: 'x', file } })).message))).toBe('中身');
  });

  test.each([
    { why: 'unknown command', request: { command: 'nothing' }, message: '/nothing is not registered' },
    { why: 'missing option', request: { command: 'echo' }, message: 'the option “words” is required' },
    { why: 'unknown option', request: { command: 'echo', options: { words: 'x', colour: 'red' } }, message: 'there is no option “colour”' },
    { why: 'no number', request: { command: 'echo', options: { words: 'x', times: 'many' } }, message: '“times” is a number' },
    { why: 'out of range', request: { command: 'echo', options: { words: 'x', times: 10 } }, message: '“times” is out of its range' },
    {
      why: 'no such choice',
      request: { command: 'echo', options: { words: 'x', tone: 'rude' } },
      message: '“rude” is no choice of “tone”',
    },
    { why: 'bare group', request: { command: 'digest' }, message: '/digest needs a subcommand' },
  ])('are not sent with $why', async ({ request, message }) => {
    const { loopback } = await startCommands(async () => undefined);
    await expect(loopback.interact(request)).rejects.toThrow(message);
  });
});

describe('answers', () => {
  test('can be deferred, filled in, followed up, fetched and deleted', async () => {
    const { loopback, failures } = await startCommands(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply(say(`first ${wordsOf(interaction)}`));
      const more = await interaction.followUp(say('second'));
      await interaction.editReply({ message: more, ...say('third') });
      expect((await interaction.fetchReply()).flags.has(MessageFlags.Loading)).toBe(false);
      await interaction.deleteReply();
    });
    const { message, kind } = await loopback.interact(hello);
    expect([kind, textOf(shown(message))]).toEqual(['message', 'first hello']);
    await expect.poll(() => loopback.messages().map(textOf)).toEqual(['third']);
    expect([failures, loopback.violations]).toEqual([[], []]);
  });

  test('say how the first response went', async () => {
    const { loopback } = await startCommands(async (interaction) => {
      const { resource } = await interaction.deferReply({ withResponse: true });
      await interaction.followUp(say(resource?.message?.id ?? 'none'));
    });
    const brief = await loopback.interactBriefly(hello);
    expect(brief.kind).toBe('deferred');
    await expect.poll(() => loopback.messages().map(textOf)).toEqual([brief.message?.api.id]);
  });

  test('stay private where they are', async () => {
    const { loopback } = await startCommands(async (interaction) => interaction.reply(privately('psst')));
    const { message } = await loopback.interact({ ...hello, userId: '42' });
    expect(loopback.messagesFor('42').map(textOf)).toEqual(['psst']);
    expect(loopback.messagesFor('43')).toEqual([]);
    await expect(loopback.pressButton(shown(message), 'any', { userId: '43' })).rejects.toThrow('for somebody else');
  });

  test('are silence when none comes within three seconds, and then too late', async () => {
    const clock = createManualClock();
    const { loopback, failures } = await startCommands(
      async (interaction) => {
        clock.advance(RESPONSE_WINDOW_MS);
        await interaction.reply(say('late'));
      },
      { clock },
    );
    expect((await loopback.interact(hello)).kind).toBe('silence');
    await expect.poll(() => failures.map(codeOf)).toEqual([10062]);
  });

  test.each([
    { why: 'twice', code: 40060, run: async (interaction: ChatInputCommandInteraction) => answerTwice(interaction) },
    {
      why: 'to be edited before there is any',
      code: 10015,
      run: async ({ webhook }: ChatInputCommandInteraction) => webhook.send(say('x')),
    },
  ])('are refused $why', async ({ code, run }) => {
    const { loopback, failures } = await startCommands(run);
    void loopback.interactBriefly(hello);
    await expect.poll(() => failures.map(codeOf)).toEqual([code]);
  });

  test('cannot be edited after a quarter of an hour', async () => {
    const clock = createManualClock();
    const { loopback, failures } = await startCommands(
      async (interaction) => {
        await interaction.reply(say('x'));
        clock.advance(TOKEN_LIFE_MS);
        await interaction.editReply(say('y'));
      },
      { clock },
    );
    await loopback.interact(hello);
    await expect.poll(() => failures.map(codeOf)).toEqual([50027]);
  });

  test('show the files that come with them', async () => {
    const { loopback, failures } = await startCommands(async (interaction) => {
      const files = [new AttachmentBuilder(Buffer.from('# Title'), { name: '年表.md' })];
      const shownFile = new FileBuilder().setURL('attachment://年表.md');
      await interaction.reply({ ...say('x', (container) => container.addFileComponents(shownFile)), files });
    });
    const { message } = await loopback.interact(hello);
    expect([failures, loopback.violations]).toEqual([[], []]);
    const { url = '' } = shown(message).api.attachments[0] ?? {};
    expect(JSON.stringify(shown(message).api.components)).toContain(url);
    expect(await (await fetch(url)).text()).toBe('# Title');
  });

  const tooLong = {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [{ type: 17, components: [{ type: 10, content: 'x'.repeat(4001) }] }],
  };

  test('breaking a limit are refused with the place', async () => {
    const { loopback, failures } = await startCommands(async (interaction) => interaction.reply(tooLong));
    void loopback.interactBriefly(hello);
    await expect.poll(() => failures.map(codeOf)).toEqual([50035]);
    expect(failures[0]?.message).toContain('data.components[0].components[0].content');
    expect(loopback.violations).toMatchObject([{ rule: 'schema', path: ['data', 'components', 0, 'components', 0, 'content'] }]);
  });

  test('pinging somebody are taken and reported', async () => {
    const { loopback } = await startCommands(async (interaction) =>
      interaction.reply({ ...say('x'), allowedMentions: { parse: ['users'] } }),
    );
    expect((await loopback.interact(hello)).kind).toBe('message');
    expect(loopback.violations).toMatchObject([{ rule: 'no-mentions', enforcedBy: 'house' }]);
  });
});

const codeOf = (error: Error) => (error instanceof DiscordAPIError ? error.code : error);

const answerTwice = async (interaction: ChatInputCommandInteraction) => {
  await interaction.reply(say('x'));
  interaction.replied = false;
  await interaction.reply(say('y'));
};

describe('components and suggestions', () => {
  const pager = (page: number) =>
    say(`page ${page}`, (container) => {
      const button = new ButtonBuilder()
        .setCustomId(`page:${page + 1}`)
        .setLabel('Next')
        .setStyle(ButtonStyle.Secondary);
      const stopped = new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(ButtonStyle.Danger).setDisabled(true);
      const menu = new StringSelectMenuBuilder({ custom_id: 'pick', options: [{ label: 'Nine', value: '9' }] });
      container.addActionRowComponents((row) => row.setComponents(button, stopped));
      container.addActionRowComponents((row) => row.setComponents(menu));
    });
  const handle = async (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(pager(1));
    if (interaction.isButton()) await interaction.update(pager(Number(interaction.customId.split(':')[1])));
    if (interaction.isStringSelectMenu()) {
      await interaction.deferUpdate();
      await interaction.editReply(pager(Number(interaction.values[0])));
    }
    if (interaction.isAutocomplete()) {
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} ${value} ${interaction.locale}`, value }]);
    }
  };

  test('change the message they belong to', async () => {
    const { loopback, failures } = await start(handle);
    const { message } = await loopback.interact(hello);
    const pressed = await loopback.pressButton(shown(message), 'page:2', { userId: '42' });
    expect([pressed.kind, textOf(shown(pressed.message))]).toEqual(['update', 'page 2']);
    const selected = await loopback.selectMenu(shown(message), 'pick', ['9']);
    expect([selected.kind, textOf(shown(selected.message))]).toEqual(['update', 'page 9']);
    expect([failures, loopback.violations, loopback.messages().length]).toEqual([[], [], 1]);
  });

  test('cannot be used where Discord would not let them', async () => {
    const { loopback } = await start(handle);
    const message = shown((await loopback.interact(hello)).message);
    await expect(loopback.pressButton(message, 'gone')).rejects.toThrow('no component');
    await expect(loopback.pressButton(message, 'off')).rejects.toThrow('disabled');
    await expect(loopback.selectMenu(message, 'pick', ['8'])).rejects.toThrow('cannot be chosen');
  });

  test('come while an option is typed, other options left aside', async () => {
    const { loopback } = await start(handle);
    const choices = await loopback.autocomplete({ command: 'echo', focused: { name: 'words', value: 'ウ' }, locale: 'ja' });
    expect(choices).toEqual([{ name: 'words ウ ja', value: 'ウ' }]);
    expect(loopback.violations).toEqual([]);
  });

  test('come in the right form or not at all', async () => {
    const { loopback, failures } = await start(async (interaction) => interaction.isAutocomplete() && respondTooLong(interaction));
    void loopback.autocomplete({ command: 'echo', focused: { name: 'words', value: '' } });
    await expect.poll(() => failures.map(codeOf)).toEqual([50035]);
    expect(loopback.violations).toMatchObject([{ rule: 'choice-value' }]);
  });

  const respondTooLong = (interaction: Extract<Interaction, { respond: unknown }>) =>
    interaction.respond([{ name: 'x', value: 'x'.repeat(101) }]);
});

describe('the connection', () => {
  test('is resumed without losing an event', async () => {
    const { loopback, client } = await startCommands(async (interaction) => interaction.reply(say('x')));
    let resumed = 0;
    client.on(Events.ShardResume, () => {
      resumed += 1;
    });
    const back = loopback.disconnectGateway();
    const outcome = loopback.interact(hello);
    await back;
    expect((await outcome).kind).toBe('message');
    expect(resumed).toBe(1);
  });

  test('can begin anew', async () => {
    const { loopback } = await startCommands(async (interaction) => interaction.reply(say('x')));
    await loopback.disconnectGateway(false);
    expect((await loopback.interact(hello)).kind).toBe('message');
  });

  test('can bring an event twice', async () => {
    const { loopback, failures } = await startCommands(async (interaction) => interaction.reply(say('x')));
    await loopback.interact({ ...hello, twice: true });
    await expect.poll(() => failures.map(codeOf)).toEqual([40060]);
  });

  test('can fail as asked, and is tried again', async () => {
    const { loopback, failures } = await startCommands(async (interaction) => interaction.reply(say('x')));
    loopback.failNext('/callback', 502, 2);
    expect((await loopback.interact(hello)).kind).toBe('message');
    loopback.failNext('/callback', 403);
    void loopback.interactBriefly(hello);
    await expect.poll(() => failures.map((error) => 'status' in error && error.status)).toEqual([403]);
  });

  test('needs the token', async () => {
    const { loopback } = await startCommands(async () => undefined);
    const { status } = await fetch(`${loopback.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bot wrong' } });
    expect(status).toBe(401);
  });

  test('is for this machine only', async () => {
    const { loopback } = await startCommands(async () => undefined);
    const { status } = await fetch(`${loopback.apiUrl}/v10/gateway`, { headers: { origin: 'https://evil.example' } });
    expect(status).toBe(403);
  });
});

test('what the bot posts unasked is checked too', async () => {
  const { loopback, client } = await startCommands(async () => undefined);
  const channel = await client.channels.fetch(loopback.guilds[0]?.channels[0]?.id ?? '');
  if (!channel?.isSendable()) throw new Error('no channel');
  const posted = await channel.send(say('digest'));
  await posted.edit(say('digest, mended'));
  expect(loopback.messages().map(textOf)).toEqual(['digest, mended']);
  const user = await client.users.fetch('42');
  await user.send(say('watched'));
  expect(loopback.messages().map(textOf)).toEqual(['digest, mended', 'watched']);
  expect(loopback.violations).toEqual([]);
});

test('a taken port is named', async () => {
  const loopback = await startLoopback();
  const port = Number(new URL(loopback.url).port);
  await expect(startLoopback({ port })).rejects.toThrow(PortTaken);
  await loopback.close();
});

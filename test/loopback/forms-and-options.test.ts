import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ContainerBuilder,
  DiscordAPIError,
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  ModalBuilder,
  RoleSelectMenuBuilder,
  SectionBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  ThumbnailBuilder,
} from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { CommandBody } from '../../src/loopback/rules/command-rules.ts';
import { COMPONENT, componentsOf } from '../../src/loopback/rules/components.ts';
import { type Handler, type Stage, stage } from './echo-bot.ts';
import { textOf } from './read-message.ts';

const option = (type: number, name: string, more: object = {}) => ({ type, name, description: name, ...more });
const COMMANDS: CommandBody[] = [
  {
    name: 'feed',
    description: 'Feeds',
    options: [
      {
        type: 1,
        name: 'add',
        description: 'One more',
        options: [option(7, 'where'), option(8, 'who'), option(6, 'by'), option(11, 'file')],
      },
      { type: 2, name: 'rules', description: 'Rules', options: [option(1, 'set', { options: [option(9, 'for', { required: true })] })] },
    ],
  },
  { name: 'form', description: 'Opens a form' },
  { name: 'Add to briefing', type: 3, name_localizations: { ja: '資料に加える' } },
];

let current: Stage | undefined;
afterEach(async () => {
  const { failures = [] } = current ?? {};
  await current?.close();
  current = undefined;
  expect(failures).toEqual([]);
});
const start = async (handle: Handler) => {
  current = await stage(COMMANDS, handle);
  return current;
};

const say = (content: string) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: [new TextDisplayBuilder({ content })],
});
const shown = <Message>(message: Message | undefined): Message => {
  if (message === undefined) throw new Error('no message came');
  return message;
};

describe('options', () => {
  const tell = async (interaction: Interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options } = interaction;
    const group = options.getSubcommandGroup(false);
    if (group !== null) {
      await interaction.reply(say(`${group} ${options.getSubcommand()} ${options.getMentionable('for', true)}`));
      return;
    }
    const [where, who, by, file] = [
      options.getChannel('where'),
      options.getRole('who'),
      options.getUser('by'),
      options.getAttachment('file'),
    ];
    const text = file === null ? '' : await (await fetch(file.url)).text();
    await interaction.reply(say([where?.name, who?.name, by?.id, file?.name, file?.size, file?.contentType, text].join('|')));
  };

  test('name channels, roles, people and files', async () => {
    const { loopback } = await start(tell);
    const [guild] = loopback.guilds;
    const file = { name: '議事録.txt', bytes: Buffer.from('本文'), contentType: 'text/plain' };
    const options = { where: guild?.channels[0]?.id ?? '', who: '@editors', by: '<@42>', file };
    const { message } = await loopback.interact({ command: 'feed add', options });
    expect(textOf(shown(message))).toBe('general|editors|42|議事録.txt|6|text/plain|本文');
    expect(loopback.violations).toEqual([]);
  });

  test('stand in subcommands of groups', async () => {
    const { loopback } = await start(tell);
    const { message } = await loopback.interact({ command: 'feed rules set', options: { for: '#editors'.slice(1) } });
    expect(textOf(shown(message))).toMatch(/^rules set <@&\d+>$/u);
  });

  test.each([
    { why: 'a channel that is not there', command: 'feed add', options: { where: '#nowhere' }, message: '“#nowhere” is nothing here' },
    { why: 'a role that is not there', command: 'feed add', options: { who: 'nobody' }, message: '“nobody” is nothing here' },
    { why: 'words for a file', command: 'feed add', options: { file: 'a.txt' }, message: '“file” takes a file' },
    {
      why: 'a file for a channel',
      command: 'feed add',
      options: { where: { name: 'a', bytes: new Uint8Array() } },
      message: '“where” takes no file',
    },
    { why: 'an entry of a menu', command: 'Add to briefing', options: {}, message: '/Add is not registered' },
  ])('are not sent with $why', async ({ command, options, message }) => {
    const { loopback } = await start(tell);
    await expect(loopback.interact({ command, options: options as never })).rejects.toThrow(message);
  });
});

describe('the menu of a message', () => {
  const handle = async (interaction: Interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    const { content, attachments, author } = interaction.targetMessage;
    const file = attachments.first();
    const text = file === undefined ? '' : await (await fetch(file.url)).text();
    await interaction.reply({
      ...say(`${author.id} ${content} ${file?.name} ${text}`),
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    });
  };

  test('brings the whole message, its files too', async () => {
    const { loopback } = await start(handle);
    const posted = loopback.post({ content: 'Read this', files: [{ name: 'a.txt', bytes: Buffer.from('text') }] }, { userId: '43' });
    const { message } = await loopback.useMessageMenu(posted, 'Add to briefing', { userId: '42' });
    expect(textOf(shown(message))).toBe('43 Read this a.txt text');
    expect([shown(message).visibleTo, loopback.violations]).toEqual(['42', []]);
  });

  test('has no other entries', async () => {
    const { loopback } = await start(handle);
    const posted = loopback.post({ content: 'x' });
    await expect(loopback.useMessageMenu(posted, 'form')).rejects.toThrow('not registered');
  });
});

describe('a form', () => {
  const form = () =>
    new ModalBuilder({ custom_id: 'ingest', title: 'Add a document' })
      .addTextDisplayComponents(new TextDisplayBuilder({ content: 'One is enough.' }))
      .addLabelComponents(
        new LabelBuilder()
          .setLabel('Title')
          .setDescription('As printed')
          .setTextInputComponent(new TextInputBuilder({ custom_id: 'title', style: TextInputStyle.Short, min_length: 2, max_length: 9 })),
        new LabelBuilder()
          .setLabel('Files')
          .setFileUploadComponent(new FileUploadBuilder({ custom_id: 'files', required: false, max_values: 2 })),
        new LabelBuilder()
          .setLabel('Language')
          .setStringSelectMenuComponent(
            new StringSelectMenuBuilder({ custom_id: 'lang', required: false, options: [{ label: 'Japanese', value: 'ja' }] }),
          ),
      );
  const handle = async (interaction: Interaction) => {
    if (interaction.isChatInputCommand() || interaction.isButton()) await interaction.showModal(form());
    if (!interaction.isModalSubmit()) return;
    const { fields, customId } = interaction;
    const files = [...(fields.getUploadedFiles('files')?.values() ?? [])];
    const texts = await Promise.all(files.map(async ({ name, url }) => `${name}=${await (await fetch(url)).text()}`));
    const answer = say([customId, fields.getTextInputValue('title'), fields.getStringSelectValues('lang'), ...texts].join('|'));
    if (interaction.isFromMessage()) await interaction.update(answer);
    else await interaction.reply(answer);
  };

  test('is opened, filled in and answered', async () => {
    const { loopback } = await start(handle);
    const opened = await loopback.interact({ command: 'form' });
    expect([opened.kind, opened.modal?.title]).toEqual(['modal', 'Add a document']);
    const files = [
      { name: 'a.txt', bytes: Buffer.from('A') },
      { name: 'b.txt', bytes: Buffer.from('B') },
    ];
    const { message } = await loopback.submitModal(opened, { title: 'Minutes', files, lang: ['ja'] });
    expect(textOf(shown(message))).toBe('ingest|Minutes|ja|a.txt=A|b.txt=B');
    expect(textOf(shown((await loopback.submitModal(opened, { title: 'Diary' })).message))).toBe('ingest|Diary|');
    expect(loopback.violations).toEqual([]);
  });

  test.each([
    { why: 'without what is needed', values: {}, message: '“Title” is required' },
    { why: 'with too short a text', values: { title: 'x' }, message: '“Title” is too short or too long' },
    { why: 'with a choice that is not there', values: { title: 'Diary', lang: ['fr'] }, message: 'cannot be chosen here' },
    {
      why: 'with too many files',
      values: { title: 'Diary', files: Array(3).fill({ name: 'a', bytes: new Uint8Array() }) },
      message: '“Files” takes fewer',
    },
    { why: 'with words for a file', values: { title: 'Diary', files: ['a.txt'] }, message: '“Files” takes a file' },
  ])('is not sent $why', async ({ values, message }) => {
    const { loopback } = await start(handle);
    const opened = await loopback.interact({ command: 'form' });
    await expect(loopback.submitModal(opened, values as never)).rejects.toThrow(message);
  });

  test('is not there when none was opened', async () => {
    const { loopback } = await start(async (interaction) => interaction.isChatInputCommand() && interaction.reply(say('x')));
    await expect(loopback.submitModal(await loopback.interact({ command: 'form' }), {})).rejects.toThrow('no form');
  });

  test.each([
    {
      rule: 'schema',
      why: 'a title of 46 characters',
      modal: new ModalBuilder(form().toJSON()).toJSON(),
      change: { title: 'x'.repeat(46) },
    },
    {
      rule: 'modal-ids-unique',
      why: 'one id twice',
      modal: form().toJSON(),
      change: { components: [form().toJSON().components[1], form().toJSON().components[1]] },
    },
  ])('is refused with $why', async ({ rule, modal, change }) => {
    const codes: unknown[] = [];
    const { loopback } = await start(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction
        .showModal({ ...modal, ...change } as never)
        .catch((error) => codes.push(error instanceof DiscordAPIError && error.code));
      await interaction.reply(say('x'));
    });
    await loopback.interact({ command: 'form' });
    expect(codes).toEqual([50035]);
    expect(loopback.violations.map((violation) => violation.rule)).toEqual([rule]);
  });

  test('cannot be answered with another', async () => {
    const codes: unknown[] = [];
    const { loopback } = await start(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(form());
      if (!interaction.isModalSubmit()) return;
      const route = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      await interaction.client.rest.post(route, { body: { type: 9, data: form().toJSON() } }).catch(({ code }) => codes.push(code));
      await interaction.reply(say('x'));
    });
    await loopback.submitModal(await loopback.interact({ command: 'form' }), { title: 'Diary' });
    expect(codes).toEqual([50035]);
  });

  test('from a button changes the button’s message', async () => {
    const { loopback } = await start(async (interaction) => {
      if (!interaction.isChatInputCommand()) return handle(interaction);
      const button = new ButtonBuilder({ custom_id: 'open', label: 'Open', style: ButtonStyle.Primary });
      const row = new ActionRowBuilder<ButtonBuilder>({ components: [button] });
      return interaction.reply({ flags: MessageFlags.IsComponentsV2, components: [row] });
    });
    const { message } = await loopback.interact({ command: 'form' });
    const opened = await loopback.pressButton(shown(message), 'open');
    const outcome = await loopback.submitModal(opened, { title: 'Diary' });
    expect([outcome.kind, textOf(shown(outcome.message))]).toEqual(['update', 'ingest|Diary|']);
  });
});

describe('components', () => {
  test('with pictures and links are kept as Discord keeps them', async () => {
    const { loopback } = await start(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const link = new ButtonBuilder({ style: ButtonStyle.Link, label: 'Site', url: 'https://example.org/' });
      const text = () => new TextDisplayBuilder({ content: 'x' });
      const container = new ContainerBuilder()
        .addSectionComponents(new SectionBuilder().addTextDisplayComponents(text()).setButtonAccessory(link))
        .addSectionComponents(
          new SectionBuilder()
            .addTextDisplayComponents(text())
            .setThumbnailAccessory(new ThumbnailBuilder({ media: { url: 'attachment://a.png' } })),
        )
        .addMediaGalleryComponents(
          new MediaGalleryBuilder({ items: [{ media: { url: 'attachment://a.png' } }, { media: { url: 'https://example.org/b.png' } }] }),
        );
      const files = [{ attachment: Buffer.from('png'), name: 'a.png' }];
      await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: [container], files });
    });
    const { components = [], attachments } = shown((await loopback.interact({ command: 'form' })).message).api;
    const [gallery] = componentsOf(components, COMPONENT.mediaGallery);
    const [thumbnail] = componentsOf(components, COMPONENT.thumbnail);
    expect(gallery?.component.items.map(({ media }) => media.url)).toEqual([attachments[0]?.url, 'https://example.org/b.png']);
    expect(thumbnail?.component.media.url).toBe(attachments[0]?.url);
    expect(loopback.violations).toEqual([]);
  });

  test('that Discord fills bring what was chosen', async () => {
    const { loopback } = await start(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const rows = [
          new ActionRowBuilder<ChannelSelectMenuBuilder>({ components: [new ChannelSelectMenuBuilder({ custom_id: 'where' })] }),
          new ActionRowBuilder<RoleSelectMenuBuilder>({ components: [new RoleSelectMenuBuilder({ custom_id: 'who' })] }),
        ];
        await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: rows });
      }
      if (interaction.isChannelSelectMenu()) await interaction.reply(say(String(interaction.channels.first()?.toString())));
      if (interaction.isRoleSelectMenu()) await interaction.reply(say(String(interaction.roles.first()?.name)));
    });
    const [guild] = loopback.guilds;
    const message = shown((await loopback.interact({ command: 'form' })).message);
    const [channelId = '', roleId = ''] = [guild?.channels[0]?.id, guild?.roles?.[0]?.id];
    expect(textOf(shown((await loopback.selectMenu(message, 'where', [channelId])).message))).toBe(`<#${channelId}>`);
    expect(textOf(shown((await loopback.selectMenu(message, 'who', [roleId])).message))).toBe('editors');
    await expect(loopback.selectMenu(message, 'who', ['1'])).rejects.toThrow('nothing here');
  });
});

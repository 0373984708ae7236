import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  type ChatInputCommandInteraction,
  ContainerBuilder,
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  ThumbnailBuilder,
} from 'discord.js';
import type { CommandBody } from '../../src/loopback/rules/command-rules.ts';

const PEOPLE = ['Ada Lovelace', 'Grace Hopper', '湯川秀樹'];

/** Commands of a bot that shows all the page has to cope with. */
export const DEMO_COMMANDS: CommandBody[] = [
  {
    name: 'timeline',
    name_localizations: { ja: '年表' },
    description: 'What happened when',
    description_localizations: { ja: '出来事を日付順に' },
    options: [
      { type: 3, name: 'from', name_localizations: { ja: 'いつから' }, description: 'First day' },
      { type: 3, name: 'actor', name_localizations: { ja: '人物' }, description: 'Who', autocomplete: true },
      {
        type: 3,
        name: 'order',
        name_localizations: { ja: '並び順' },
        description: 'Which first',
        choices: [
          { name: 'Oldest first', name_localizations: { ja: '古い順' }, value: 'oldest' },
          { name: 'Newest first', name_localizations: { ja: '新しい順' }, value: 'newest' },
        ],
      },
    ],
  },
  {
    name: 'ask',
    name_localizations: { ja: '質問' },
    description: 'Ask anything',
    options: [{ type: 3, name: 'question', description: 'Words', required: true }],
  },
  {
    name: 'add',
    name_localizations: { ja: '追加' },
    description: 'Adds to the library',
    options: [
      {
        type: 1,
        name: 'file',
        name_localizations: { ja: 'ファイル' },
        description: 'A document',
        options: [
          { type: 11, name: 'document', name_localizations: { ja: '資料' }, description: 'What to read', required: true },
          { type: 7, name: 'where', description: 'Where to tell' },
          { type: 8, name: 'who', description: 'Who may see it' },
        ],
      },
      { type: 2, name: 'by', description: 'In other ways', options: [{ type: 1, name: 'form', description: 'In a form', options: [] }] },
    ],
  },
  { name: 'Add to briefing', type: 3, name_localizations: { ja: '資料に加える' } },
  { name: 'help', name_localizations: { ja: 'ヘルプ' }, description: 'What there is' },
  { name: 'secret', description: 'For your eyes only' },
  { name: 'silence', description: 'Never answers' },
  { name: 'broken', description: 'Pings everybody' },
];

const page = (title: string, number: number, locale: string): { flags: MessageFlags.IsComponentsV2; components: ContainerBuilder[] } => {
  const turn = (label: string, target: number) =>
    new ButtonBuilder()
      .setCustomId(`page:${target}`)
      .setLabel(label)
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(target < 1 || target > 3);
  const detail = new ButtonBuilder().setCustomId('detail').setLabel('Detail').setStyle(ButtonStyle.Secondary);
  const buttons = [turn('Back', number - 1), turn('Next', number + 1), detail];
  const menu = new StringSelectMenuBuilder({
    custom_id: 'sources',
    placeholder: 'Open a source',
    options: [
      { label: '[1] Minutes', value: '1', description: 'A town council that met so often that its secretary ran out of paper' },
      { label: '[2] Diary', value: '2' },
    ],
  });
  const container = new ContainerBuilder()
    .setAccentColor(0x2a9d8f)
    .addTextDisplayComponents(new TextDisplayBuilder({ content: `## ${title}\n-# page ${number} · ${locale}` }))
    .addSeparatorComponents(new SeparatorBuilder())
    .addTextDisplayComponents(new TextDisplayBuilder({ content: '**15 March** The bridge was opened.\n-# [1] ¶ 3' }))
    .addActionRowComponents(new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu))
    .addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(buttons));
  return { flags: MessageFlags.IsComponentsV2, components: [container] };
};

const line = (content: string) => [new TextDisplayBuilder({ content })];

/** Answers them. */
export const handleDemo = async (interaction: Interaction): Promise<void> => {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    await interaction.respond(PEOPLE.filter((name) => name.toLowerCase().includes(typed)).map((name) => ({ name, value: `id:${name}` })));
  } else if (interaction.isButton() && interaction.customId === 'detail') {
    await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: line('In detail') });
  } else if (interaction.isButton()) {
    await interaction.update(page('Timeline', Number(interaction.customId.split(':')[1]), interaction.locale));
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      components: line(`Source ${interaction.values[0]}`),
    });
  } else if (interaction.isMessageContextMenuCommand()) {
    const { content, attachments } = interaction.targetMessage;
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: line(`Read: ${content} ${attachments.first()?.name ?? ''}`),
    });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: line(await readForm(interaction)) });
  } else if (interaction.isChatInputCommand() && interaction.commandName === 'add') {
    await handleAdd(interaction);
  } else if (interaction.isChatInputCommand()) {
    await handleCommand(interaction);
  }
};

const FORM = new ModalBuilder({ custom_id: 'form', title: 'Add a document' })
  .addTextDisplayComponents(new TextDisplayBuilder({ content: 'Only **yours**.' }))
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Title')
      .setDescription('As printed')
      .setTextInputComponent(new TextInputBuilder({ custom_id: 'title', style: TextInputStyle.Short, min_length: 3, max_length: 40 })),
    new LabelBuilder()
      .setLabel('Text')
      .setTextInputComponent(new TextInputBuilder({ custom_id: 'text', style: TextInputStyle.Paragraph, required: false })),
    new LabelBuilder()
      .setLabel('Files')
      .setFileUploadComponent(new FileUploadBuilder({ custom_id: 'files', max_values: 2, required: false })),
    new LabelBuilder()
      .setLabel('Channel')
      .setChannelSelectMenuComponent(new ChannelSelectMenuBuilder({ custom_id: 'where', required: false })),
  );

const readForm = async ({ fields }: ModalSubmitInteraction): Promise<string> => {
  const files = [...(fields.getUploadedFiles('files')?.values() ?? [])];
  const texts = await Promise.all(files.map(async ({ name, url }) => `${name}: ${await (await fetch(url)).text()}`));
  const channels = [...(fields.getSelectedChannels('where')?.values() ?? [])].map((channel) => `#${channel?.name}`);
  return [fields.getTextInputValue('title'), fields.getTextInputValue('text'), ...texts, ...channels].join(' | ');
};

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const handleAdd = async (interaction: ChatInputCommandInteraction): Promise<void> => {
  const { options } = interaction;
  if (options.getSubcommand() === 'form') {
    await interaction.showModal(FORM);
    return;
  }
  const { name, url } = options.getAttachment('document', true);
  const text = await (await fetch(url)).text();
  const [where, who] = [options.getChannel('where'), options.getRole('who')];
  const link = new ButtonBuilder({ style: ButtonStyle.Link, label: 'Open', url: 'https://example.org/' });
  const thumbnail = new ThumbnailBuilder({ media: { url: 'attachment://chart.png' }, description: 'A chart' });
  const gallery = new MediaGalleryBuilder({ items: [{ media: { url: 'attachment://chart.png' }, description: 'A chart' }] });
  const card = new ContainerBuilder()
    .addSectionComponents(new SectionBuilder().addTextDisplayComponents(...line(`## ${name}\n${text}`)).setThumbnailAccessory(thumbnail))
    .addSectionComponents(new SectionBuilder().addTextDisplayComponents(...line(`${where ?? ''} ${who ?? ''}`)).setButtonAccessory(link))
    .addMediaGalleryComponents(gallery);
  await interaction.reply({
    flags: MessageFlags.IsComponentsV2,
    components: [card],
    files: [new AttachmentBuilder(PIXEL, { name: 'chart.png' })],
  });
};

const handleCommand = async (
  interaction: Extract<
    Interaction,
    { commandName: string; commandId: string; reply: unknown; options: { getString(name: string): string | null } }
  >,
) => {
  const words =
    interaction.options.getString('actor') ??
    interaction.options.getString('question') ??
    interaction.options.getString('from') ??
    'everything';
  if (interaction.commandName === 'help') {
    const mention = `</timeline:${interaction.commandId}> – what happened when`;
    await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: line(mention) });
  } else if (interaction.commandName === 'secret') {
    await interaction.reply({ flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral, components: line('psst') });
  } else if (interaction.commandName === 'broken') {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: line('@everyone'),
      allowedMentions: { parse: ['everyone'] },
    });
  } else if (interaction.commandName !== 'silence') {
    await interaction.reply(page(`Timeline: ${words}`, 1, interaction.locale));
  }
};

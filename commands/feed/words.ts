const link = {
  name: { ja: 'リンク', en: 'link' },
  describe: { ja: 'フィードのアドレス（http または https）', en: 'The feed’s http or https address' },
} as const;

/** What `/feed` says. */
export const words = {
  group: {
    command: { ja: '購読', en: 'feed' },
    describe: {
      ja: 'RSSやAtomの新しい記事を資料に加え続けます（管理者のみ）',
      en: 'Keep adding new articles of an RSS or Atom feed (managers only)',
    },
  },
  add: {
    command: { ja: '追加', en: 'add' },
    describe: { ja: 'フィードの購読を始めます', en: 'Follow a feed' },
    example: undefined,
    options: { link },
  },
  list: {
    command: { ja: '一覧', en: 'list' },
    describe: { ja: '購読しているフィードの一覧', en: 'The feeds this server follows' },
    example: undefined,
    options: {},
  },
  remove: {
    command: { ja: '解除', en: 'remove' },
    describe: { ja: 'フィードの購読をやめます', en: 'Stop following a feed' },
    example: undefined,
    options: { link },
  },
} as const;

/** What `/settings` says. */
export const words = {
  group: {
    command: { ja: '設定', en: 'settings' },
    describe: { ja: 'このサーバーの設定（管理者のみ）', en: 'What is set for this server (managers only)' },
  },
  show: {
    command: { ja: '表示', en: 'show' },
    describe: { ja: '使う資料集と、保存しているもの', en: 'Which packs are used, and what is kept' },
    example: undefined,
    options: {},
  },
  pack: {
    command: { ja: '資料集', en: 'pack' },
    describe: { ja: '最初から入っている資料集を使うか隠すか', en: 'Use a pack that comes with Keii, or hide it' },
    example: undefined,
    options: {
      pack: {
        name: { ja: '資料集', en: 'pack' },
        describe: { ja: '「/設定 表示」に出る資料集の名前', en: 'Its name, as “/settings show” lists it' },
      },
      use: {
        name: { ja: '使用', en: 'use' },
        describe: { ja: 'このサーバーの答えに使うか', en: 'Whether this server’s answers use it' },
      },
    },
  },
  role: {
    command: { ja: '担当ロール', en: 'role' },
    describe: {
      ja: '資料を扱えるロールを決めます（選ばなければ、なしに戻します）',
      en: 'Let a role look after the documents too (none chosen: nobody else)',
    },
    example: undefined,
    options: {
      role: {
        name: { ja: 'ロール', en: 'role' },
        describe: { ja: '資料・購読・名前を変えてよい人のロール', en: 'Whose members may change documents, feeds and names' },
      },
    },
  },
  forget: {
    command: { ja: '全消去', en: 'forget' },
    describe: { ja: 'このサーバーについて保存したものをすべて消します', en: 'Delete all that is kept of this server' },
    example: undefined,
    options: {},
  },
  use: { on: { ja: '使う', en: 'use it' }, off: { ja: '隠す', en: 'hide it' } },
} as const;

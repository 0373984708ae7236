/** What `/documents` says. */
export const words = {
  group: {
    command: { ja: '文書', en: 'documents' },
    describe: { ja: 'このサーバーで加えた資料（管理者のみ）', en: 'The documents added on this server (managers only)' },
  },
  list: {
    command: { ja: '一覧', en: 'list' },
    describe: { ja: 'このサーバーで加えた資料の一覧', en: 'The documents added on this server' },
    example: undefined,
    options: {},
  },
  remove: {
    command: { ja: '削除', en: 'remove' },
    describe: { ja: '加えた資料を、そこから得た事実ごと外します', en: 'Take out a document with all that was read from it' },
    example: undefined,
    options: {
      document: {
        name: { ja: '資料', en: 'document' },
        describe: { ja: '題名または発行元', en: 'By title or publisher' },
      },
    },
  },
  title: { ja: 'このサーバーの資料', en: 'This server’s documents' },
  none: {
    ja: 'まだ資料を加えていません。「/取り込み ファイル」で加えられます。',
    en: 'No document has been added yet; “/ingest file” adds one.',
  },
  count: { ja: '資料{count}点', en: { one: '1 document', other: '{count} documents' } },
  facts: { ja: '事実{count}件', en: { one: '1 fact', other: '{count} facts' } },
  shipped: {
    ja: '「{title}」は最初から入っている資料なので、ここでは外せません。',
    en: '“{title}” comes with Keii and cannot be taken out here.',
  },
  removing: { ja: '「{title}」を外します', en: '“{title}” will be taken out' },
  removingFacts: {
    ja: 'この資料だけから得た事実{count}件も、答えに出なくなります。ファイルをもう一度取り込めば元に戻ります。',
    en: {
      one: 'Its 1 fact will no longer stand in any answer. Ingesting the file again brings it back.',
      other: 'Its {count} facts will no longer stand in any answer. Ingesting the file again brings them back.',
    },
  },
} as const;

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
  date: {
    command: { ja: '公表日', en: 'date' },
    describe: { ja: '資料の公表日を改め、日付を数え直します', en: 'Correct the day a document was published; its dates are counted anew' },
    example: undefined,
    options: {
      document: { name: { ja: '資料', en: 'document' }, describe: { ja: '題名または発行元', en: 'By title or publisher' } },
      published: {
        name: { ja: '公表日', en: 'published' },
        describe: { ja: '正しい公表日（例：2025-12-07）', en: 'The right day (for example 2025-12-07)' },
      },
    },
  },
  hide: {
    command: { ja: '事実を外す', en: 'hide' },
    describe: { ja: '読み取った事実を1件、答えに出さないようにします', en: 'Take one fact that was read out of the answers' },
    example: undefined,
    options: { fact: { name: { ja: '事実', en: 'fact' }, describe: { ja: '文の一部', en: 'Some of its words' } } },
  },
  correct: {
    command: { ja: '事実を直す', en: 'correct' },
    describe: { ja: '読み取った事実1件の日付や文を改めます', en: 'Correct the date or the words of one fact that was read' },
    example: undefined,
    options: {
      fact: { name: { ja: '事実', en: 'fact' }, describe: { ja: '文の一部', en: 'Some of its words' } },
      when: {
        name: { ja: '日付', en: 'when' },
        describe: {
          ja: '正しい日付（例：2025-12-07、2025-12。なければ「なし」）',
          en: 'The right date (2025-12-07, 2025-12; “none” where it has none)',
        },
      },
      words: { name: { ja: '文', en: 'words' }, describe: { ja: '正しい文', en: 'The right words' } },
    },
  },
  undo: {
    command: { ja: '元に戻す', en: 'undo' },
    describe: { ja: '資料についての直前の変更を取り消します', en: 'Take back the last change to the documents' },
    example: undefined,
    options: {},
  },
  hiding: { ja: 'この事実を答えから外します', en: 'This fact will be taken out of the answers' },
  correcting: { ja: 'この事実を改めます', en: 'This fact will be corrected' },
  becomes: { ja: '改めたあと', en: 'It becomes' },
  noDate: { ja: '日付なし', en: 'no date' },
  nothingGiven: {
    ja: '「日付」か「文」のどちらかに、正しいものを書いてください。',
    en: 'Give the right date or the right words.',
  },
  notADate: {
    ja: '日付「{typed}」が読めません。2025-12-07 や 2025-12 のように、日付がなければ「なし」と書いてください。',
    en: 'The date “{typed}” cannot be read; write it like 2025-12-07 or 2025-12, or “none” where there is none.',
  },
  noFact: {
    ja: '「{typed}」に当たる事実は、このサーバーの資料にありません。文の一部を入れて候補から選んでください。',
    en: 'No fact of this server’s documents is “{typed}”. Type some of its words and choose one of the suggestions.',
  },
  severalFacts: { ja: '「{typed}」に当たる事実はいくつかあります。どれですか。', en: 'Several facts say “{typed}”. Which one?' },
  moreWords: { ja: '見当たらなければ、文をもう少し長く入れてください。', en: 'If it is none of these, type more of its words.' },
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
    ja: 'この資料だけから得た事実{count}件も、答えに出なくなります。{days}日以内なら元に戻せます。',
    en: {
      one: 'Its 1 fact will no longer stand in any answer. It can be undone for {days} days.',
      other: 'Its {count} facts will no longer stand in any answer. It can be undone for {days} days.',
    },
  },
} as const;

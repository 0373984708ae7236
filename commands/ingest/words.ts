/** What can be said of a document beside it. */
const told = {
  published: {
    name: { ja: '公表日', en: 'published' },
    describe: { ja: '資料が公表された日（例：2025-12-07）', en: 'The day it was published (for example 2025-12-07)' },
  },
  title: {
    name: { ja: '題名', en: 'title' },
    describe: { ja: '一覧に出す題名', en: 'What lists call it' },
  },
} as const;

/** What `/ingest` says. */
export const words = {
  group: {
    command: { ja: '取り込み', en: 'ingest' },
    describe: { ja: 'チームの資料を加えます（管理者のみ）', en: 'Add your team’s own documents (managers only)' },
  },
  file: {
    command: { ja: 'ファイル', en: 'file' },
    describe: { ja: 'ファイルから事実を読み取って加えます', en: 'Read the facts of a file and add them' },
    example: undefined,
    options: {
      file: {
        name: { ja: 'ファイル', en: 'file' },
        describe: { ja: 'テキスト、Markdown、HTML、PDF、Word', en: 'Text, Markdown, HTML, PDF or Word' },
      },
      ...told,
    },
  },
  link: {
    command: { ja: 'リンク', en: 'link' },
    describe: { ja: '公開されたページから事実を読み取って加えます', en: 'Read the facts of a public page and add them' },
    example: undefined,
    options: {
      link: {
        name: { ja: 'リンク', en: 'link' },
        describe: { ja: 'http または https のアドレス', en: 'An http or https address' },
      },
      ...told,
    },
  },
  text: {
    command: { ja: 'テキスト', en: 'text' },
    describe: { ja: '貼り付けた文章から事実を読み取って加えます', en: 'Read the facts of a text that you paste and add them' },
    example: undefined,
    options: {
      text: {
        name: { ja: '本文', en: 'text' },
        describe: { ja: '日本語か英語の文章', en: 'In Japanese or English' },
      },
      ...told,
    },
  },
  message: {
    command: { ja: '資料に加える', en: 'Add to briefing' },
    describe: { ja: 'メッセージの文章や添付ファイルを資料に加えます', en: 'Add a message’s words or files to the documents' },
    example: undefined,
    options: { message: { name: { ja: 'メッセージ', en: 'message' }, describe: { ja: '加えるメッセージ', en: 'The message to add' } } },
  },
  whichPart: { ja: 'どれを資料に加えますか', en: 'What should be added?' },
  itsText: { ja: 'メッセージの文章', en: 'The message’s words' },
  messageTitle: { ja: '{author}のメッセージ（{id}）', en: 'A message by {author} ({id})' },
  fromClosed: {
    ja: 'このチャンネルは、サーバーの全員が読めるわけではありません。加えた文は、全員への答えに出ます。それでよいときだけ加えてください。',
    en: 'Not everyone on this server can read this channel, but everyone can see what is added. Go on only if that is meant.',
  },
  emptyMessage: {
    ja: 'このメッセージには、文章もファイルもありません。',
    en: 'This message has neither words nor a file.',
  },
  notADay: {
    ja: '公表日「{typed}」が読めません。2025-12-07 や 2025-12 のように書いてください。',
    en: 'The day “{typed}” cannot be read; write it like 2025-12-07 or 2025-12.',
  },
} as const;

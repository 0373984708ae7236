/** What `/source` says. */
export const words = {
  command: { ja: '資料', en: 'source' },
  describe: { ja: '資料の一覧、または一つの資料とそこから得た事実', en: 'The documents, or one of them with all that is drawn from it' },
  example: { ja: '例：/資料 資料:小泉', en: 'For example: /source document:Koizumi' },
  options: {
    document: {
      name: { ja: '資料', en: 'document' },
      describe: { ja: '著者・題名・発行元のどれでも', en: 'By author, title or publisher' },
    },
    paragraph: {
      name: { ja: '段落', en: 'paragraph' },
      describe: { ja: '段落番号（¶）', en: 'The number of a paragraph (¶)' },
    },
  },
  list: { ja: '資料の一覧', en: 'The documents' },
  authors: { ja: '著者', en: 'By' },
  publisher: { ja: '発行', en: 'Published by' },
  published: { ja: '発行日', en: 'Date' },
  form: { ja: '種類', en: 'Form' },
  link: { ja: 'リンク', en: 'Link' },
  open: { ja: '開く', en: 'Open' },
  original: { ja: '原文を開く', en: 'Open the original' },
  note: { ja: '注記', en: 'Note' },
  passage: { ja: '本文', en: 'Passage' },
  drawn: { ja: 'この段落から得た事実', en: 'What is drawn from this paragraph' },
  nothingDrawn: { ja: 'この段落から得た事実はありません。', en: 'Nothing is drawn from this paragraph.' },
  noText: {
    ja: '本文はこのサーバーにありません。資料の段落番号をたどって原文をご確認ください。',
    en: 'The text itself is not kept here; the paragraph number leads to it in the original.',
  },
  noParagraph: {
    ja: '{document}に段落¶{paragraph}はありません（¶1〜¶{last}）。',
    en: '{document} has no paragraph ¶{paragraph}; it runs from ¶1 to ¶{last}.',
  },
  next: {
    whole: { ja: 'この資料の全体', en: 'The whole document' },
  },
} as const;

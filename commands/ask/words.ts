/** What `/ask` says. */
export const words = {
  command: { ja: '質問', en: 'ask' },
  describe: { ja: '質問に答える事実を、出典つきで示します', en: 'The facts that answer your question, each with its source' },
  example: { ja: '例：/質問 質問:アラスカ会談はいつ？', en: 'For example: /ask question:When was the Alaska summit?' },
  options: {
    question: {
      name: { ja: '質問', en: 'question' },
      describe: { ja: '知りたいことを文章で', en: 'What you want to know, in your own words' },
    },
  },
  nothing: { ja: '手元の資料には、この質問に答える記述が見つかりません。', en: 'The documents here hold nothing that answers this.' },
  hint: {
    ja: '人物名・案の名前・出来事を表す言葉を入れて聞き直すと、見つかることがあります。',
    en: 'Try again with a name, a plan or a word for what happened.',
  },
  nearest: { ja: 'いちばん近い記述', en: 'The nearest there is' },
  more: {
    ja: 'ほかに関連する事実が{count}件あります。',
    en: { one: '1 further fact is related.', other: '{count} further facts are related.' },
  },
  next: {
    related: { ja: '関連する年表', en: 'Related timeline' },
  },
} as const;

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
  support: { ja: 'あわせて', en: 'With it' },
  related: { ja: '関連する事実', en: 'Related facts' },
  hint: {
    ja: '人物名・案の名前・出来事を表す言葉を入れて聞き直すと、見つかることがあります。',
    en: 'Try again with a name, a plan or a word for what happened.',
  },
  readAs: { ja: '「{typed}」は{name}として調べました。', en: 'Read “{typed}” as {name}.' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  differ: { ja: '資料によって異なる', en: 'The documents differ' },
  absentName: { ja: '{name}は、ここの資料に出てきません。', en: '{name} does not appear in these documents.' },
  absentTime: {
    ja: 'ここの資料が伝えるのは{last}までで、{period}のことは書かれていません。',
    en: 'These documents end on {last}: they do not tell of {period}.',
  },
  absentWords: { ja: 'この問いに触れた記述は、ここの資料にありません。', en: 'Nothing in these documents touches on this.' },
  indirect: { ja: '直接の答えは資料にありません。', en: 'No direct answer in the documents.' },
  denied: { ja: '資料の記述は、お尋ねの前提と異なります。', en: 'The documents say otherwise.' },
  lacking: {
    together: { ja: '{names}をこの件と結びつける記述はありません。', en: 'Nothing there connects {names} with this.' },
    speaker: { ja: 'これについての{names}の言葉は伝えられていません。', en: 'Nothing {names} said on this is told.' },
    attribute: { ja: '「{word}」については書かれていません。', en: 'Nothing is told of “{word}”.' },
    predicate: {
      ja: '「{word}」にあたることがあったとは書かれていません。',
      en: 'Nothing there says that this came about (“{word}”).',
    },
    foreseen: {
      ja: '先のことについては、見通しや提案が述べられているだけです。',
      en: 'Of what is to come they tell only what somebody expects or proposes.',
    },
    period: { ja: '{period}のこととしては書かれていません。', en: 'Nothing of it is dated {period}.' },
  },
  lackingKind: {
    when: { ja: '日付は書かれていません。', en: 'They give no date for it.' },
    where: { ja: '場所は書かれていません。', en: 'They do not say where.' },
    who: { ja: '誰かは書かれていません。', en: 'They do not say who.' },
    'how-many': { ja: '数は書かれていません。', en: 'They give no such number.' },
    'how-long': { ja: '期間は書かれていません。', en: 'They do not say how long.' },
    plan: { ja: 'どの案かは書かれていません。', en: 'They do not say which plan.' },
  },
  next: {
    about: { ja: '関連する年表', en: 'Related timeline' },
  },
} as const;

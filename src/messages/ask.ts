/** What `/ask` says around the facts. */
export const askWords = {
  'ask.support': { ja: 'あわせて', en: 'With it' },
  'ask.related': { ja: '関連する事実', en: 'Related facts' },
  'ask.hint': {
    ja: '人物名・案の名前・出来事を表す言葉を入れて聞き直すと、見つかることがあります。',
    en: 'Try again with a name, a plan or a word for what happened.',
  },
  'ask.read-as': { ja: '「{typed}」は{name}として調べました。', en: 'Read “{typed}” as {name}.' },
  'ask.yes': { ja: 'はい', en: 'Yes' },
  'ask.no': { ja: 'いいえ', en: 'No' },
  'ask.differ': { ja: '資料によって異なる', en: 'The documents differ' },

  'ask.absent.name': { ja: '{name}は、ここの資料に出てきません。', en: '{name} does not appear in these documents.' },
  'ask.absent.time': {
    ja: 'ここの資料が伝えるのは{last}までで、{period}のことは書かれていません。',
    en: 'These documents end on {last}: they do not tell of {period}.',
  },
  'ask.absent.words': { ja: 'この問いに触れた記述は、ここの資料にありません。', en: 'Nothing in these documents touches on this.' },

  'ask.indirect': { ja: '直接の答えは資料にありません。', en: 'No direct answer in the documents.' },
  'ask.indirect.together': { ja: '{names}をこの件と結びつける記述はありません。', en: 'Nothing there connects {names} with this.' },
  'ask.indirect.speaker': { ja: 'これについての{names}の言葉は伝えられていません。', en: 'Nothing {names} said on this is told.' },
  'ask.indirect.attribute': { ja: '「{word}」については書かれていません。', en: 'Nothing is told of “{word}”.' },
  'ask.indirect.predicate': {
    ja: '「{word}」にあたることがあったとは書かれていません。',
    en: 'Nothing there says that this came about (“{word}”).',
  },
  'ask.indirect.period': { ja: '{period}のこととしては書かれていません。', en: 'Nothing of it is dated {period}.' },
  'ask.indirect.when': { ja: '日付は書かれていません。', en: 'They give no date for it.' },
  'ask.indirect.where': { ja: '場所は書かれていません。', en: 'They do not say where.' },
  'ask.indirect.who': { ja: '誰かは書かれていません。', en: 'They do not say who.' },
  'ask.indirect.how-many': { ja: '数は書かれていません。', en: 'They give no such number.' },
  'ask.indirect.how-long': { ja: '期間は書かれていません。', en: 'They do not say how long.' },
  'ask.indirect.plan': { ja: 'どの案かは書かれていません。', en: 'They do not say which plan.' },

  'ask.denied': { ja: '資料の記述は、お尋ねの前提と異なります。', en: 'The documents say otherwise.' },
} as const;

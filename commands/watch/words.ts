import { optionWords } from '../../src/messages/options.ts';

/** What `/watch` is called and takes. */
export const words = {
  group: {
    command: { ja: 'お知らせ', en: 'watch' },
    describe: {
      ja: '人物・案・話題が新しい資料に出たときに知らせます',
      en: 'Be told when a new document speaks of an actor, a plan or a subject',
    },
  },
  add: {
    command: { ja: '追加', en: 'add' },
    describe: { ja: '人物・案・話題のうち1つを選びます', en: 'One of an actor, a plan or a subject' },
    example: undefined,
    options: {
      actor: { name: { ja: '人物', en: 'actor' }, describe: { ja: '人物・組織・国', en: 'A person, organisation or state' } },
      plan: { name: { ja: '案', en: 'plan' }, describe: { ja: '提案・合意', en: 'A proposal or agreement' } },
      about: optionWords.about,
      where: { name: { ja: '届け先', en: 'where' }, describe: { ja: 'どこで知らせるか', en: 'Where you are told' } },
    },
  },
  list: {
    command: { ja: '一覧', en: 'list' },
    describe: { ja: 'あなたへのお知らせの一覧', en: 'What you are told of' },
    example: undefined,
    options: {},
  },
  remove: {
    command: { ja: '削除', en: 'remove' },
    describe: { ja: 'お知らせをやめます', en: 'No longer be told of something' },
    example: undefined,
    options: {
      number: { name: { ja: '番号', en: 'number' }, describe: { ja: '「/お知らせ 一覧」の番号', en: 'Its number in “/watch list”' } },
    },
  },
  where: { direct: { ja: 'ダイレクトメッセージ', en: 'direct message' }, here: { ja: 'このチャンネル', en: 'this channel' } },
  oneSubject: {
    ja: '人物・案・話題のうち、どれか1つを選んでください。',
    en: 'Give exactly one of actor, plan and about.',
  },
} as const;

import type { OptionWords } from '../../src/asking/command.ts';

const someone: OptionWords = {
  name: { ja: '名前', en: 'name' },
  describe: { ja: '人物・組織・国', en: 'A person, organisation or state' },
};

/** What `/names` is called and takes. */
export const words = {
  group: {
    command: { ja: '名前', en: 'names' },
    describe: {
      ja: '同じ人の名前をまとめる、分ける、別名を加える（管理者のみ）',
      en: 'Names of one person: merge, part, add (managers only)',
    },
  },
  list: {
    command: { ja: '一覧', en: 'list' },
    describe: { ja: '名前について決めたことと、同じかもしれない名前', en: 'What was said of names here, and names that may be one' },
    example: undefined,
    options: {
      name: {
        ...someone,
        describe: { ja: 'この人の名前をすべて、出どころとともに', en: 'All names of one of them, and where each comes from' },
      },
    },
  },
  merge: {
    command: { ja: 'まとめる', en: 'merge' },
    describe: { ja: '2つの名前を1人（1つ）にします', en: 'Make two names one person or body' },
    example: undefined,
    options: {
      name: someone,
      into: { name: { ja: 'まとめ先', en: 'into' }, describe: { ja: '残るほうの名前', en: 'Whose name stays' } },
    },
  },
  split: {
    command: { ja: '分ける', en: 'split' },
    describe: { ja: '名前の1つを別の人（組織）のものにします', en: 'Make one of the names somebody else’s' },
    example: undefined,
    options: {
      name: someone,
      spelling: { name: { ja: '表記', en: 'spelling' }, describe: { ja: '別の人を指す表記', en: 'The spelling that means somebody else' } },
    },
  },
  alias: {
    command: { ja: '別名', en: 'alias' },
    describe: { ja: '別の書き方を加えます', en: 'Add another way of writing a name' },
    example: undefined,
    options: {
      name: someone,
      alias: {
        name: { ja: '別名', en: 'alias' },
        describe: { ja: 'ほかの表記、略称、旧称', en: 'Another spelling, a short or former name' },
      },
    },
  },
  undo: {
    command: { ja: '元に戻す', en: 'undo' },
    describe: { ja: '名前や資料についての直前の変更を取り消します', en: 'Take back the last change to names or documents' },
    example: undefined,
    options: {},
  },
  same: {
    ja: '「{name}」を「{name}」にまとめることはできません。別の名前を選んでください。',
    en: '“{name}” cannot be merged with itself; choose another name.',
  },
  longAlias: { ja: '別名は{most}文字までです。', en: 'An alias has {most} characters at most.' },
} as const;

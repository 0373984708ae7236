/** What is said of merging, parting and adding names. */
export const words = {
  merging: { ja: '「{from}」を「{into}」にまとめます', en: '“{from}” becomes one with “{into}”' },
  mergingWhat: {
    ja: '「{from}」の事実{count}件は、どのコマンドでも「{into}」のものとして出ます。「{from}」でも引き続き見つかります。資料の文は変わりません。',
    en: {
      one: 'The 1 fact on “{from}” stands under “{into}” in every command; “{from}” still finds it. The documents’ words stay as they are.',
      other:
        'The {count} facts on “{from}” stand under “{into}” in every command; “{from}” still finds them. The documents’ words stay as they are.',
    },
  },
  merged: { ja: '「{from}」を「{into}」にまとめました', en: '“{from}” is now one with “{into}”' },
  splitting: { ja: '「{spelling}」を「{name}」から分けます', en: '“{spelling}” becomes somebody else than “{name}”' },
  splittingWhat: {
    ja: '「{spelling}」と書かれた事実{count}件が、別の人物・組織のものになります。',
    en: { one: 'The 1 fact that writes “{spelling}” becomes theirs.', other: 'The {count} facts that write “{spelling}” become theirs.' },
  },
  unmerging: {
    ja: '{day}にまとめた名前です。分けると、まとめる前に戻ります。',
    en: 'It was merged on {day}; parted, both are as they were before.',
  },
  unaliasing: {
    ja: '{day}に加えた別名です。分けると、別名でなくなります。',
    en: 'It was added on {day}; parted, it is no name of theirs any more.',
  },
  split: { ja: '「{spelling}」を「{name}」から分けました', en: '“{spelling}” is somebody else than “{name}” now' },
  aliasing: { ja: '「{alias}」を「{name}」の別名にします', en: '“{alias}” becomes another name of “{name}”' },
  aliasingWhat: {
    ja: '検索や候補で「{alias}」と書いても見つかり、これから加える資料の「{alias}」も同じ人物・組織として読みます。いまある資料は読み直しません。',
    en: 'Typing “{alias}” finds them, and documents added from now on are read with it. Documents that are here are not read anew.',
  },
  aliased: { ja: '「{alias}」を「{name}」の別名にしました', en: '“{alias}” is another name of “{name}” now' },
  names: { ja: 'これまでの名前', en: 'Names so far' },
  facts: { ja: '移る事実', en: 'The facts that move' },
  show: { ja: '{name}を見る', en: 'Show {name}' },
  whichSpelling: { ja: '「{name}」のどの表記を分けますか', en: 'Which name of “{name}” is somebody else’s?' },
  noSpelling: {
    ja: '「{name}」に「{spelling}」という表記はありません。どれを分けますか',
    en: '“{spelling}” is no name of “{name}”. Which one is somebody else’s?',
  },
  onlySpelling: {
    ja: '「{name}」の表記は1つだけなので、分けられません。',
    en: '“{name}” has no other name, so there is nothing to part.',
  },
  taken: {
    ja: '「{alias}」は「{other}」の名前です。同じ人物・組織なら「/名前 まとめる」を使ってください。',
    en: '“{alias}” is a name of “{other}”. If they are one, use “/names merge”.',
  },
  already: { ja: '「{alias}」はすでに「{name}」の名前です。', en: '“{alias}” is a name of “{name}” already.' },
  gone: { ja: 'その名前はもうありません。', en: 'That name is not there any more.' },
  list: { ja: 'このサーバーの名前の扱い', en: 'What was said of names here' },
  none: {
    ja: 'まだ何も決めていません。「/名前 まとめる」「/名前 分ける」「/名前 別名」で変えられます。',
    en: 'Nothing so far. “/names merge”, “/names split” and “/names alias” change that.',
  },
  said: { ja: '決めたこと', en: 'What was said' },
  saidMerge: { ja: '{day}：「{from}」を「{into}」にまとめた', en: '{day}: “{from}” is one with “{into}”' },
  saidAlias: { ja: '{day}：「{alias}」を「{into}」の別名にした', en: '{day}: “{alias}” is another name of “{into}”' },
  saidSplit: { ja: '{day}：「{alias}」を「{into}」から分けた', en: '{day}: “{alias}” is somebody else than “{into}”' },
  perhaps: { ja: '同じかもしれない名前', en: 'Names that may be one' },
  perhapsPair: { ja: '「{from}」と「{into}」（音が似ています）', en: '“{from}” and “{into}” (they sound alike)' },
  mergePair: { ja: 'まとめる：{from}', en: 'Merge {from}' },
  namesOf: { ja: '「{name}」の名前と、その出どころ', en: 'The names of “{name}”, and where each comes from' },
  origin: { ja: '{spelling}：{origin}', en: '{spelling}: {origin}' },
  fromTeam: { ja: 'このサーバーで{day}に追加', en: 'added on this server on {day}' },
  fromMerge: { ja: 'このサーバーで{day}に「{from}」をまとめた', en: '“{from}” was merged on this server on {day}' },
  fromPack: { ja: '付属の資料集', en: 'a pack that comes with Keii' },
  fromDocument: { ja: '資料「{title}」', en: 'the document “{title}”' },
} as const;

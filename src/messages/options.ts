/** Options that several commands take. */
export const optionWords = {
  actor: {
    name: { ja: '人物', en: 'actor' },
    describe: { ja: '人物・組織・国（どの表記でも）', en: 'A person, organisation or state, in any spelling' },
  },
  about: {
    name: { ja: '話題', en: 'about' },
    describe: { ja: '言葉または争点：停戦監視、制裁、領土 など', en: 'Words or an issue: monitoring, sanctions, territory …' },
  },
  name: {
    name: { ja: '名前', en: 'name' },
    describe: { ja: '名前（日本語・ローマ字・略称のどれでも）', en: 'The name, in any spelling or script' },
  },
  'as-of': {
    name: { ja: '時点', en: 'as-of' },
    describe: { ja: 'その日までに出た資料で分かっていたことだけ', en: 'Only what documents published by then knew' },
  },
} as const;

/** Options that every command takes at the doors. */
export const commonOptionWords = {
  lang: {
    name: { ja: '言語', en: 'lang' },
    describe: { ja: '答えの言語', en: 'The language of the answer' },
  },
  private: {
    name: { ja: '非公開', en: 'private' },
    describe: { ja: '自分だけに見せる', en: 'Show the answer to you alone' },
  },
} as const;

/** What a suggestion is called. */
export const choiceWords = {
  withRole: { ja: '{name}（{role}）', en: '{name} ({role})' },
} as const;

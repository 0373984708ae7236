/** What `/help` says. */
export const words = {
  command: { ja: 'ヘルプ', en: 'help' },
  describe: { ja: 'できることの一覧と使い方の例', en: 'Everything you can ask, with examples' },
  example: undefined,
  options: {},
  title: { ja: 'Keii にできること', en: 'What you can ask Keii' },
  intro: {
    ja: 'どの答えも、行ごとに出典の番号と段落（¶）がつきます。選択肢は日本語でもローマ字でも途中まで打てば候補が出ます。',
    en: 'Every line of an answer names its source and paragraph (¶). Names complete while you type, in any script.',
  },
  origins: {
    ja: '「情報源」は、そのことを最初に伝えた報道や資料の数です。複数の資料が同じ報道を引いていれば1件と数えます。',
    en: '“Origins” are those who first told it, reports or documents: several documents that pass on the same report are one origin.',
  },
  next: {
    sources: { ja: '資料の一覧', en: 'The documents' },
  },
} as const;

/** What is said of changing documents that were taken in. */
export const words = {
  redating: { ja: '「{title}」の公表日を改めます', en: '“{title}” gets another day of publication' },
  redatingScope: {
    ja: '{old} → {new} · 事実{count}件の日付が変わります',
    en: { one: '{old} → {new} · the date of 1 fact moves', other: '{old} → {new} · the dates of {count} facts move' },
  },
  redatingNote: {
    ja: '「先月」「8日」などは公表日から数えます。変わったあとの日付は次のとおりです。',
    en: 'Dates such as “last month” count from the day of publication. They will be these.',
  },
  redatingNothing: { ja: '公表日のほかに変わる日付はありません。', en: 'No other date moves.' },
  moved: { ja: '変わる事実', en: 'The facts that move' },
  redated: { ja: '「{title}」の公表日を{new}に改めました', en: '“{title}” is now of {new}' },
  redatedScope: {
    ja: '事実{count}件の日付が変わりました。',
    en: { one: 'The date of 1 fact has moved.', other: 'The dates of {count} facts have moved.' },
  },
  hidden: { ja: '事実を答えから外しました', en: 'The fact was taken out of the answers' },
  hiddenScope: {
    ja: '「{title}」の事実です。資料を読み直しても戻りません。',
    en: 'It is one of “{title}”; it stays out when the document is read anew.',
  },
  corrected: { ja: '事実を改めました', en: 'The fact was corrected' },
  correctedScope: { ja: '「{title}」の事実です。', en: 'It is one of “{title}”.' },
  undo: { ja: '元に戻す', en: 'Undo' },
  undoUntil: { ja: '{days}日以内なら「元に戻す」で取り消せます。', en: 'It can be undone for {days} days.' },
  undoing: { ja: '「{title}」についての直前の変更を元に戻します', en: 'The last change to “{title}” will be undone' },
  undoes: {
    added: { ja: '加えた資料を外します。', en: 'The document that was added is taken out again.' },
    removed: { ja: '外した資料を戻します。', en: 'The document that was taken out comes back.' },
    redated: {
      ja: '公表日と、それから数えた日付を元に戻します。',
      en: 'The day of publication, and the dates counted from it, are what they were.',
    },
    hidden: { ja: '外した事実を戻します。', en: 'The fact that was taken out comes back.' },
    merged: { ja: 'まとめた名前を分けます。', en: 'The names that were merged are two again.' },
    split: { ja: '分けた名前をまとめ直します。', en: 'The name that was parted is one of theirs again.' },
    aliased: { ja: '加えた別名を外します。', en: 'The alias that was added is taken away.' },
    corrected: { ja: '改めた事実を元に戻します。', en: 'The fact that was corrected is as it was read.' },
  },
  undone: { ja: '元に戻しました', en: 'That was undone' },
  undoneScope: { ja: '「{title}」は、直前の変更の前と同じです。', en: '“{title}” is as it was before the last change.' },
  nothingToUndo: {
    ja: '元に戻せる変更はありません。戻せるのは、{days}日以内の変更、新しい順に20件までです。',
    en: 'There is nothing to undo. The last 20 changes can be undone, each for {days} days.',
  },
} as const;

/** Headings, menus and buttons of every answer. */
export const screenWords = {
  lead: { ja: '要点', en: 'In short' },
  list: { ja: '一覧', en: 'In full' },
  open: { ja: '出典・食い違いを開く', en: 'Open a source or a disagreement' },
  sources: { ja: '出典を開く', en: 'Open a source' },
  disagreements: { ja: '食い違いを開く', en: 'Open a disagreement' },
  tabs: { ja: '表示を切り替える', en: 'Choose what to show' },
  copy: { ja: '引用用の書式', en: 'Copy reference' },
  previous: { ja: '前へ', en: 'Previous' },
  next: { ja: '次へ', en: 'Next' },
  page: { ja: '{page} / {pages}ページ', en: 'Page {page} of {pages}' },
  lines: { ja: '全{total}件の{first}〜{last}件目', en: 'Lines {first}–{last} of {total}' },
  allLines: { ja: '全{total}件', en: '{total} lines in all' },
  confirm: { ja: '実行する', en: 'Go ahead' },
  leave: { ja: 'やめる', en: 'Leave it' },
  left: { ja: '何も変えていません。', en: 'Nothing was changed.' },
} as const;

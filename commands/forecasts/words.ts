/** What `/forecasts` says. */
export const words = {
  command: { ja: '予測', en: 'forecasts' },
  describe: { ja: '誰が何を予測・約束し、その後どうなったか', en: 'Who said what would come, and what came of it' },
  example: { ja: '例：/予測 誰の:トランプ', en: 'For example: /forecasts by:Trump' },
  options: {
    by: {
      name: { ja: '誰の', en: 'by' },
      describe: { ja: '誰の予測・約束か', en: 'Whose forecasts and promises' },
    },
    due: {
      name: { ja: '期限', en: 'due' },
      describe: { ja: 'いつのことを述べたものか：2025年12月、来年 など', en: 'The time they speak of: December 2025, next year …' },
    },
  },
  title: { ja: '予測と約束', en: 'Forecasts and promises' },
  titleOf: { ja: '予測と約束：{scope}', en: 'Forecasts and promises: {scope}' },
  nothing: { ja: '条件に合う予測や約束はありません。', en: 'No forecast or promise fits.' },
  came: { ja: '→ その後', en: '→ What came' },
  outcomes: {
    kept: { ja: '実現した', en: 'Came true' },
    missed: { ja: '実現しなかった', en: 'Did not come true' },
    open: { ja: '期限前・進行中', en: 'Still open' },
    conditional: { ja: '条件つき', en: 'On a condition' },
    unknown: { ja: '資料からは分からない', en: 'Not known from the documents' },
  },
  score: {
    kept: { ja: '実現{count}', en: '{count} came true' },
    missed: { ja: '外れ{count}', en: '{count} did not come true' },
    open: { ja: '期限前{count}', en: '{count} open' },
    conditional: { ja: '条件つき{count}', en: '{count} on a condition' },
    unknown: { ja: '不明{count}', en: '{count} not known' },
  },
  together: {
    ja: '複数の人や組織による予測は、それぞれに数えています。',
    en: 'What several foretold together counts for each of them.',
  },
  others: { ja: 'ほか{count}者', en: { one: '1 other', other: '{count} others' } },
  tabs: {
    kept: { ja: '実現 {count}', en: 'Came true {count}' },
    missed: { ja: '外れ {count}', en: 'Did not {count}' },
    open: { ja: '期限前 {count}', en: 'Open {count}' },
    conditional: { ja: '条件つき {count}', en: 'On a condition {count}' },
    unknown: { ja: '不明 {count}', en: 'Not known {count}' },
  },
  count: { ja: '{count}件', en: { one: '1 forecast or promise', other: '{count} forecasts and promises' } },
  next: {
    all: { ja: 'すべての予測', en: 'All forecasts' },
  },
} as const;

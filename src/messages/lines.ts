/** What goes with a line: who says so, when, what is in dispute. */
export const lineWords = {
  said: { ja: '{date}の発言', en: 'said {date}' },
  reported: { ja: '{date}付', en: 'dated {date}' },
  by: { ja: '{date}までに', en: 'by {date}' },
  corrected: { ja: '資料の表記は{date}', en: 'printed as {date}' },
  according: { ja: '{name}による', en: 'according to {name}' },
  via: { ja: '（{names}が引用）', en: ', cited by {names}' },
  disagreement: { ja: '食い違い：{fields}', en: 'disagreement: {fields}' },
  changed: { ja: '後に変化', en: 'changed later' },
  changedLater: { ja: '後に変化：{what}', en: 'changed later: {what}' },
  language: { ja: { ja: '日本語のまま', en: 'in Japanese' }, en: { ja: '英語のまま', en: 'in English' } },
  uncertain: { ja: '日付は推定', en: 'date inferred' },
  slip: { ja: '誤記', en: 'slip' },
} as const;

/** What documents can disagree about. */
export const fieldWords = {
  when: { ja: '日付', en: 'Date' },
  number: { ja: '数', en: 'Number' },
  who: { ja: '参加者', en: 'Who' },
  reading: { ja: '見方', en: 'Reading' },
  language: { ja: { ja: '日本語のまま', en: 'in Japanese' }, en: { ja: '英語のまま', en: 'in English' } },
  uncertain: { ja: '日付は推定', en: 'date inferred' },
  slip: { ja: '誤記', en: 'Slip' },
} as const;

/** What a position rests on. */
export const basisWords = {
  own: { ja: '本人の言葉', en: 'in own words' },
  attributed: { ja: '他者の説明', en: 'as others report' },
  inferred: { ja: '分析者の推測', en: 'inferred' },
} as const;

/** What a position replaced. */
export const positionWords = {
  before: { ja: '以前の立場：{text}', en: 'before: {text}' },
  beforeDated: { ja: '以前の立場（{date}）：{text}', en: 'before ({date}): {text}' },
} as const;

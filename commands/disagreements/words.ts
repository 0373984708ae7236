import { optionWords } from '../../src/messages/options.ts';

/** What `/disagreements` says. */
export const words = {
  command: { ja: '食い違い', en: 'disagreements' },
  describe: {
    ja: '資料どうしが食い違うところを、双方の記述で示します',
    en: 'Where the documents do not agree, both versions side by side',
  },
  example: { ja: '例：/食い違い 話題:モスクワ', en: 'For example: /disagreements about:Moscow' },
  options: {
    about: optionWords.about,
  },
  title: { ja: '資料の食い違い', en: 'Where the documents disagree' },
  titleAbout: { ja: '資料の食い違い：{about}', en: 'Where the documents disagree: {about}' },
  nothing: { ja: '食い違いは見つかりません。', en: 'No disagreement found.' },
  support: { ja: '裏づけ', en: 'supported by' },
  changedLater: { ja: '食い違いではなく、後に変わったこと', en: 'No disagreement: what changed later' },
  colon: { ja: '：', en: ': ' },
  count: { ja: '食い違い{count}件', en: { one: '1 disagreement', other: '{count} disagreements' } },
  slips: { ja: '誤記{count}件', en: { one: '1 slip', other: '{count} slips' } },
  changes: { ja: '後の変化{count}件', en: { one: '1 later change', other: '{count} later changes' } },
  tabs: {
    conflicts: { ja: '食い違い {count}', en: 'Disagreements {count}' },
    slips: { ja: '誤記 {count}', en: 'Slips {count}' },
    changes: { ja: '後の変化 {count}', en: 'Later changes {count}' },
  },
  next: {
    all: { ja: 'すべての食い違い', en: 'All disagreements' },
  },
} as const;

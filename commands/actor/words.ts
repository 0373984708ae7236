import { optionWords } from '../../src/messages/options.ts';

/** What `/actor` says. */
export const words = {
  command: { ja: '人物', en: 'actor' },
  describe: { ja: '人物や組織が何をし、何を言い、どう語られているか', en: 'What someone did and said, and what others say of them' },
  example: { ja: '例：/人物 名前:ルビオ', en: 'For example: /actor name:Rubio' },
  options: {
    name: optionWords.name,
    'as-of': optionWords['as-of'],
  },
  nothing: { ja: 'この人物・組織について述べた資料はありません。', en: 'No document tells of them.' },
  role: { ja: '肩書', en: 'Role' },
  mentions: { ja: '言及の範囲', en: 'Mentioned for' },
  with: { ja: 'よく共に登場', en: 'Most often with' },
  companion: { ja: '{name}（{count}）', en: '{name} ({count})' },
  aliases: { ja: '別表記', en: 'Also written' },
  essentials: { ja: '主な出来事', en: 'Essentials' },
  relations: { ja: '関係', en: 'Ties' },
  did: { ja: 'したこと', en: 'What they did' },
  said: { ja: '言ったこと', en: 'What they said' },
  others: { ja: 'どう語られているか', en: 'What others say of them' },
  tabs: {
    overview: { ja: '概要', en: 'Overview' },
    did: { ja: 'したこと', en: 'Did' },
    said: { ja: '言ったこと', en: 'Said' },
    others: { ja: 'どう語られているか', en: 'What others say' },
    positions: { ja: '争点ごとの立場', en: 'Positions by issue' },
  },
} as const;

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
  lead: {
    did: { ja: '最近の動き', en: 'Last did' },
    said: { ja: '最近の発言', en: 'Last said' },
    stance: { ja: '立場：{issue}', en: 'Stance: {issue}' },
    others: { ja: 'どう語られているか', en: 'What others say' },
  },
  with: { ja: 'よく共に登場', en: 'Most often with' },
  companion: { ja: '{name}（{count}件）', en: '{name} ({count})' },
  aliases: { ja: '別表記', en: 'Also written' },
  relations: { ja: '関係', en: 'Ties' },
  did: { ja: 'したこと', en: 'What they did' },
  said: { ja: '言ったこと', en: 'What they said' },
  others: { ja: 'どう語られているか', en: 'What others say of them' },
  overview: { ja: '概要', en: 'Overview' },
  tabs: {
    did: { ja: '行動 {count}', en: 'Did {count}' },
    said: { ja: '発言 {count}', en: 'Said {count}' },
    others: { ja: '評 {count}', en: 'Views {count}' },
    positions: { ja: '立場 {count}', en: 'Positions {count}' },
  },
} as const;

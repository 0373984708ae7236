/** What several commands offer to ask next. */
export const steps = {
  actor: { ja: '{name}について', en: 'About {name}' },
  plan: { ja: '{name}の中身', en: 'Inside {name}' },
  timeline: { ja: '年表', en: 'Timeline' },
  essentials: { ja: '全期間の要点', en: 'The essentials' },
} as const;

import { optionWords } from '../../src/messages/options.ts';

/** What `/stance` says. */
export const words = {
  command: { ja: '立場', en: 'stance' },
  describe: { ja: '争点ごとに、誰がどんな立場をとり、どう変わったか', en: 'Who holds what on an issue, and how it has moved' },
  example: { ja: '例：/立場 争点:領土', en: 'For example: /stance issue:territory' },
  options: {
    issue: {
      name: { ja: '争点', en: 'issue' },
      describe: { ja: '領土、安全の保証、NATO加盟 など', en: 'Territory, security guarantees, NATO membership …' },
    },
    actor: optionWords.actor,
    'as-of': optionWords['as-of'],
  },
  title: { ja: '立場：{issue}', en: 'Stances: {issue}' },
  now: { ja: '最新', en: 'Latest' },
  before: { ja: '以前', en: 'Before' },
  tabs: {
    now: { ja: '最新と以前', en: 'Latest and before' },
    others: { ja: 'ほかの立場 {count}', en: 'Other positions {count}' },
  },
  nothing: { ja: '{issue}について立場を記した資料はありません。', en: 'No document gives a position on {issue}.' },
  nothingOf: { ja: '{issue}についての{name}の立場を記した資料はありません。', en: 'No document gives the position of {name} on {issue}.' },
  silentAll: {
    ja: '{issue}について、次の立場を記した資料はありません：{names}',
    en: 'No document gives a position on {issue} for: {names}',
  },
  silentMore: {
    ja: '{issue}について、次の立場を記した資料はありません：{names} ほか{count}者',
    en: 'No document gives a position on {issue} for: {names} and {count} more',
  },
  count: { ja: '立場{count}件', en: { one: '1 position', other: '{count} positions' } },
  next: {
    all: { ja: 'この争点の全員の立場', en: 'Everyone on this issue' },
    timeline: { ja: 'この争点の年表', en: 'Timeline of this issue' },
  },
} as const;

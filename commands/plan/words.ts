import { optionWords } from '../../src/messages/options.ts';

/** What `/plan` says. */
export const words = {
  command: { ja: '和平案', en: 'plan' },
  describe: {
    ja: '案や合意の条項・系譜・反応。二つの案の比較もできます',
    en: 'The terms, lineage and reception of a plan, or two plans side by side',
  },
  example: { ja: '例：/和平案 名前:28項目 比較:19項目', en: 'For example: /plan name:28-point compare:19-point' },
  options: {
    name: optionWords.name,
    compare: {
      name: { ja: '比較', en: 'compare' },
      describe: { ja: '並べて比べる、もう一つの案', en: 'Another plan to set beside it' },
    },
    'as-of': optionWords['as-of'],
  },
  authors: { ja: '提案者：{names}', en: 'put forward by {names}' },
  status: { ja: '現状', en: 'Status' },
  newest: { ja: '最近の動き', en: 'Last' },
  settles: {
    ja: '条項{count}件：{issues}',
    en: { one: '1 term, on {issues}', other: '{count} terms, on {issues}' },
  },
  deadline: { ja: '期限', en: 'Deadline' },
  lineage: { ja: '系譜（古い順）', en: 'Lineage, oldest first' },
  reactions: { ja: '各側の反応', en: 'How each side took it' },
  events: { ja: '関連する出来事', en: 'What happened around it' },
  gaps: { ja: '資料にない点', en: 'What no source covers' },
  views: { ja: '分析・予測・背景', en: 'Analyses, forecasts, background' },
  grewFrom: { ja: '元になった案：{names}', en: 'grew out of: {names}' },
  grewFromAccording: { ja: '{plan}（{name}による）', en: '{plan} (according to {name})' },
  notCovered: {
    ja: '次の争点をこの案がどう扱うかは、どの資料にも記述がありません：{issues}',
    en: 'No document says how this plan deals with: {issues}',
  },
  tabs: {
    overview: { ja: '概要', en: 'Overview' },
    terms: { ja: '条項 {count}', en: 'Terms {count}' },
    lineage: { ja: '系譜 {count}', en: 'Lineage {count}' },
    reactions: { ja: '反応 {count}', en: 'Reactions {count}' },
    events: { ja: '出来事 {count}', en: 'Events {count}' },
    views: { ja: '分析 {count}', en: 'Analyses {count}' },
  },
  terms: {
    'rules-out': { ja: '除外', en: 'ruled out' },
    'leaves-open': { ja: '先送り', en: 'left open' },
  },
  compare: {
    title: { ja: '「{left}」と「{right}」の比較', en: '{left} beside {right}' },
    counts: { ja: '争点：変更{changed}・一方のみ{one}・同じ{same}', en: 'issues: {changed} changed, {one} in one only, {same} the same' },
    tabs: {
      changed: { ja: '変更 {count}', en: 'Changed {count}' },
      one: { ja: '一方のみ {count}', en: 'In one only {count}' },
      unchanged: { ja: '同じ {count}', en: 'The same {count}' },
    },
    same: { ja: '同じ', en: 'same' },
    unchanged: { ja: '{issue}（変化なし）', en: '{issue} (unchanged)' },
    changed: { ja: '{issue}（変更）', en: '{issue} (changed)' },
    only: { ja: '{issue}（{plan}のみ）', en: '{issue} (only in {plan})' },
    notMentioned: { ja: '{plan}：資料に記述なし', en: '{plan}: not mentioned in any document' },
    noTerms: {
      ja: '「{plan}」の条項を記した資料がないため、比べられません。',
      en: 'No document gives the terms of the {plan}, so there is nothing to compare.',
    },
  },
  samePlan: {
    ja: '「{plan}」どうしは比べられません。別の案を選んでください。',
    en: '“{plan}” cannot be set beside itself. Choose another plan.',
  },
  next: {
    compare: { ja: '比較：{name}', en: 'Compare: {name}' },
  },
} as const;

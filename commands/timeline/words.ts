import { optionWords } from '../../src/messages/options.ts';

/** What `/timeline` says. */
export const words = {
  command: { ja: '年表', en: 'timeline' },
  describe: {
    ja: '期間や人物で絞った出来事を、出典つきで日付順に並べます',
    en: 'What happened when, in date order, every line with its sources',
  },
  example: {
    ja: '例：/年表 いつから:2025年8月 いつまで:10月 人物:ウィトコフ',
    en: 'For example: /timeline from:2025-08 to:October actor:Witkoff',
  },
  options: {
    from: {
      name: { ja: 'いつから', en: 'from' },
      describe: { ja: '期間の始め：2025-08、8月、先月、昨年11月 など', en: 'Beginning: 2025-08, August, last month, Nov 2024 …' },
    },
    to: {
      name: { ja: 'いつまで', en: 'to' },
      describe: { ja: '期間の終わり（その日・月を含む）', en: 'End, that day or month included' },
    },
    actor: optionWords.actor,
    plan: {
      name: { ja: '案', en: 'plan' },
      describe: { ja: '和平案・合意・提案', en: 'A plan, agreement or offer' },
    },
    about: optionWords.about,
    kind: {
      name: { ja: '種類', en: 'kind' },
      describe: { ja: '出来事・発言・報道・分析・予測などの一つに絞る', en: 'Only one kind, such as events, statements or forecasts' },
    },
    source: {
      name: { ja: '資料', en: 'source' },
      describe: { ja: '一つの資料に絞る', en: 'Only what one document says' },
    },
    'as-of': optionWords['as-of'],
    detail: {
      name: { ja: '詳しさ', en: 'detail' },
      describe: { ja: '要点だけ、または細部まで', en: 'The essentials only, or every detail' },
    },
    days: {
      name: { ja: '日数', en: 'days' },
      describe: { ja: 'とくに大きな日だけを挙げる：その日数（1〜30）', en: 'Only the days that matter most: how many (1 to 30)' },
    },
    order: {
      name: { ja: '並び順', en: 'order' },
      describe: { ja: '古い順、または新しい順', en: 'Oldest first, or newest first' },
    },
  },
  choices: {
    detail: {
      short: { ja: '要点だけ', en: 'essentials' },
      full: { ja: '細部まで', en: 'every detail' },
    },
    order: {
      oldest: { ja: '古い順', en: 'oldest first' },
      newest: { ja: '新しい順', en: 'newest first' },
    },
  },
  title: { ja: '年表：{scope}', en: 'Timeline: {scope}' },
  everything: { ja: '全期間', en: 'everything' },
  undated: { ja: '日付なし', en: 'Undated' },
  chapter: { ja: '{first}〜{last}', en: '{first} – {last}' },
  tabs: {
    short: { ja: '要点', en: 'In short' },
    all: { ja: 'すべて表示 {count}', en: 'Show all {count}' },
    chapter: { ja: '{title}（{count}件）', en: '{title} ({count})' },
  },
  mainDays: {
    title: { ja: '主な{count}日', en: { one: 'the day that matters most', other: 'the {count} days that matter most' } },
    how: {
      ja: '資料が最も多くを伝える日を選び、1日に1件を挙げています。',
      en: 'The days of which the documents tell the most, one line each.',
    },
    none: {
      ja: '日まで伝えられているものがないため、すべてを挙げています。',
      en: 'None of these is told to the day, so all of them are listed.',
    },
    left: { ja: 'ほかに{count}日あります。', en: { one: '1 further day is left out.', other: '{count} further days are left out.' } },
  },
  terms: { ja: '{plan}：条項{count}件', en: { one: '{plan}: {count} term', other: '{plan}: {count} terms' } },
  openTerms: { ja: '開く', en: 'Open' },
  smaller: {
    ja: 'このほか細かな出来事が{count}件あります（「細部まで」で表示）。',
    en: {
      one: '1 smaller event is left out (“every detail” shows it).',
      other: '{count} smaller events are left out (“every detail” shows them).',
    },
  },
  smallerShort: {
    ja: '要点だけを表示しています。ほかに{count}件あります。',
    en: { one: 'Essentials only; 1 further event is left out.', other: 'Essentials only; {count} further events are left out.' },
  },
  undatedCount: {
    ja: '日付の分からないものが{count}件あります（「種類」を選ぶと表示）。',
    en: {
      one: '1 undated item is left out (choose a kind to see it).',
      other: '{count} undated items are left out (choose a kind to see them).',
    },
  },
  otherKinds: {
    ja: '分析・予測・提言・背景が{count}件あります（「種類」を選ぶと表示）。',
    en: {
      one: '1 analysis, forecast, recommendation or background item is left out (see it with kind).',
      other: '{count} analyses, forecasts, recommendations and background items are left out (see them with kind).',
    },
  },
  nothing: {
    found: { ja: 'この条件に合う出来事は、手元の資料にはありません。', en: 'The documents here hold nothing that fits.' },
    range: {
      ja: '資料{count}件が扱う範囲：{range}',
      en: { one: 'The 1 document covers {range}.', other: 'The {count} documents cover {range}.' },
    },
    noneByThen: { ja: 'この時点までに出た資料はありません。', en: 'No document had been published by then.' },
    noDocuments: {
      ja: 'まだ資料がありません。管理者が「/取り込み ファイル」か、メッセージのメニューの「資料に加える」で加えると、ここに年表ができます。',
      en: 'There are no documents yet. Once a manager adds one, with “/ingest file” or with “Add to briefing” in a message’s menu, its timeline stands here.',
    },
    nearest: { ja: '時期の近いもの', en: 'Nearest in time' },
  },
  next: {
    full: { ja: '細部まで', en: 'Every detail' },
    only: { ja: '{name} {count}', en: '{name} {count}' },
    without: { ja: '{option}の条件なし（{count}件）', en: 'Without {option} ({count})' },
    anyDay: { ja: '時点の条件なし', en: 'Without as-of' },
    kind: { ja: '{kind}を見る（{count}件）', en: 'See {kind} ({count})' },
    month: { ja: '{month}を見る', en: 'See {month}' },
  },
  fromAfterTo: {
    ja: '始め（{from}）が終わり（{to}）より後になっています。入れ替えてください。',
    en: 'The beginning ({from}) lies after the end ({to}). Swap them.',
  },
} as const;

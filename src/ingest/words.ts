/** What is said of taking documents in. */
export const words = {
  preview: { ja: '「{title}」から読み取った事実', en: 'What was read from “{title}”' },
  scope: {
    ja: '{published}公表 · 事実{facts}件（新しい出来事{fresh}件、既知の出来事の裏づけ{confirmed}件）',
    en: 'published {published} · {facts} facts ({fresh} new, {confirmed} confirming what is known)',
  },
  check: {
    ja: '機械が読み取ったものです。文章は資料のままで、日付と人物は資料の記述から補っています。よければ「実行する」を押してください。誤りは、加えたあとで「/文書 事実を直す」「/文書 事実を外す」で直せます。',
    en: 'A machine read this: the words are the document’s own, dates and names are taken from around them. Press “Go ahead” if it is right; single facts can be mended later by “/documents correct” and “/documents hide”.',
  },
  replaces: {
    ja: '同じ名前の以前の資料と入れ替わります。以前の事実のうち{count}件は、もとの文がなくなっています。',
    en: 'It takes the place of the earlier document of the same name; {count} of that one’s facts have lost their words.',
  },
  whenPublished: { ja: '「{name}」は、いつ公表された資料ですか', en: 'When was “{name}” published?' },
  whenPublishedHint: {
    ja: '資料に書かれていません。「先月」「8日」などの日付は、公表日から数えます。ほかの日なら「公表日」に書いてください（例：2025-12-07）。',
    en: 'It does not say. Dates such as “last month” count from that day. For another day, ask again with published:2025-12-07 or the like.',
  },
  lastTold: { ja: '{day}（本文が伝える最後の日）', en: '{day} (the last day it tells of)' },
  dayAfter: { ja: '{day}（その翌日）', en: '{day} (the day after)' },
  today: { ja: '今日（{day}）', en: 'today ({day})' },
  facts: { ja: '読み取った事実', en: 'The facts' },
  added: { ja: '「{title}」を加えました', en: '“{title}” was added' },
  addedScope: {
    ja: '事実{count}件が、このサーバーのすべての答えに入ります。',
    en: { one: '1 fact now stands in this server’s answers.', other: '{count} facts now stand in this server’s answers.' },
  },
  show: { ja: '年表で見る', en: 'Show its timeline' },
  removed: { ja: '資料を外しました', en: 'The document was taken out' },
  removedScope: { ja: '外した資料は、どの答えにも出ません。', en: 'It stands in no answer any more.' },
  gone: { ja: 'その資料はもうありません。', en: 'That document is not there any more.' },
  notFetched: {
    'not-a-link': {
      ja: '「{name}」はリンクではありません。http:// または https:// で始まるアドレスを入れてください。',
      en: '“{name}” is no link; give an address that begins with http:// or https://.',
    },
    'private-address': {
      ja: '「{name}」は公開されたアドレスではないため、開きません。',
      en: '“{name}” is no public address and is not opened.',
    },
    unreachable: { ja: '「{name}」につながりません。アドレスをご確認ください。', en: '“{name}” cannot be reached; check the address.' },
    'too-large': { ja: '「{name}」は大きすぎて取り込めません（25 MBまで）。', en: '“{name}” is too large (25 MB at most).' },
    'too-slow': {
      ja: '「{name}」から時間内に返事がありません。あとでもう一度お試しください。',
      en: '“{name}” did not answer in time; try again later.',
    },
    'too-many-redirects': { ja: '「{name}」は転送が多すぎて開けません。', en: '“{name}” is redirected too many times.' },
    status: { ja: '「{name}」は開けませんでした（応答 {status}）。', en: '“{name}” could not be opened (it answered {status}).' },
  },
} as const;

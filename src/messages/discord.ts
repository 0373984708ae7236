/** What the Discord door itself says. */
export const discordWords = {
  expired: {
    ja: 'このメッセージのボタンは期限が切れました（90日間使われなかったため）。もう一度お尋ねください：',
    en: 'The buttons of this message have expired (unused for 90 days). Ask again:',
  },
  unreachable: {
    ja: 'いまボタンの記録を読み出せません。しばらくしてからもう一度押すか、コマンドでお尋ねください：',
    en: 'What stands behind this button cannot be read just now. Press it again in a while, or ask with the command:',
  },
  noButtons: {
    ja: 'いまはボタンをお出しできません（Keiiの記録を保存できないため）。続きは期間や対象を絞ってお尋ねください。',
    en: 'No buttons just now, as Keii’s records cannot be written. Ask for a shorter period or a narrower subject to see the rest.',
  },
  outdated: {
    ja: 'このメッセージは以前の版のKeiiのもので、ボタンはもう使えません。もう一度お尋ねください：',
    en: 'This message comes from an older version of Keii and its buttons no longer work. Ask again:',
  },
  unknownCommand: {
    ja: 'いまのKeiiにこのコマンドはありません。できることの一覧：',
    en: 'Keii no longer has this command. See what it can do:',
  },
  managersOnly: {
    ja: 'これを使えるのは、このサーバーの管理者（「サーバー管理」の権限がある人）と、管理者が「/設定 担当ロール」で決めたロールの人だけです。使えること：',
    en: 'Only those who may manage this server, and the role that they set with “/settings role”, can do this. What you can do:',
  },
  notYours: { ja: 'これを決められるのは、尋ねた本人だけです。', en: 'Only the one who asked can decide this.' },
  unexpected: {
    ja: 'Keiiの側で問題が起き、お答えできませんでした。もう一度お試しください。続くときは、Keiiを動かしている人に参照番号 {reference} を伝えてください。',
    en: 'Something went wrong on Keii’s side. Please try again. If it happens again, give whoever runs Keii the reference {reference}.',
  },
} as const;

/** What is said of digests and watches besides what they hold. */
export const scheduleWords = {
  told: {
    gone: {
      ja: '{date}のまとめを届けられません。届け先のチャンネルがなくなっています。「/まとめ 予定」で別のチャンネルを選ぶか、「/まとめ 停止」でやめてください：',
      en: 'The digest of {date} cannot be posted: its channel is gone. Choose another with “/digest schedule”, or end it with “/digest stop”:',
    },
    forbidden: {
      ja: '{date}のまとめを届けられません。チャンネルの設定の「権限」で、Keiiに「チャンネルを見る」「メッセージを送信」「メッセージ履歴を読む」を許可してください。許可されしだい、届いていない分をまとめて届けます：',
      en: 'The digest of {date} cannot be posted. In the channel’s settings, under Permissions, allow Keii to View Channel, Send Messages and Read Message History; what is missing then comes in one:',
    },
  },
  notHere: {
    ja: 'そのチャンネルはこのサーバーにありません。候補から選んでください。',
    en: 'That channel is not one of this server’s; choose one that is offered.',
  },
  notText: {
    ja: '#{channel} はテキストチャンネルではありません。スレッドやフォーラムではなく、テキストチャンネルを選んでください。',
    en: '#{channel} is no text channel; choose one that is neither a thread nor a forum.',
  },
  unreachable: {
    ja: 'いまDiscordに確かめられません。しばらくしてからもう一度お試しください。',
    en: 'Discord cannot be asked just now; try again in a while.',
  },
  lacking: {
    ja: '#{channel} にはまだ投稿できません。チャンネルの設定の「権限」で、Keiiに{permissions}を許可してから、もう一度お試しください。',
    en: 'Keii cannot post in #{channel} yet. In the channel’s settings, under Permissions, allow Keii to {permissions}, then try again.',
  },
  permissions: {
    ViewChannel: { ja: '「チャンネルを見る」', en: 'View Channel' },
    SendMessages: { ja: '「メッセージを送信」', en: 'Send Messages' },
    ReadMessageHistory: { ja: '「メッセージ履歴を読む」', en: 'Read Message History' },
  },
  tooMany: {
    ja: 'まとめを届けられるのは{count}チャンネルまでです。「/まとめ 停止」でどれかをやめてください。',
    en: 'A server has digests in {count} channels at most; end one with “/digest stop” first.',
  },
  scheduled: { ja: '#{channel} にまとめを届けます', en: 'A digest will come into #{channel}' },
  timetable: { ja: '{days} {time}（{zone}）', en: '{days} at {time} ({zone})' },
  next: { ja: '次回：{date} {time}', en: 'next: {date}, {time}' },
  last: { ja: '前回：{date}', en: 'last: {date}' },
  neverYet: { ja: 'まだ届けていません', en: 'none yet' },
  waiting: { ja: '{date}の分が投稿待ちです', en: 'that of {date} waits to be posted' },
  topics: { ja: '話題：{topics}', en: 'about: {topics}' },
  quiet: { ja: '何もない日は投稿しません', en: 'nothing is posted on a day that brings nothing' },
  language: { ja: '言語：{language}', en: 'in {language}' },
  everyDay: { ja: '毎日', en: 'every day' },
  weekdays: { ja: '平日', en: 'on weekdays' },
  onDays: { ja: '毎週{days}曜', en: 'on {days}' },
  channel: { ja: '#{channel}', en: '#{channel}' },
  unknownChannel: { ja: 'なくなったチャンネル（{channel}）', en: 'a channel that is gone ({channel})' },
  status: { ja: 'まとめの予定', en: 'Scheduled digests' },
  noSchedules: {
    ja: 'まとめの予定はありません。「/まとめ 予定」で、チャンネルと時刻を決められます。',
    en: 'No digest is scheduled. “/digest schedule” sets a channel and a time.',
  },
  obstacles: {
    gone: {
      ja: '届けられません：チャンネルがなくなっています。「/まとめ 予定」で別のチャンネルを選ぶか、「/まとめ 停止」でやめてください。',
      en: 'It cannot be posted: the channel is gone. Choose another with “/digest schedule”, or end it with “/digest stop”.',
    },
    forbidden: {
      ja: '届けられません：チャンネルの設定の「権限」で、Keiiに「チャンネルを見る」「メッセージを送信」「メッセージ履歴を読む」を許可してください。許可されしだい、届いていない分をまとめて届けます。',
      en: 'It cannot be posted: in the channel’s settings, under Permissions, allow Keii to View Channel, Send Messages and Read Message History; what is missing then comes in one.',
    },
  },
  stopped: { ja: 'まとめを届けるのをやめました', en: 'The digest has ended' },
  stoppedScope: { ja: '#{channel} にはもう届きません。', en: 'Nothing more comes into #{channel}.' },
  noneThere: {
    ja: 'そのチャンネルにまとめの予定はありません。「/まとめ 状態」で一覧を見られます。',
    en: 'No digest is scheduled in that channel; “/digest status” lists them.',
  },
  show: { ja: 'いまのまとめを見る', en: 'See it now' },
  watch: {
    added: { ja: '{subject}が新しい資料に出たらお知らせします', en: 'You will be told when a new document speaks of {subject}' },
    known: { ja: 'それはもうお知らせすることになっています。', en: 'You are told of that already.' },
    full: {
      ja: 'お知らせはひとり{member}件、サーバー全体で{server}件までです。「/お知らせ 削除」でどれかをやめてください。',
      en: 'A member has {member} watches at most, a server {server}; end one with “/watch remove” first.',
    },
    direct: { ja: 'ダイレクトメッセージで', en: 'by direct message' },
    inChannel: { ja: 'このチャンネルで', en: 'in this channel' },
    list: { ja: 'あなたへのお知らせ', en: 'What you are told of' },
    none: {
      ja: 'お知らせはありません。「/お知らせ 追加」で、人物・案・話題を選べます。',
      en: 'Nothing yet. “/watch add” takes an actor, a plan or words of a subject.',
    },
    entry: { ja: '{number}．{subject}（{where}）', en: '{number}. {subject} ({where})' },
    toChannel: { ja: 'チャンネルで', en: 'in a channel' },
    removed: { ja: 'お知らせをやめました', en: 'You are no longer told of it' },
    noSuch: {
      ja: '{number}番のお知らせはありません。「/お知らせ 一覧」で番号を確かめてください。',
      en: 'There is no watch number {number}; “/watch list” has the numbers.',
    },
    notice: { ja: '{subject}：新しい資料「{title}」に出ています', en: '{subject} in a new document, “{title}”' },
    scope: { ja: '{counted}', en: '{counted}' },
    more: {
      ja: 'ほかに{count}件。すべては「/年表 資料:{title}」で見られます。',
      en: { one: '1 more: “/timeline source:{title}” has all.', other: '{count} more: “/timeline source:{title}” has all.' },
    },
  },
} as const;

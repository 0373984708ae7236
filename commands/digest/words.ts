/** What `/digest` is called and takes. */
export const words = {
  group: {
    command: { ja: 'まとめ', en: 'digest' },
    describe: {
      ja: '毎朝のまとめ：新しく分かったこと、近い期日、同じ日の出来事',
      en: 'The daily digest: what is new, what falls due, what happened on this day',
    },
  },
  now: {
    command: { ja: 'いま', en: 'now' },
    describe: { ja: 'まとめをいま見ます', en: 'See the digest now' },
    example: undefined,
    options: {
      day: {
        name: { ja: '日', en: 'day' },
        describe: { ja: 'いつのまとめか（例：2025-12-08）', en: 'The digest of which day (for example 2025-12-08)' },
      },
      channel: {
        name: { ja: 'チャンネル', en: 'channel' },
        describe: { ja: 'どのチャンネルのまとめか', en: 'The digest of which channel' },
      },
    },
  },
  schedule: {
    command: { ja: '予定', en: 'schedule' },
    describe: { ja: 'チャンネルに毎日まとめを届けます（管理者のみ）', en: 'Have a digest posted every day (managers only)' },
    example: undefined,
    options: {
      channel: { name: { ja: 'チャンネル', en: 'channel' }, describe: { ja: '届けるチャンネル', en: 'Where it is posted' } },
      time: { name: { ja: '時刻', en: 'time' }, describe: { ja: '7:00、午後6時半 など', en: '7:00, 6:30 pm …' } },
      days: { name: { ja: '曜日', en: 'days' }, describe: { ja: '毎日、平日、月水金 など', en: 'every day, weekdays, Mon Wed Fri …' } },
      'time-zone': {
        name: { ja: 'タイムゾーン', en: 'time-zone' },
        describe: { ja: 'どこの時刻か：Asia/Tokyo など', en: 'Whose clock: Asia/Tokyo, Europe/Kyiv …' },
      },
      topics: {
        name: { ja: '話題', en: 'topics' },
        describe: { ja: 'これだけを載せる（読点で区切る）：領土、ウィトコフ', en: 'Only these, with commas between: territory, Witkoff' },
      },
      'if-nothing': {
        name: { ja: '何もない日', en: 'if-nothing' },
        describe: { ja: '新しいことがない日にどうするか', en: 'What to do on a day that brings nothing' },
      },
    },
  },
  status: {
    command: { ja: '状態', en: 'status' },
    describe: { ja: 'まとめの予定と、届いているかどうか（管理者のみ）', en: 'What is scheduled, and whether it arrives (managers only)' },
    example: undefined,
    options: {},
  },
  stop: {
    command: { ja: '停止', en: 'stop' },
    describe: { ja: 'まとめを届けるのをやめます（管理者のみ）', en: 'End the digest of a channel (managers only)' },
    example: undefined,
    options: {
      channel: {
        name: { ja: 'チャンネル', en: 'channel' },
        describe: { ja: 'どのチャンネルの（なければ、このチャンネル）', en: 'Of which channel; of this one unless given' },
      },
    },
  },
  ifNothing: { line: { ja: '一言だけ届ける', en: 'post a short line' }, skip: { ja: '何も届けない', en: 'post nothing' } },
} as const;

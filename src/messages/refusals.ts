/** What is wrong with a question, and the way out. */
export const refusals = {
  noCommand: {
    ja: '「{name}」というコマンドはありません。使えるもの：{commands}',
    en: 'There is no command “{name}”. There are: {commands}',
  },
  noOption: {
    ja: '/{command} に「{option}」という選択肢はありません。使えるもの：{options}',
    en: '/{command} has no option “{option}”. It has: {options}',
  },
  noOptions: { ja: '/{command} に選択肢はありません（「{option}」は使えません）。', en: '/{command} takes no options, so not “{option}”.' },
  missingOption: { ja: '/{command} には {option} が必要です。', en: '/{command} needs {option}.' },
  severalNames: { ja: '「{name}」に当たるものは{count}件あります。どれですか。', en: '“{name}” could be any of {count}. Which one?' },
  eitherOrder: { ja: '「{wording}」は2通りに読めます。どちらですか。', en: '“{wording}” can be read two ways. Which is meant?' },
  notAMessage: {
    ja: 'メッセージのメニュー（右クリックまたは長押し →「アプリ」）から選んでください。',
    en: 'Choose this from a message’s own menu (right-click or hold, then “Apps”).',
  },
  nearestNames: { ja: '次のうちのどれかですか。', en: 'Do you mean one of these?' },
  taken: { ja: '「{typed}」を「{name}」として読みました。', en: '{name}, for “{typed}”.' },
  noNearName: { ja: '候補から選ぶか、別の表記で試してください。', en: 'Choose one of the suggestions or try another spelling.' },
  unreadablePeriod: {
    ja: '「{wording}」を日付として読めません。2025-08-15、2025年8月、8月、先月、昨年11月 のように書いてください。',
    en: '“{wording}” is not a date I can read. Write it like 2025-08-15, Aug 2025, August, last month or November last year.',
  },
  unknownChoice: {
    ja: '{option} に「{value}」は選べません。選べるもの：{choices}',
    en: '{option} cannot be “{value}”. Choose one of: {choices}',
  },
  notACount: {
    ja: '{option} には{min}以上の整数を入れてください（「{value}」は使えません）。',
    en: '{option} takes a whole number from {min}, not “{value}”.',
  },
  notACountUpTo: {
    ja: '{option} には{min}から{max}までの整数を入れてください（「{value}」は使えません）。',
    en: '{option} takes a whole number from {min} to {max}, not “{value}”.',
  },
  notAFile: { ja: '{option} にはファイルを添付してください（「{value}」は使えません）。', en: '{option} takes a file, not “{value}”.' },
  notAChannel: {
    ja: '{option} にはチャンネルを選んでください（「{value}」は使えません）。',
    en: '{option} takes a channel, not “{value}”.',
  },
  onlyInServers: {
    ja: 'これは、Discordのサーバーのチャンネルでお使いください。',
    en: 'Use this in a channel of a server on Discord.',
  },
  notATime: {
    ja: '{option} の「{value}」を時刻として読めません。7:00、7時半、午後6時 のように書いてください。',
    en: '{option}: “{value}” is not a time I can read. Write it like 7:00, 18:30 or 6:30 pm.',
  },
  notDays: {
    ja: '{option} の「{value}」を曜日として読めません。毎日、平日、月水金 のように書いてください。',
    en: '{option}: “{value}” are not days I can read. Write them like every day, weekdays or Mon Wed Fri.',
  },
  notAZone: {
    ja: '{option} に「{value}」というタイムゾーンはありません。Asia/Tokyo のように書くか、候補から選んでください。',
    en: '{option}: there is no time zone “{value}”. Write it like Asia/Tokyo, or choose one that is offered.',
  },
  notOneDay: {
    ja: '「{wording}」は1日ではありません。2025-12-08、今日、明日 のように書いてください。',
    en: '“{wording}” is not a single day. Write it like 2025-12-08, today or tomorrow.',
  },
  notARole: { ja: '{option} にはロールを選んでください（「{value}」は使えません）。', en: '{option} takes a role, not “{value}”.' },
  unknown: {
    actor: { ja: '「{name}」という人物・組織は資料に出てきません。', en: 'The documents know no “{name}”.' },
    plan: { ja: '「{name}」という案は資料に出てきません。', en: 'The documents know no plan “{name}”.' },
    document: { ja: '「{name}」に当たる資料はありません。', en: 'There is no document “{name}”.' },
    issue: { ja: '「{name}」という争点はありません。', en: 'There is no issue “{name}”.' },
  },
} as const;

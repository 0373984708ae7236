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
  severalNames: { ja: '「{name}」に当たるものは{count}つあります。どれですか。', en: '“{name}” could be any of {count}. Which one?' },
  eitherOrder: { ja: '「{wording}」は2通りに読めます。どちらですか。', en: '“{wording}” can be read two ways. Which is meant?' },
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
  notARole: { ja: '{option} にはロールを選んでください（「{value}」は使えません）。', en: '{option} takes a role, not “{value}”.' },
  unknown: {
    actor: { ja: '「{name}」という人物・組織は資料に出てきません。', en: 'The documents know no “{name}”.' },
    plan: { ja: '「{name}」という案は資料に出てきません。', en: 'The documents know no plan “{name}”.' },
    document: { ja: '「{name}」に当たる資料はありません。', en: 'There is no document “{name}”.' },
    issue: { ja: '「{name}」という争点はありません。', en: 'There is no issue “{name}”.' },
  },
} as const;

/** Why the store cannot be opened, by its refusal: what whoever runs Keii is told, on the terminal and in the log: each names the setting, its value and the way out. */
export const storeWords = {
  'in-use': {
    ja: 'DATA_DIR={folder} は、動いている別のKeiiが使っています。そちらを止めるか、DATA_DIRに別のフォルダーを指定してください。',
    en: 'Another Keii that is running uses DATA_DIR={folder}. Stop it, or name another folder in DATA_DIR.',
  },
  newer: {
    ja: '{file} は新しい版のKeiiが書いたものです。Keiiを更新するか、DATA_DIRに別のフォルダーを指定してください。',
    en: '{file} was written by a newer Keii. Update Keii, or name another folder in DATA_DIR.',
  },
  foreign: {
    ja: '{file} はKeiiの書いたファイルではないようです（{detail}）。別の場所へ移すか、DATA_DIRに別のフォルダーを指定してください。',
    en: '{file} does not seem to be Keii’s ({detail}). Move it elsewhere, or name another folder in DATA_DIR.',
  },
  damaged: {
    ja: '{file} は壊れています（{detail}）。控えがあれば戻し、なければ別の場所へ移してから起動してください（新しく作られ、これまでのメッセージのボタンは使えなくなります）。',
    en: '{file} is damaged ({detail}). Put a backup in its place, or move it elsewhere and start again: a new one is made, and the buttons of earlier messages stop working.',
  },
  unopenable: {
    ja: '{file} を開けません（{detail}）。DATA_DIRに、書き込めるフォルダーを指定してください。',
    en: '{file} cannot be opened ({detail}). Name a folder you may write to in DATA_DIR.',
  },
} as const;

/** Why the bot cannot start, or was ended. */
export const startWords = {
  token: {
    ja: 'DISCORD_TOKENをDiscordが受け付けません。https://discord.com/developers/applications のBotページでトークンをコピーし直してください。',
    en: 'Discord does not accept DISCORD_TOKEN. Copy the token again from the Bot page of https://discord.com/developers/applications.',
  },
  intents: {
    ja: 'このボットはこの形での接続を許されていません（{code}）。https://discord.com/developers/applications のBotページでインテント（intents）を確かめてください。',
    en: 'Discord does not allow this bot to connect as it does ({code}). Check the bot’s intents on the Bot page of https://discord.com/developers/applications.',
  },
  shard: {
    ja: 'Discordがこのボットのシャード番号を拒みました（{code}）。環境変数のSHARDSとSHARD_COUNTを消してください。',
    en: 'Discord refuses this bot’s shard ({code}). Unset SHARDS and SHARD_COUNT.',
  },
  sharding: {
    ja: 'このボットは、1つのプロセスで受け持てる数（2,500サーバー）を超えて参加しています（{code}）。Keiiはまだ分割して動かせません。',
    en: 'This bot is in more servers than one process may serve, 2,500 ({code}). Keii cannot be split up yet.',
  },
  version: {
    ja: 'Discordはこの版のゲートウェイをもう提供していません（{code}）。Keiiを更新してください。',
    en: 'Discord no longer serves this version of its gateway ({code}). Update Keii.',
  },
  sessions: {
    ja: 'このボットは今日の接続回数を使い切りました（{detail}）。その時刻まで待ってください。何度も起動し直す仕組みがあれば、間隔を空けてください。',
    en: 'This bot has used up its connections for today ({detail}). Wait until then; if something starts it again and again, make it wait longer in between.',
  },
  closed: {
    ja: 'Discordが接続を打ち切りました（{code}）。Keiiを起動し直してください。',
    en: 'Discord closed the connection for good ({code}). Start Keii again.',
  },
  'gateway-silent': {
    ja: 'Discordのゲートウェイが{seconds}秒たってもボットを受け入れません。DISCORD_API_URL={url} が正しいか、https://discordstatus.com/ に障害が出ていないか確かめ、起動し直してください。',
    en: 'Discord’s gateway has not let the bot in for {seconds} seconds. Check DISCORD_API_URL={url} and https://discordstatus.com/, and start again.',
  },
  'api-silent': {
    ja: 'DISCORD_API_URL={url} から{seconds}秒たっても返事がありません。ネットワークとこの設定を確かめ、起動し直してください。',
    en: 'DISCORD_API_URL={url} has not answered for {seconds} seconds. Check the network and this setting, and start again.',
  },
  unreachable: {
    ja: 'DISCORD_API_URL={url} につながりません（{detail}）。ネットワークとこの設定を確かめてください。',
    en: 'DISCORD_API_URL={url} cannot be reached ({detail}). Check the network and this setting.',
  },
  'no-discord': {
    ja: 'DISCORD_API_URL={url} で答えているのはDiscordではありません（{detail}）。この設定を確かめてください。',
    en: 'What answers at DISCORD_API_URL={url} is not Discord ({detail}). Check this setting.',
  },
  guild: {
    ja: 'DISCORD_GUILD_ID={guild} のサーバーにコマンドを登録できません（{detail}）。IDを確かめ、そのサーバーにボットを招待してください。',
    en: 'Commands cannot be registered in the server DISCORD_GUILD_ID={guild} ({detail}). Check the id, and invite the bot to that server.',
  },
  commands: {
    ja: 'DiscordがKeiiのコマンドを受け付けません（{detail}）。Keiiを更新しても続くときは、この文を添えて知らせてください。',
    en: 'Discord does not accept Keii’s commands ({detail}). Update Keii; if it goes on, report it with this line.',
  },
  outage: {
    ja: 'DISCORD_API_URL={url} の調子が悪いようです（{detail}）。しばらくしてから起動し直してください。状況は https://discordstatus.com/ で分かります。',
    en: 'DISCORD_API_URL={url} is out of order ({detail}). Start again in a while; https://discordstatus.com/ tells how things are.',
  },
  refused: {
    ja: 'DISCORD_API_URL={url} が要求を拒みました（{detail}）。この設定を確かめてください。',
    en: 'DISCORD_API_URL={url} refuses a request ({detail}). Check this setting.',
  },
} as const;

/** What is wrong with a setting; `{setting}` is its name and value. */
export const settingWords = {
  token: {
    ja: '{setting} に、トークンにあるはずのない文字（空白、全角文字など）が入っています。https://discord.com/developers/applications のBotページでコピーし直してください。',
    en: '{setting} holds characters that no token has, such as a space. Copy it again from the Bot page of https://discord.com/developers/applications.',
  },
  url: {
    ja: '{setting} は、Discord REST APIのアドレスではありません。https://discord.com/api のように書いてください。',
    en: '{setting} is not the address of a Discord REST API. Write it like https://discord.com/api.',
  },
  urlVersion: {
    ja: '{setting} の末尾の版（/v10 など）を取ってください。https://discord.com/api のように書きます。',
    en: '{setting} ends with a version. Leave it out, as in https://discord.com/api.',
  },
  urlPassword: {
    ja: '{setting} に名前やパスワードは書けません。https://discord.com/api のように書いてください。',
    en: '{setting} may not hold a name or a password. Write it like https://discord.com/api.',
  },
  guild: {
    ja: '{setting} はサーバーIDではありません。Discordの開発者モードを有効にし、サーバーのメニューからIDをコピーしてください。',
    en: '{setting} is not a server id. Switch Discord’s developer mode on and copy the id from the server’s menu.',
  },
  folder: {
    ja: '{setting} というフォルダーはありません。資料の入ったフォルダーを指定するか、この設定を消してください。',
    en: '{setting} is no folder. Name one that holds the source documents, or leave this setting out.',
  },
  port: {
    ja: '{setting} は使えるポート番号ではありません。1024から65535までの数か、空いている番号に任せる0を書いてください。',
    en: '{setting} is not a port that can be used. Write a number from 1024 to 65535, or 0 for any free one.',
  },
  level: {
    ja: '{setting} は使えません。fatal、error、warn、info、debug、trace、silent のどれかを書いてください。',
    en: '{setting} is none of fatal, error, warn, info, debug, trace, silent.',
  },
  locale: {
    ja: '{setting} は使えません。ja か en を書いてください。',
    en: '{setting} is none of ja, en.',
  },
  timeZone: {
    ja: '{setting} というタイムゾーンはありません。Asia/Tokyo のようなIANAの名前を書いてください。',
    en: '{setting} is not a time zone. Write an IANA name such as Asia/Tokyo.',
  },
  envFile: {
    ja: '{file} を読めません。UTF-8のテキストファイルとして保存し直してください（フォルダーや、UTF-16のファイルは読めません）。',
    en: '{file} cannot be read. Save it as a text file in UTF-8 (a folder or a file in UTF-16 will not do).',
  },
} as const;

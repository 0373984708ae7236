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

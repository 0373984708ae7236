import type { Words } from './words.ts';

/** What the Discord door itself says. */
export const discordWords = {
  'discord.expired': {
    ja: 'このメッセージのボタンは期限が切れました（最後に使われてから90日）。もう一度お尋ねください：',
    en: 'The buttons of this message have expired (90 days after they were last used). Ask again:',
  },
  'discord.outdated': {
    ja: 'このメッセージは以前の版のKeiiのもので、ボタンはもう使えません。もう一度お尋ねください：',
    en: 'This message comes from an older version of Keii and its buttons no longer work. Ask again:',
  },
  'discord.unknown-command': {
    ja: 'いまのKeiiにこのコマンドはありません。できることの一覧：',
    en: 'Keii no longer has this command. See what it can do:',
  },
  'discord.unexpected': {
    ja: 'Keiiの側で問題が起き、お答えできませんでした。もう一度お試しください。続くときは、Keiiを動かしている人に参照番号 {reference} を伝えてください。',
    en: 'Something went wrong on Keii’s side. Please try again. If it happens again, give whoever runs Keii the reference {reference}.',
  },
} satisfies Record<string, Words>;

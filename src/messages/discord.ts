import type { Words } from './words.ts';

/** What the Discord door itself says. */
export const discordWords = {
  'option.lang.name': { ja: '言語', en: 'lang' },
  'option.lang': { ja: '回答の言語', en: 'Language of the answer' },
  'option.private.name': { ja: '自分だけ', en: 'private' },
  'option.private': { ja: '回答を自分だけに表示', en: 'Show the answer to you alone' },
  'lang.ja': { ja: '日本語', en: '日本語 (Japanese)' },
  'lang.en': { ja: 'English（英語）', en: 'English' },
  'discord.expired': {
    ja: 'このメッセージのボタンは期限が切れました（最後に使われてから90日）。{command} でもう一度お尋ねください。',
    en: 'The buttons of this message have expired (90 days after they were last used). Ask again with {command}.',
  },
  'discord.outdated': {
    ja: 'このメッセージは以前の版のKeiiのもので、ボタンはもう使えません。{command} でもう一度お尋ねください。',
    en: 'This message comes from an older version of Keii and its buttons no longer work. Ask again with {command}.',
  },
  'discord.unknown-command': {
    ja: 'いまのKeiiにこのコマンドはありません。できることは {command} でご覧になれます。',
    en: 'Keii no longer has this command. {command} shows what it can do.',
  },
  'discord.unexpected': {
    ja: 'Keiiの側で問題が起き、お答えできませんでした。もう一度お試しください。続くときは、Keiiを動かしている人に参照番号 {reference} を伝えてください。',
    en: 'Something went wrong on Keii’s side. Please try again. If it happens again, give whoever runs Keii the reference {reference}.',
  },
} satisfies Record<string, Words>;

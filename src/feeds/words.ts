/** What is said of the feeds that a server follows. */
export const words = {
  following: { ja: '「{title}」を購読します', en: '“{title}” will be followed' },
  followingWhat: {
    ja: 'およそ30分ごとに新しい記事を読み、1本ずつ資料に加えます。加える前の確認はありません。不要な資料は「/文書 削除」で外せます。',
    en: 'About every half hour its new articles are read, and each becomes a document, without being asked about first. “/documents remove” takes one out again.',
  },
  items: { ja: 'いまの記事（{count}本）', en: { one: 'Its article', other: 'Its {count} articles' } },
  item: { ja: '{title}（{day}）', en: '{title} ({day})' },
  followed: { ja: '「{title}」を購読しています', en: '“{title}” is followed' },
  followedWhat: {
    ja: 'いまある記事は数分のうちに読み始めます。',
    en: 'The articles it has now are read within minutes.',
  },
  list: { ja: '購読の一覧', en: 'List the feeds' },
  title: { ja: 'このサーバーの購読', en: 'The feeds this server follows' },
  none: {
    ja: 'まだ何も購読していません。「/購読 追加」で加えられます。',
    en: 'Nothing is followed yet; “/feed add” follows a feed.',
  },
  taken: { ja: '資料{count}点', en: { one: '1 document', other: '{count} documents' } },
  failing: { ja: 'いまは読めません（間をあけて試しています）', en: 'cannot be read just now (tried again after a while)' },
  stop: { ja: '「{title}」の購読をやめる', en: 'Stop following “{title}”' },
  stopped: { ja: '購読をやめました', en: 'The feed is followed no more' },
  stoppedWhat: { ja: 'すでに加えた資料は残ります。', en: 'The documents that came of it stay.' },
  unknown: { ja: '「{url}」は購読していません。', en: '“{url}” is not followed.' },
  noFeed: {
    ja: '「{url}」はフィード（RSS、Atom）ではありません。フィードのアドレスを入れてください。1本の記事なら「/取り込み リンク」で加えられます。',
    en: '“{url}” is no feed (RSS, Atom); give the feed’s own address. A single article is added with “/ingest link”.',
  },
  not: {
    known: { ja: '「{title}」はもう購読しています。', en: '“{title}” is followed already.' },
    full: {
      ja: '購読は20件までです。どれかをやめてから「{title}」を加えてください。',
      en: 'A server follows 20 feeds at most; stop one before “{title}”.',
    },
  },
} as const;

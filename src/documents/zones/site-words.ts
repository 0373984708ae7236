/** Lines that belong to a page, not to what it says. Each matches a whole short line, its bullet and link syntax taken off. */
const SITE_LINES: RegExp[] = [
  // Navigation
  /^(?:ホーム|トップ(?:ページ)?|メニュー|検索|ログイン|会員登録|日本語|HOME|TOP|MENU|Menu|Search|Log ?in|Sign ?(?:in|up)|Subscribe|Register|ENGLISH|English)$/iu,
  /^(?:Skip to (?:main )?content|コンテンツへ(?:移動|スキップ)|本文へ(?:移動|スキップ))$/iu,
  /^[^>＞›»。]{1,20}(?:\s*[>＞›»]\s*[^>＞›»。]{1,40}){2,}$/u,
  /^(?:ページ(?:の先頭|トップ|上部)?(?:へ|に)?(?:戻る)?|トップ(?:ページ)?へ(?:戻る)?|Back to top)$/iu,
  /^(?:続きを読む|全文を読む|もっと見る|もっと読む|次のページ|前のページ|次へ|前へ|Read more|Continue reading|Next page)[。＞>→…]*$/iu,
  /^.{0,20}(?:もっと見る|一覧を見る|一覧へ|はこちら|はコチラ)[。＞>→:：\s]*(?:https?:\S+)?$/u,
  // Sharing
  /^(?:この(?:記事|ページ|論考)を)?(?:シェア|共有|ツイート|ポスト|印刷|保存|ブックマーク)(?:する)?$/u,
  /^(?:Share|Tweet|Post|Print|Email|Save|Facebook|Twitter|X|LINE|はてなブックマーク|Pocket|Copy link|リンクをコピー)(?: (?:this|on|via) .{1,30})?$/u,
  /^.{0,20}(?:公式)?(?:X|Twitter|Facebook|Instagram|YouTube|LINE)(?:[(（].{0,12}[)）])?(?:アカウント)?(?:を)?フォロー.{0,10}$/u,
  // Pictures shown elsewhere
  /^【(?:画像|写真|動画|映像|図|グラフ|表)】.*$/u,
  /^.{0,12}(?:画像|写真)(?:の)?一覧.{0,8}$/u,
  /^!$/u,
  // Advertisements and paywalls
  /^[[［【(（]?(?:広告|PR|AD|スポンサーリンク|Advertisement|Sponsored)[\]］】)）]?$/iu,
  /^(?:この記事は)?有料(?:会員(?:限定)?)?(?:の)?記事(?:です。?.{0,30})?$/u,
  // Footers
  /^(?:Copyright|©|\(c\)|（c）).{0,120}$/iu,
  /^.{0,80}All Rights Reserved\.?$/iu,
  /^(?:(?:プライバシーポリシー|サイトポリシー|SNSポリシー|サイトマップ|お問い合わせ|利用規約|運営会社|広告掲載|個人情報保護方針|Privacy Policy|Terms of (?:Use|Service)|Contact(?: us)?|Sitemap|Cookie Policy|About us)[\s|｜/／・]*)+$/iu,
  /^.{0,20}(?:unsubscribe|配信停止|購読解除)\b.{0,60}$/iu,
];

/** Headings after which a page shows other articles and its footer. */
const END_MATTER: RegExp[] = [
  /^.{0,40}(?:関連(?:論考|記事|リンク|ページ|ニュース|情報|コンテンツ|レポート|書籍)|合わせて読みたい|あわせて読みたい|おすすめ(?:記事|の記事)?|こちらもおすすめ)(?:一覧)?$/u,
  /^(?:新着(?:情報|記事|ニュース)?|最新(?:記事|ニュース|情報)|人気(?:記事|の記事)|(?:アクセス)?ランキング|お知らせ)(?:一覧)?$/u,
  /^(?:Related (?:articles|stories|content|posts|topics)|More (?:from|on|stories)\b.{0,40}|Most (?:read|popular|viewed)|Latest (?:news|articles|posts)|Recommended(?: for you)?|You may also like|Trending)$/iu,
];

/** Site lines are short; a long line that merely holds such words is text. */
const MAX_SITE_LINE_CHARS = 120;

/** `* [Home](/)` as `Home`, `![](a.png)` as `!`. */
const bare = (text: string) =>
  text.replace(/^[•・*-]\s*/u, '').replace(/(!?)\[[^\]]*\]\([^)]*\)/gu, (link, image: string) => image || link.slice(1, link.indexOf(']')));

/** Whether a line belongs to the page around a text: a share button, a navigation entry, a picture link, a copyright line. */
export const isSiteLine = (text: string): boolean => {
  const words = text.length <= MAX_SITE_LINE_CHARS * 4 ? bare(text) : text;
  return words.length <= MAX_SITE_LINE_CHARS && SITE_LINES.some((pattern) => pattern.test(words));
};

/** Whether a line heads the lists of other articles that follow a text on a page. */
export const isEndMatter = (text: string): boolean => {
  const words = text.replace(/^[【［[＜<■▼◆●#\s]+|[】］\]＞>]+$/gu, '');
  return END_MATTER.some((pattern) => pattern.test(words));
};

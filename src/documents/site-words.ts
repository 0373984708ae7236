/** Lines that belong to a page, not to what it says: share buttons, navigation, image-list links, copyright. Each matches a whole short line. */
const SITE_LINES: RegExp[] = [
  /^(?:[•・*-]\s*)?(?:ホーム|トップ(?:ページ)?|HOME|Home|TOP|メニュー|MENU|Menu|検索|Search|ログイン|Log ?in|Sign ?in|会員登録|Subscribe|ENGLISH|English|日本語)$/u,
  /^(?:この(?:記事|ページ|論考)を)?(?:シェア|共有|ツイート|ポスト|印刷|保存)(?:する)?$/u,
  /^(?:Share|Tweet|Post|Print|Email|Facebook|Twitter|X|LINE|はてなブックマーク|Pocket|Copy link|リンクをコピー)(?: (?:this|on|via) .{1,30})?$/u,
  /^(?:share|tweet|email) this (?:article|page|story)\b.{0,20}$/iu,
  /^【(?:画像|写真|動画|映像|図|グラフ|表)】.*$/u,
  /^.{0,12}(?:画像|写真)(?:の)?一覧.{0,8}$/u,
  /^.{0,20}(?:はこちら|はコチラ)[。＞>→]*$/u,
  /^(?:続きを読む|全文を読む|もっと見る|もっと読む|次のページ|前のページ|次へ|前へ|Read more|Continue reading|Next page)[。＞>→…]*$/iu,
  /^.{0,20}(?:もっと見る|一覧を見る|一覧へ|一覧はこちら)$/u,
  /^(?:ページ(?:の先頭|トップ|上部)?(?:へ|に)?(?:戻る)?|トップ(?:ページ)?へ(?:戻る)?|Back to top)$/iu,
  /^(?:Copyright|©|\(c\)|（c）).{0,120}$/iu,
  /^.{0,80}All Rights Reserved\.?$/iu,
  /^(?:[•・*-]\s*)?(?:プライバシーポリシー|サイトポリシー|SNSポリシー|サイトマップ|お問い合わせ|利用規約|運営会社|広告掲載|個人情報保護方針|Privacy Policy|Terms of (?:Use|Service)|Contact(?: us)?|Sitemap|Cookie Policy|About us)$/iu,
  /^(?:広告|PR|スポンサーリンク|Advertisement|Sponsored)$/iu,
  /^.{0,20}(?:公式)?(?:X|Twitter|Facebook|Instagram|YouTube|LINE)(?:[(（].{0,12}[)）])?(?:アカウント)?(?:を)?フォロー.{0,10}$/u,
];

/** Headings after which a page shows other articles and its footer. */
const END_MATTER: RegExp[] = [
  /^.{0,40}(?:関連(?:論考|記事|リンク|ページ|ニュース|情報|コンテンツ|レポート|書籍)|合わせて読みたい|あわせて読みたい|おすすめ(?:記事|の記事)?|こちらもおすすめ)(?:一覧)?$/u,
  /^(?:新着(?:情報|記事|ニュース)?|最新(?:記事|ニュース|情報)|人気(?:記事|の記事)|(?:アクセス)?ランキング|お知らせ)(?:一覧)?$/u,
  /^(?:Related (?:articles|stories|content|posts|topics)|More (?:from|on|stories)\b.{0,40}|Most (?:read|popular|viewed)|Latest (?:news|articles|posts)|Recommended(?: for you)?|You may also like|Trending)$/iu,
];

/** Site lines are short; a long line that merely holds such words is text. */
const MAX_SITE_LINE_CHARS = 120;

/** Whether a line belongs to the page around a text: a share button, a navigation entry, a picture link, a copyright line. */
export const isSiteLine = (text: string): boolean => text.length <= MAX_SITE_LINE_CHARS && SITE_LINES.some((pattern) => pattern.test(text));

/** Whether a line heads the lists of other articles that follow a text on a page. */
export const isEndMatter = (text: string): boolean => END_MATTER.some((pattern) => pattern.test(text));

/** What is said of a server's settings. */
export const words = {
  title: { ja: 'このサーバーの設定', en: 'This server’s settings' },
  packs: { ja: '最初から入っている資料集', en: 'Packs that come with Keii' },
  used: {
    ja: '「{name}」：使っています（資料{documents}点、事実{facts}件）',
    en: '“{name}”: used ({documents} documents, {facts} facts)',
  },
  hidden: { ja: '「{name}」：隠しています', en: '“{name}”: hidden' },
  managing: { ja: '資料を扱う人', en: 'Who looks after the documents' },
  managersAlone: {
    ja: '「サーバー管理」の権限がある人。「/設定 担当ロール」で、ほかの人にも任せられます。',
    en: 'Those who may manage this server. “/settings role” lets others do so too.',
  },
  withRole: {
    ja: '「サーバー管理」の権限がある人と、ロール「{name}」の人',
    en: 'Those who may manage this server, and the role “{name}”',
  },
  nowRole: {
    ja: 'ロール「{name}」の人も、資料・購読・名前を変えられるようになりました。設定を変えられるのは、これまでどおり管理者だけです。',
    en: 'Members with the role “{name}” may now change documents, feeds and names. The settings stay with those who manage the server.',
  },
  showInDiscord: {
    ja: 'あと一つ：Discordは管理者用のコマンドをほかの人に見せません。「サーバー設定」→「連携サービス」→「Keii」で、/取り込み・/文書・/購読・/名前 と「資料に加える」にこのロールを加えてください。',
    en: 'One more step: Discord hides managers’ commands from everyone else. In Server Settings → Integrations → Keii, add the role to /ingest, /documents, /feed, /names and “Add to briefing”.',
  },
  noRole: {
    ja: '担当ロールをなしに戻しました。資料を扱えるのは、「サーバー管理」の権限がある人だけです。',
    en: 'No role any more: only those who may manage this server look after the documents.',
  },
  own: { ja: 'このサーバーの資料', en: 'This server’s own documents' },
  filling: {
    ja: '{documents}点・{megabytes} MB（上限 {most}点・{mostMegabytes} MB）',
    en: '{documents} of at most {most}, {megabytes} MB of {mostMegabytes} MB',
  },
  kept: { ja: '保存しているもの', en: 'What is kept' },
  keeping: {
    ja: '加えた資料とその事実、この設定、購読・まとめ・お知らせ、ボタンを動かすための問い合わせ内容（90日使われなければ消えます）。誰が尋ねたかは残しません（まとめとお知らせは、決めた人に伝えるため残します）。Keiiがこのサーバーから外されると、すべて消えます。',
    en: 'The documents added here with what was read from them, these settings, feeds, digests and watches, and what questions asked, so that buttons work (gone after 90 days without use). Not who asked. Digests and watches keep who set them up, as that member is told. When Keii is removed from this server, all of it is deleted.',
  },
  hide: { ja: '「{name}」を隠す', en: 'Hide “{name}”' },
  use: { ja: '「{name}」を使う', en: 'Use “{name}”' },
  nowHidden: {
    ja: '「{name}」を隠しました。このサーバーの答えには出ません。',
    en: '“{name}” is hidden now: this server’s answers leave it out.',
  },
  nowUsed: { ja: '「{name}」を使うようにしました。', en: '“{name}” is used now.' },
  unknownPack: {
    ja: '「{name}」という資料集はありません。あるのは次のものです：{packs}',
    en: 'There is no pack “{name}”. There are: {packs}',
  },
  documents: { ja: '資料の一覧', en: 'List its documents' },
  forgetting: { ja: 'このサーバーについて保存したものをすべて消します', en: 'All that is kept of this server will be deleted' },
  forgettingWhat: {
    ja: '加えた資料{count}点とその事実、設定、購読・まとめ・お知らせ、これまでの答えのボタン。元には戻せません。',
    en: {
      one: 'The 1 document added here with its facts, the settings, feeds, digests and watches, and the buttons of earlier answers. It cannot be undone.',
      other:
        'The {count} documents added here with their facts, the settings, feeds, digests and watches, and the buttons of earlier answers. It cannot be undone.',
    },
  },
  forgotten: { ja: 'すべて消しました', en: 'Everything was deleted' },
  forgottenWhat: {
    ja: 'このサーバーについて保存しているものは、もうありません。',
    en: 'Nothing is kept of this server any more.',
  },
} as const;

/** What `/about` says. */
export const words = {
  command: { ja: 'このbotについて', en: 'about' },
  describe: { ja: '何を知っているか、どう働くか、何を保存するか', en: 'What Keii knows here, how it works and what it keeps' },
  example: undefined,
  options: {},
  title: { ja: 'Keii（経緯）について', en: 'About Keii (経緯)' },
  what: {
    ja: 'Keii は、チームの資料だけを根拠に、出典つきで日付順にまとめて答えます。資料に書かれていないことは答えません。',
    en: 'Keii answers from your team’s own documents alone, in date order, every line with its source. What the documents do not say, it does not say.',
  },
  documents: { ja: '資料', en: 'Documents' },
  range: { ja: '扱う時期', en: 'Period covered' },
  lookingBack: { ja: '{period}（それ以前のことは{year}から）', en: '{period} (looking back as far as {year})' },
  holds: { ja: '収録', en: 'Holds' },
  actors: { ja: '人物と組織{count}件', en: { one: '1 person or body', other: '{count} people and bodies' } },
  plans: { ja: '案{count}件', en: { one: '1 plan', other: '{count} plans' } },
  troubleTitle: { ja: 'いまの不具合', en: 'Not working just now' },
  trouble: {
    full: {
      ja: '保存先のディスクがいっぱいで、ボタンをお出しできません。お答えはできます。Keiiを動かしている人に知らせてください。',
      en: 'The disk that Keii writes to is full, so that answers have no buttons. Tell whoever runs Keii.',
    },
    'read-only': {
      ja: '保存先に書き込めず、ボタンをお出しできません。お答えはできます。Keiiを動かしている人に知らせてください。',
      en: 'Keii may not write to its disk, so that answers have no buttons. Tell whoever runs Keii.',
    },
    held: {
      ja: '保存先のファイルを別のプログラムが使っているため、ボタンをお出しできません。お答えはできます。',
      en: 'Another program holds the file that Keii writes to, so that answers have no buttons until it lets go.',
    },
    damaged: {
      ja: '保存先のファイルが壊れていて、ボタンをお出しできません。お答えはできます。Keiiを動かしている人に知らせてください。',
      en: 'The file that Keii writes to is damaged, so that answers have no buttons. Tell whoever runs Keii.',
    },
    silent: {
      ja: '保存先のディスクが応答せず、ボタンをお出しできません。お答えはできます。',
      en: 'The disk that Keii writes to does not answer, so that answers have no buttons.',
    },
  },
  methodTitle: { ja: 'しくみ', en: 'How it works' },
  method: {
    ja: '付属の資料集の事実は、人が資料を読んで自分たちの言葉で書き起こしたものです。チームが取り込んだ資料の事実は、資料の文をそのまま引いたもので、自動で読み取り、その旨を答えに示します。どちらも根拠となる文の位置を記録しています。言語モデルは使っていません。資料が食い違うときは両方を示し、明らかな誤記は正しい日付を添えて元の表記も残します。',
    en: 'Facts of the shipped collections were written by hand, in our own words. Facts of documents that your team takes in are the documents’ own sentences, quoted, read automatically, and answers say so. Both keep the place of the sentences they rest on. No language model is involved. Where documents disagree both versions stand; a plain slip keeps its printed form beside the correction.',
  },
  privacyTitle: { ja: 'プライバシー', en: 'Privacy' },
  privacy: {
    ja: '管理者が加えた資料のほかに保存するのは、ボタンを動かすための問い合わせ内容（コマンドと選択肢）とサーバーIDだけです。誰が尋ねたかは記録せず（一日で鍵を捨てる照合値で量だけを抑えます）、90日使われなければ消します。まとめの予定とお知らせだけは、本人に伝えるため、誰が決めたかを残します。メッセージは、管理者が加えたもの以外は読みません。',
    en: 'Besides the documents that managers add, only what a question asked (command and options) and the server’s ID are kept, so that buttons work; not who asked (only a code, whose key is thrown away within a day, to keep anybody from filling the store), and no longer than 90 days of use after the last press. Only digests and watches keep who set them up, as that member is told. Keii reads no messages but those that managers add.',
  },
  next: {
    help: { ja: '使い方', en: 'How to ask' },
  },
} as const;

import { isJapanese } from '../../text/script.ts';
/** What an answer must hold: what the question word asks for. `words`: a handful of words rather than a question. */
export const ASKS = [
  'who-is',
  'who-says',
  'how-long',
  'how-many',
  'when',
  'where',
  'why',
  'changed',
  'plan',
  'said',
  'who',
  'yes-no',
  'what',
  'words',
] as const;
export type Asks = (typeof ASKS)[number];

/** One way of asking: what its pattern means, with questions that it reads and others that it must leave. Patterns meet folded text. */
export interface AskRule {
  asks: Asks;
  pattern: RegExp;
  reads: readonly string[];
  leaves: readonly string[];
}

const SAYING =
  '言|述べ|論じ|訴え|豪語|語|話し|説明|主張|警告|発言|報じ|報道|伝え|指摘|評し|評価|批判|明か|表明|発表|答え|約束|要求|投稿|書い|判断';
const SAYING_EN =
  'say|said|tell|told|warn(?:ed)?|report(?:ed)?|claim(?:ed)?|argue[ds]?|write|wrote|announce[ds]?|think|thought|call(?:ed)?|post(?:ed)?|promise[ds]?|declare[ds]?|state[ds]?|predict(?:ed)?|mention(?:ed)?|comment(?:ed)?|explain(?:ed)?|confirm(?:ed)?|point(?:ed)? out|suggest(?:ed)?|suspect(?:ed)?|believe[ds]?|expect(?:ed)?|fear(?:ed)?|hope[ds]?|recall(?:ed)?|make of|made of';
const OUTLETS = '(?:\\w+ ){0,2}(?:outlet|newspaper|paper|magazine|agency|broadcaster|source|journalist|analyst|expert|document|author)';
const COUNTERS =
  '人|名|機|発|項目|歳|才|割|パーセント|%|か国|カ国|ヶ国|ヵ国|か所|カ所|回|度|つ|件|隻|両|台|社|票|キロ|メートル|ドル|円|ユーロ|億|万|段階|種類|品目|個|点|か条|カ条|条|枚|本|州|県|地域|通|文書|往復|倍|トン';
const SPANS = '時間|日間|週間|か月|カ月|ヶ月|ヵ月|年間|分間|泊';

/** In this order, the first that fits. */
export const ASK_RULES: readonly AskRule[] = [
  {
    asks: 'who-is',
    pattern:
      /^[^、。]{1,30}?(?<!の)(?:とは|って|は)(?:一体|いったい)?(?:誰|だれ|何者|どんな人(?:物)?|どのような人(?:物)?|どういう人(?:物)?)(?:です|なの|でしょう|なん)?(?:か|かな)?[?。]*$|^who(?: is|'s| was| are| were) (?!the |to |in |on |behind |responsible )[^,]{2,40}[?.]*$|^what(?: is|'s) [^,]{2,40}'s (?:job|role|position|office)[?]*$/u,
    reads: ['ウメロフとは誰ですか', '小谷哲男はどんな人?', 'who is umerov?', 'who was kellogg?'],
    leaves: ['娘婿は誰が呼んだ?', 'who is the author of the plan?', 'who is behind the plan?', '作成したのは誰?'],
  },
  {
    asks: 'who-says',
    pattern: new RegExp(
      `(?:と|を|が)(?:最初に)?(?:${SAYING})\\p{sc=Hira}*(?:のは)?(?:誰|だれ|どこ|どの|どなた|何新聞)|(?:誰|だれ|どこ|どの\\S{1,6}?)が(?:そう)?[^、]{0,40}(?:${SAYING})\\p{sc=Hira}*[?]|と(?:見|考え|読|予想|予測)\\p{sc=Hira}*のは(?:誰|だれ|どなた)|どの(?:新聞|メディア|報道機関|通信社|媒体|放送局|雑誌|資料)|(?:新聞|メディア|報道機関|通信社|媒体|放送局|雑誌|紙)は(?:[?]|どこ|何|どれ)|\\bwhich ${OUTLETS}s?\\b|\\b(?:who|whose \\w+) (?:else )?(?:first )?(?:says?|said|claims?|claimed|argues?|argued|reports?|reported|announced|revealed|warned|told)\\b`,
      'u',
    ),
    reads: ['30項目あると言ったのは誰?', 'どの新聞が報じた?', 'which outlet reported it?', 'who says that putin has won?'],
    leaves: ['ルビオは何と言った?', 'who signed it?', 'who met putin?'],
  },
  {
    asks: 'how-long',
    pattern: new RegExp(
      `何(?:${SPANS})|(?:どの|どれ)(?:くらい|ぐらい|だけ|ほど)(?:の(?:期間|間|長さ|時間)|長く|続|停滞|足踏み|止ま|かか)|(?:どの|どれ)(?:くらい|ぐらい)足|いつまで続|(?:期限|期間|時間|任期)を?[^、]{0,6}(?:どれ|どの)(?:だけ|くらい|ほど)|(?:猶予|期間|任期|長さ|時間|日数|月数|年数)は(?:何日|どの|どれ|いつまで|[?]|$)|何日(?:か|間|の猶予|後|前|以内|で)|何年(?:後|前|以内|かけ)|\\bhow long\\b|\\bhow (?:many|much) (?:more |further )?(?:minutes?|hours?|days?|weeks?|months?|years?|time)\\b|\\bwhat length of time\\b`,
      'u',
    ),
    reads: ['会談は何時間続いた?', 'どのくらい停滞した?', 'how long did it last?', 'how many days did they have?', '終わるまでの日数は?'],
    leaves: ['何年の出来事?', 'how many drones?', 'いつまでに実現する?'],
  },
  {
    asks: 'how-many',
    pattern: new RegExp(
      `(?:何|幾)(?:${COUNTERS})(?!も)|いくつ|いくら|(?:どの|どれ)(?:くらい|ぐらい|だけ|ほど)|(?:人数|件数|項目数|金額|総額|(?<=[たるい])額|割合|規模|年齢|数)(?:は|が)(?:何|どう|\\?|どの|どれ)|\\bhow (?:many|much|large|big|old|far|high|strong|often|few|deep)\\b|\\bwhat (?:percentage|share(?! price)|number|proportion|sum|amount|size|age)\\b|\\bwhat (?:is|was) the (?:number|size|amount|percentage|share(?! price)|cost|limit)\\b|\\bwhat (?:does|did|do|will|would) .{1,40}(?<!\\b(?:the|its|a)) (?:cost|earn|weigh)\\b`,
      'u',
    ),
    reads: [
      'ドローンは何機?',
      '資産はいくら?',
      'how many drones?',
      'what percentage of gdp?',
      'what does a missile cost?',
      '支払った額は?',
    ],
    leaves: ['何が起きた?', 'いつ?', 'how did it end?', 'what did the cost depend on?'],
  },
  {
    asks: 'when',
    pattern:
      /いつ(?!も|か(?!ら))|何年(?!間)|何月|何日(?!間)|何曜日|何時(?!間)|(?:日付|日取り|時期|日程|期日|期限|日)は(?:\?|何|どう)|\bwhen\b|\b(?:what|which) (?:date|day|month|year|week|time)\b|\b(?:by|until|since) what\b/u,
    reads: ['いつ開かれた?', '何年の出来事?', 'when was it?', 'what day did they meet?'],
    leaves: ['何が起きた?', 'where was it?', '何日間続いた', 'いつも挙げる項目は?', 'いつか会うのは誰?'],
  },
  {
    asks: 'where',
    pattern:
      /どこ|どちらの(?:国|街|町|都市)|(?:どの|何という|なんという)(?:都市|街|町|国|州|県|場所|会場|地|島|城|建物|ホテル)|(?:都市|街|町|地域|場所|会場|開催地|舞台|行き先|滞在先|(?<!相手)国|州|省|県)(?:は|って)(?:\?|何|$)|\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|town|place|country|state|venue|location|building|capital|region|area)\b/u,
    reads: ['どこで開かれた?', '話し合った街は?', 'where did they meet?', 'which city was it?'],
    leaves: ['誰が来た?', 'when was it?', '一緒に作った相手国は?'],
  },
  {
    asks: 'why',
    pattern:
      /なぜ|何故|どうして|(?:理由|わけ|訳|原因|動機|背景|根拠)(?:は|って|を|と)|(?<!つの|戦争)目的は何|(?:何の|どんな|どういう)目的|何を(?:恐れ|懸念|心配|理由)|何のため|\bwhy\b|\bwhat (?:for|caused|led|made|prompted|drove|is the reason|was the reason)\b|\b(?:for what|what) (?:reason|purpose)s?\b|\breasons? (?:for|why)\b|\bhow come\b/u,
    reads: ['なぜ延期された?', '中止の理由は?', 'why did he resign?', 'what led to the cancellation?'],
    leaves: ['いつ延期された?', 'what happened?', '三つの目的は何?'],
  },
  {
    asks: 'changed',
    pattern:
      /どう(?:変わ|変化|修正|改め|改訂|変更)|どのように(?:変|修正|改)|何が(?:変わ|変化)|(?:変化|変更点|違い)は|\bhow (?:did|has|have|was|were|is) .{0,60}\b(?:chang|differ|revis|amend|alter|shift)|\bwhat (?:has |have |was |were )?(?:chang|differ|revis|amend|alter)\w*/u,
    reads: ['11月の後どう変わった?', 'how did his tone change?', 'what changed in the plan?'],
    leaves: ['どうなった?', 'how did it end?'],
  },
  {
    asks: 'plan',
    pattern:
      /どの(?:計画|案|和平案|提案|合意|協定|構想|文書)|何という(?:計画|案|提案|合意|協定)|(?:計画|案|和平案|提案|合意|協定|構想)は(?:\?|何|どれ|どの|$)|\bwhich (?:\w+ )?(?:plan|proposal|agreement|deal|accord|paper|offer|text|document|version)\b|\bwhat (?:plan|proposal|agreement|deal) (?:did|was|is|has|do)\b/u,
    reads: ['どの案が示された?', '求めた提案は?', 'which plan was drafted?'],
    leaves: ['案を作ったのは誰?', 'what does the plan say?'],
  },
  {
    asks: 'said',
    pattern: new RegExp(
      `(?:何|なん)(?:と|を|て)(?:言|述|語|話|説明|主張|警告|発言|報|伝|指摘|評|批判|明か|表明|発表|答|約束|投稿|書|考|見)|どう(?:言|述|語|話|説明|主張|警告|発言|報|伝|指摘|評|批判|答|考|見|反応|受け止|思|コメント|判断|振り返|捉え|とらえ)|どのように(?:言|述|語|話|説明|主張|評|見|報|捉|考)|(?:見方|見立て|見解|発言|主張|コメント|評価|反応|考え|立場|意見|言い分|説明)は[?何ど]|\\bwhat (?:does|did|do|has|had|have|would) .{1,60}\\b(?:${SAYING_EN})\\b|\\bwhat (?:view|opinion|position|line|stance) (?:does|did|do|has|had)\\b|\\bwhat (?:is|was) .{1,40} (?:view|opinion|reaction|position|comment|answer|warning|message|assessment|judg\\w+)|\\bhow (?:does|did|do) .{1,40} (?:describe|see|view|assess|judge|explain|react|respond|characteri[sz]e|comment|rate|call|put it)`,
      'u',
    ),
    reads: ['ルビオは何と言った?', 'どう評価した?', 'what did lavrov say?', 'how does kraft see it?'],
    leaves: ['誰が言った?', 'what happened?'],
  },
  {
    asks: 'who',
    pattern:
      /誰|だれ|どなた|どの(?:国|人物|人|政治家|首脳|大統領|首相|組織|会社|企業)|(?:人物|人|相手国?|担当者|張本人|代表|特使|首脳|国|名前|議員|側近|身内)(?:は|って)(?:\?|何|どこ|$)|何という(?:人|名前)|\bwho(?:m|se)?\b|\bwhat(?: is|'s| was) the names? of\b|\b(?:which|what) (?:\w+ )?(?:person|people|official|leader|countries|politician|president|minister|companies|man|woman|senator|lawmaker|envoy|general|diplomat)\b|\bwhich \w+(?:ian|ean|can|ese)s? (?:is|was|were|did|has|had)\b/u,
    reads: ['署名したのは誰?', 'who signed it?', '会った相手は?'],
    leaves: ['何が起きた?', 'where is it?'],
  },
  {
    asks: 'what',
    pattern:
      /何|なに|どんな|どの|どう|どれ|いかな|とは[?]*$|は[?]+$|\bwhat\b|\bwhich\b|\bhow\b|\b(?:tell me|describe|explain|summari[sz]e|list)\b|教えて/u,
    reads: ['何が起きた?', '二つの条件は?', 'what happened?'],
    leaves: ['停戦', 'did it end?'],
  },
  {
    asks: 'yes-no',
    pattern:
      /(?:た|る|い|う|ない|だ|です|ます|ました|ません|のです|の|である)(?:か|の|のか|んですか|かどうか)?[?]+$|[\p{sc=Hira}\p{sc=Han}]か[?]*$|^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might)\b/u,
    reads: ['受け入れた?', '参加するか', 'did it take place?'],
    leaves: ['停戦の条件', 'peace plan'],
  },
];

/** What a folded question asks for: the first rule that fits; in English, where the question word leads, the one that fits first in the text. */
export const readAsks = (folded: string): Asks => {
  const fitting = ASK_RULES.flatMap(({ asks, pattern }) => {
    const at = folded.search(pattern);
    return at < 0 ? [] : [{ asks, at }];
  });
  const earliest = isJapanese(folded) ? undefined : Math.min(...fitting.map(({ at }) => at));
  return fitting.find(({ at }) => earliest === undefined || at === earliest)?.asks ?? 'words';
};

import type { FactLanguage } from '../../telling/language.ts';
import { nameRules } from './names.ts';
import { pointerRules } from './pointers.ts';
import { kinds, modalities } from './signs.ts';
import { BODY, OUTLET } from './titles.ts';

const BODY_END = new RegExp(`(?:・)?(?:${BODY}|${OUTLET})$`);
const WHERE =
  /^(?:で(?!は|あ|し)|国内|西部|東部|北部|南部|中部|沖|産|製|語|人|国内|東方|領|時間|にある|代表(?!団)|支社|支店|法人|市場|企業|国籍|基準|円|株)/;

/** A verb in its plain form before a noun: the date in front of it belongs to that noun. */
const EMBEDDED =
  /^(?:[^、。「」はがもを]{0,14}(?:[をにがで][^、。「」はも]{0,12})?)?(?:した|された|れた|いた|った|んだ|きた|けた|えた|めた|せた|する|される|となる)(?=[一-龥ァ-ヴー「『0-9A-Z])/;

/** 「1月14日の12項目案は」: the date is the plan's. */
const OF_A_PLAN = /^の[^、。はがをにで]{0,10}(?:案|合意|協定|覚書|草案|声明|書簡|計画|提案|報告書)(?!で|に)/;

/** How Japanese tells facts. */
export const japanese: FactLanguage = {
  code: 'ja',
  names: nameRules,
  pointers: pointerRules,
  shortForm(name) {
    const short = name.replace(BODY_END, '');
    return short !== name &&
      short.length >= 2 &&
      !/^(?:国際|日本|世界|中央|地方|全国|県|市|町|国立|[一-龥]{2})$/.test(short.replace(/^(?=[一-龥]{2}$)/, ''))
      ? short
      : short !== name && /^[一-龥]{2}$/.test(short)
        ? short
        : undefined;
  },
  isSetting: (text, { start, end }) =>
    WHERE.test(text.slice(end, end + 4)) || /[(][^()]*$/.test(text.slice(Math.max(0, start - 12), start)),
  stateOffice: /(?:大統領|首相|相|特使|交渉官|長官|大臣|議員|報道官|大使|補佐官|主席|書記|代表)$/,
  belongs: /^(?:の[一-龥ァ-ヴー・]{0,8}|[、]?)$/,
  roleBefore: /(?<role>[一-龥]{2,8})の$/,
  clauseEnd: /[しりいきちみびえけせてでめげべねずばがもと]、|たら、|なら、|ため、|ので、|から、|うえで、|ものの、|一方、|[;；]/g,
  kinds,
  modalities,
  views: /とみ(?:る|て)|と予想|と予測|と分析|と指摘|見通しを示|との見方|試算|見込む|という。|推計/,
  reporting:
    /(?:述べ|語(?:っ|り)|話し(?:た|て)|表明|強調し|主張し|警告し|批判し|答弁し|明らかに|明かし|評し|促し|訴え|反論|説明し|指摘し|報じ|伝え|と言(?:っ|い)|と答え|答えて|発表し|求め|呼ん|否定し|認め|との(?:考え|認識|見方|試算))/,
  condition: /もし|仮に|(?:れば|ならば?|たら|ければ|場合は?|としても|いれば|と決まれば)/,
  deadline: /(?:までに|まで)[^。]{0,30}(?:なければ|ない場合|なかったら)/,
  imprint:
    /^(?:日時|日程|期日|場所|会場|出席者?|欠席者?|議題|議事|配布資料|次第|開催日|作成|記録)(?:[ :：]|$)|現在(?:[ 、)]|$)|(?:発行|配信|公開|掲載|収録|更新|発売|発刊|放送)(?:[、。)]|$|[((]|\s)/,
  predicate: /(?:[たるうくすつぬむぐぶいだ]|です|ます|ん|ない|とのこと|という|見込み|予定|方針)\d{0,2}[。」』)\d]*$/,
  dateline: /^【[^】]{2,24}[＝=][^】]{2,24}】/,
  aside: /^(?:[・■□▼●]? ?)(?:関連(?:記事|リンク)?|あわせて読|こちらも|次に読む)/,
  named: /^(?:」?というのは|」?という日付|」?とした(?:の|こと)は)/,
  subject: /[一-龥ァ-ヴーA-Za-z0-9」)](?:は|が(?!、))/,
  nominal: /[一-龥ァ-ヴー]{2}[。]?$/,
  timeless: /とは限らない|ことが多い|のが通例|一般に/,
  firstPerson: /私(?:は|が|も|の|ども|たち)|わたし|我々|われわれ|当方/,
  asks: /何|どう|なぜ|いつ|誰|どこ|どれ|いくら|ませんか/,
  source: /(?<who>[^、。「」]{2,30}?)(?:によると|によれば|の話として|の話では|の試算では|の推計では)/,
  past: /(?:た|だ)(?:。|」|と|という|とされる|そうで|[、)]|$)|(?:し|り|い|き|ち|み|び|れ|せ|え|め|べ|け|て)、/,
  isEmbedded: (_before, after) => EMBEDDED.test(after) || OF_A_PLAN.test(after),
  plans: [
    /「(?<name>[^「」]{2,24}(?:案|覚書|協定|合意書?|草案|計画|提案|構想|条約|要求書|宣言|議定書|契約|対案|戦略|プラン|イニシアチブ))」/g,
    /(?<![一-龥ァ-ヴー\dA-Za-z])(?<name>(?:[一-龥々ヶァ-ヴー・A-Za-z]{0,12}?\d{1,3}(?:項目|か条|カ条|箇条|条|機|段階)[一-龥]{0,6}?|(?:[ァ-ヴー・]{2,16}|[一-龥々ヶ]{1,10}|第[一二三四五六七八九十]))(?:案|覚書|協定|合意書?|草案|計画|構想|条約|要求書|宣言|議定書|契約|対案|措置))(?![一-龥ァ-ヴー]|内)/g,
    /(?<name>プロジェクト[\dA-Z]{1,6})/g,
  ],
  heading: /^(?:#+ |[■□◆◇●○▼▽【〔《]|[0-9０-９一二三四五六七八九十]{1,3}[.．、 ]|第[0-9一二三四五六七八九十]+[章節部])/,
};

import type { FoundName } from '../../names/entity.ts';
import type { NameRule } from '../../names/name-rule.ts';
import { BODY, HONORIFIC, KIND_OF_BODY, NO_NAME, OFFICE, OUTLET } from './titles.ts';

/** No name is longer; a run without end is read in linear time. */
const KATA = '[ァ-ヴー]{2,24}';
const KATA_NAME = `${KATA}(?:[・=]${KATA})*`;
const KANJI = '[一-龥々ヶ]';
const NOTE = '(?:[(][^()]{1,40}[)])?';
const ENDS_AS_BODY = new RegExp(`(?:${BODY}|${OUTLET})$`);
const KIND_OF_BODY_ALONE = new RegExp(`^${KIND_OF_BODY}${BODY}$`);
const PARTICLE = /^[のはがをにでともへやかな]/;

/** Words that stand behind an office and are no name: 会長の任期は, 社長、専務が. */
const NOT_AFTER_OFFICE = new RegExp(
  `(?:${OFFICE}|任期|選挙|辞任|就任|指示|判断|発言|会見|答弁|説明|意向|後任|座|職|席|当時|時代|責任|立場|提案|方針|決定|報告|一人|双方|全員|両者)$`,
);

const isName = (name: string): boolean =>
  !NO_NAME.has(name) && !/^[県市町村国都府区].$/.test(name) && !ENDS_AS_BODY.test(name) && !/^[同両各元前当現新旧]/.test(name);

/** A name of kanji may run into the office behind it: the longest office that leaves a name is taken. */
/** An office of a body, without a name: 審議会委員. */
const BODY_OFFICE = /(?:審議会|委員会|協議会|評議会|理事会|取締役会|議会)(?:委員長?|議員|議長|会長|理事)$/;
const OFFICE_END = new RegExp(`^(?<name>${KANJI}{2,6}?|${KANJI}{1,3}(?:[ぁ-ん]{2,4}|[ァ-ヴー]{2,3})?)(?<role>${OFFICE})$`);

const person = (name: string, role: string | undefined): Pick<FoundName, 'name' | 'type' | 'role'> | undefined =>
  isName(name) ? { name, type: 'person', role } : undefined;

/** Whether a word in brackets is made of signs of the name before it, in their order, or of Latin capitals. */
const isShortened = (short: string, name: string): boolean => {
  if (/^[A-Z]+$/.test(short)) return true;
  const rest = [...short].reduce<string | undefined>((left, sign) => {
    const at = left?.indexOf(sign) ?? -1;
    return at < 0 ? undefined : left?.slice(at + 1);
  }, name);
  return short.length < name.length && rest !== undefined;
};

/** How Japanese texts name people, bodies, outlets and vessels; each rule is tried over the whole text, the surer ones first. */
export const nameRules: NameRule[] = [
  {
    name: 'katakana-office',
    pattern: new RegExp(`(?<name>${KATA_NAME})${NOTE}(?<role>[一-龥]{0,8}?${OFFICE})`, 'g'),
    build: ({ name = '', role = '' }) => {
      if (ENDS_AS_BODY.test(name)) return undefined;
      const of = new RegExp(`^(?<body>[一-龥]{1,8}?${BODY})`).exec(role)?.groups?.body;
      return { name, type: 'person', role: of === undefined ? role : role.slice(of.length), of };
    },
  },
  {
    name: 'katakana-honorific',
    pattern: new RegExp(`(?<name>${KATA_NAME})${NOTE}${HONORIFIC}`, 'g'),
    build: ({ name = '' }) => person(name, undefined),
  },
  {
    name: 'kanji-honorific',
    pattern: new RegExp(`(?<![一-龥々ヶ])(?<name>${KANJI}{2,6}(?:[ぁ-ん]{2,4}?)?|${KANJI}{1,2}[ァ-ヴー]{2,4})${NOTE}(?:氏|さん|女史)`, 'g'),
    build: ({ name = '' }) => (PARTICLE.test(name.replace(/^[一-龥々ヶ]+/, '')) ? undefined : person(name, undefined)),
  },
  {
    name: 'kanji-office',
    pattern: new RegExp(
      `(?<![一-龥々ヶァ-ヴー・])(?<run>${KANJI}{2,6}(?:アナリスト|エコノミスト|ディレクター)|${KANJI}{3,14}|${KANJI}{1,3}(?:[ぁ-ん]{2,4}|[ァ-ヴー]{2,3})${NOTE}${KANJI}{2,6})(?![一-龥々ヶ])`,
      'g',
    ),
    build: ({ run = '' }) => {
      if (BODY_OFFICE.test(run)) return undefined;
      const found = OFFICE_END.exec(run.replace(/[(][^()]*[)]/, ''))?.groups;
      if (found === undefined) return undefined;
      const { name = '', role = '' } = found;
      return PARTICLE.test(name.replace(/^[一-龥々ヶ]+/, '')) ? undefined : person(name, role);
    },
  },
  {
    name: 'kanji-ruby',
    pattern: new RegExp(
      `(?<![一-龥々ヶ])(?<printed>(?<family>${KANJI}{1,4})[(][ぁ-んァ-ヴー ]+[)](?<given>${KANJI}{1,3}|[ぁ-ん]{2,4}))(?<role>${OFFICE}|${HONORIFIC})`,
      'g',
    ),
    build: ({ family = '', given = '', role, printed }) => ({ name: family + given, printed, type: 'person', role }),
  },
  {
    name: 'kanji-post',
    pattern: new RegExp(`(?<![一-龥々ヶ])(?<name>${KANJI}{3,5}|${KANJI}{1,3}[ぁ-ん]{2,4})[(](?<of>[^()]{0,24}?)(?<role>${OFFICE})[)]`, 'g'),
    build: ({ name = '', of = '', role }) => {
      const body = of.replace(/^元/, '');
      return isName(name) ? { name, type: 'person', role, of: ENDS_AS_BODY.test(body) ? body : undefined } : undefined;
    },
  },
  {
    name: 'speaker-note',
    pattern: /^[○◯●◆] ?(?<role>[一-龥々ヶァ-ヴー・]{1,14}|\d{1,2}番(?:議員)?)[(](?<name>[^()]{2,12}?)(?:君|氏|さん|様|議員|委員)?[)]/gmu,
    build: ({ name = '', role }) => ({ name, type: 'person', role }),
  },
  {
    name: 'introduced',
    pattern: new RegExp(
      `(?<=^|。)(?:[^。、「」\\n]{0,16}の)?(?<role>${OFFICE})の(?<name>${KANJI}{2,6}(?:[ぁ-ん]{2,4})?)(?:です|と申します|でございます)。`,
      'gm',
    ),
    build: ({ name = '', role }) => person(name, role),
  },
  {
    name: 'cited',
    pattern: new RegExp(`(?<![一-龥々ヶァ-ヴー])(?<name>${KANJI}{2,4}|${KATA_NAME})[(](?:19|20)\\d\\d[a-z]?[)]`, 'g'),
    build: ({ name = '' }) => person(name, undefined),
  },
  {
    name: 'aged',
    pattern: new RegExp(`(?<![一-龥々ヶ])(?<name>${KANJI}{3,6}|${KANJI}{1,3}[ぁ-んァ-ヴー]{2,4}|${KATA_NAME})[(](?:当時)?\\d{2}[)]`, 'g'),
    build: ({ name = '' }) => person(name, undefined),
  },
  {
    name: 'office-before',
    pattern: new RegExp(
      `(?<of>[一-龥々ヶァ-ヴーA-Za-z・]{2,16}?${BODY})?(?:の)?(?<role>${OFFICE})(?:(?<loose>の)|、|だった|を務める)(?<name>(?:(?!氏)${KANJI}){3,6}|${KANJI}{1,3}[ぁ-ん]{2,4}?|${KATA}・${KATA})(?=[(はがもをにと、「]|によ|から|氏|さん)`,
      'g',
    ),
    build: ({ name = '', role, of, loose }) => {
      const made = person(name, role);
      return made === undefined || NOT_AFTER_OFFICE.test(name) ? undefined : { ...made, of, isDoubtful: loose !== undefined };
    },
  },
  {
    name: 'office-beside',
    pattern: new RegExp(`(?<role>${OFFICE}) +(?<name>${KANJI}{1,4} ${KANJI}{1,3}|${KANJI}{3,5})(?= |$)`, 'gm'),
    build: ({ name = '', role }) => person(name, role),
  },
  {
    name: 'katakana-full',
    pattern: new RegExp(`(?<![ァ-ヴー・])(?<name>${KATA}(?:・${KATA}){1,3})(?![ァ-ヴー・])`, 'g'),
    build: ({ name = '' }) => ({ name, type: ENDS_AS_BODY.test(name) ? 'organisation' : 'person' }),
  },
  {
    name: 'paper',
    pattern: new RegExp(`(?:[紙誌](?<before>${KATA_NAME})(?![ァ-ヴー]))|(?<after>${KATA_NAME})[紙誌](?![ァ-ヴー])`, 'g'),
    build: ({ before, after }) => ({ name: before ?? after ?? '', type: 'outlet' }),
  },
  {
    name: 'outlet',
    pattern: new RegExp(
      `(?<![一-龥々ヶァ-ヴーA-Za-z])(?<name>(?!\\p{L}{0,8}[紙誌])[一-龥々ヶァ-ヴーA-Za-z・]{1,12}?${OUTLET})(?![一-龥々ヶァ-ヴー])`,
      'gu',
    ),
    build: ({ name = '' }) => (new RegExp(`^(?:メール)?${OUTLET}$`).test(name) ? undefined : { name, type: 'outlet' }),
  },
  {
    name: 'body',
    pattern: new RegExp(
      `(?<![一-龥々ヶァ-ヴーA-Za-z・])(?<name>(?:(?<=[\\n、。「『( ])(?!だが|また|なお|まず|ただ|さて|もし|この|その|あの|どの|かつ|ほか|いま|すで|しかし|ところ|そして|さらに|あわせ|なかで|これ|それ|ここ|そこ|うち)[ぁ-ん]{2,4}(?=[一-龥]{2,8}[のはがも]))?[一-龥々ヶァ-ヴーA-Za-z・0-9]{1,20}?${BODY})(?![一-龥々ヶァ-ヴー・])`,
      'g',
    ),
    build: ({ name: read = '' }) => {
      const name = read.replace(/^(?:編集|構成|取材|文|写真|聞き手|司会|協力|主催|共催|後援)・/, '');
      return new RegExp(
        `^(?:[一-龥]系.*|第?\\d.*|[同両各当]?${BODY}|(?:臨時|国際|関係|競争|捜査|司法|地元|規制|労働|株主|米系|閣議).{0,3}(?<!当局)|.*(?:[0-9一二三四五六七八九十前翌同昨来毎今先当][年月日]|[年月日]の).*)$`,
      ).test(name) ||
        /^[同両各当本全]/.test(name) ||
        KIND_OF_BODY_ALONE.test(name)
        ? undefined
        : { name, type: 'organisation' };
    },
  },
  {
    name: 'short-behind',
    pattern: new RegExp(
      `(?<![一-龥々ヶァ-ヴーA-Za-z・])(?<name>[一-龥々ヶァ-ヴーA-Za-z・]{2,20}?${BODY})[(](?:以下、?)?「?(?<short>[A-Z]{2,8}|[一-龥ァ-ヴー]{2,8})」?(?=[)、])`,
      'g',
    ),
    build: ({ name = '', short = '' }) =>
      isShortened(short, name) && !/^[同両各当本]/.test(name) ? { name, printed: short, type: 'organisation' } : undefined,
  },
  {
    name: 'body-kana',
    pattern: new RegExp(
      `(?<=[のと、「 ]|^)(?<name>(?!この|その|あの|どの|これ|それ|ここ|そこ|まず|さて|では|また|など|から|まで|より|という|いわゆる|あらゆる|ある|ほか)[ぁ-ん]{1,4}[っきしちにひみりけせてめれうくすつぬふむゆらわざまかさやあおそとほもよろん](?=[一-龥ァ-ヴ]{2})${BODY})(?=[はがもをにのと、」(]|株式会社|$)`,
      'gm',
    ),
    build: ({ name = '' }) => ({ name, type: 'organisation' }),
  },
  {
    name: 'company-line',
    pattern:
      /^(?:株式会社|有限会社|合同会社|一般社団法人|公益財団法人|学校法人|医療法人|NPO法人) ?(?<name>[ぁ-ん一-龥々ヶァ-ヴーA-Za-z・]{2,20})$|^(?<before>[ぁ-ん一-龥々ヶァ-ヴーA-Za-z・]{2,20})(?:株式会社|[(]株[)])$/gm,
    build: ({ name, before }) => ({ name: name ?? before ?? '', type: 'organisation' }),
  },
  {
    name: 'company',
    pattern:
      /(?:株式会社|有限会社|合同会社|一般社団法人|公益財団法人|NPO法人|国立大学法人) ?(?<name>[一-龥々ヶァ-ヴーA-Za-z・]{2,20})|(?<before>(?:(?<=^|[、。「( の])[ぁ-ん]{2,5}[一-龥々ヶァ-ヴーA-Za-z・]{1,20}|(?<![ぁ-ん])[一-龥々ヶァ-ヴーA-Za-z・]{2,20}))(?:株式会社|[(]株[)])/gm,
    build: ({ name, before }) => ({ name: name ?? before ?? '', type: 'organisation' }),
  },
  {
    name: 'called',
    pattern:
      /(?:法人|会社|団体|組織|財団|組合|政党|会派|劇団|楽団|チーム|グループ|企業|NPO|店|委員会)「(?<name>[^「」、。]{2,20})」(?!と(?:述|語|話|い))/g,
    build: ({ name = '' }) => ({ name, type: 'organisation' }),
  },
  {
    name: 'municipality',
    pattern:
      /(?<![一-龥々ヶァ-ヴー])(?<name>[一-龥々ヶ]{2,4}(?:市|町|村|県|都|府|区))(?=[はがもとのにへを、。・「」)(\s―〜~]|議会|役場|役所|側|当局|民|内)/g,
    build: ({ name = '' }) =>
      /^[同両各当本全](?=.$)|地区$|^(?:都道府|市区町|地方|政令|自治|特別)|[副元前]/.test(name) ? undefined : { name, type: 'state' },
  },
  {
    name: 'company-short',
    pattern: new RegExp(
      `(?<![一-龥々ヶァ-ヴーA-Za-z・])(?<name>(?:${KATA_NAME}|[A-Z][A-Za-z]{1,15}))社(?=[はがもをにのとへ、。」())]|側|長|製)`,
      'g',
    ),
    build: ({ name = '' }) => ({ name, type: 'organisation' }),
  },
  {
    name: 'vessel',
    pattern:
      /(?:船|艦|艇|機|衛星|号|探査機|タンカー)「(?<name>[^「」]{2,14}(?:号|丸|\d{1,3}))」|(?:フェリー|船|タンカー|艦|艇|ロケット|衛星|探査機|列車|浴場|旅館)「(?<called>[^「」、。]{2,12})」(?!と(?:言|述|語|話|い))|「(?<quoted>[ァ-ヴー]{2,10}\d{0,3}号|第?\d{0,3}[一-龥]{2,6}丸)」|(?:漁船|トロール船|貨物船|客船|タンカー|巡視船|艦艇|潜水艦|人工衛星|探査機)(?<behind>[ァ-ヴー]{3,12}\d{0,3}(?:号|丸)?)/g,
    build: ({ name, called, quoted, behind }) => ({ name: name ?? called ?? quoted ?? behind ?? '', type: 'thing' }),
  },
];

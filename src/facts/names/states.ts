/** What states and blocs are called besides the names the platform's locale data gives: by ISO 3166 code, Japanese and English, `|` between. */
const MORE: Record<string, [ja: string, en: string]> = {
  US: ['米国|アメリカ|ワシントン|ホワイトハウス', 'United States|U.S.|US|USA|America|American|Americans|Washington|White House'],
  GB: ['英国|イギリス|ロンドン', 'Britain|UK|U.K.|British|Britons|London|Downing Street'],
  RU: ['ロシア|露国|モスクワ|クレムリン', 'Russian|Russians|Moscow|Kremlin'],
  UA: ['キーウ|キエフ', 'Ukrainian|Ukrainians|Kyiv|Kiev'],
  CN: ['中国|北京', 'Chinese|Beijing'],
  TW: ['台北', 'Taiwanese|Taipei'],
  KR: ['韓国|ソウル', 'South Korean|South Koreans|Seoul'],
  KP: ['北朝鮮|平壌', 'North Korean|North Koreans|Pyongyang'],
  JP: ['日本', 'Japanese|Tokyo'],
  DE: ['ドイツ|ベルリン', 'German|Germans|Berlin'],
  FR: ['フランス|パリ', 'French|Paris'],
  IT: ['イタリア|ローマ', 'Italian|Italians|Rome'],
  ES: ['スペイン|マドリード', 'Spanish|Madrid'],
  PT: ['リスボン', 'Portuguese|Lisbon'],
  NL: ['オランダ|ハーグ', 'Netherlands|Dutch|The Hague'],
  BE: ['ベルギー', 'Belgian|Belgians'],
  CH: ['スイス|ベルン', 'Swiss|Bern'],
  AT: ['ウィーン', 'Austrian|Austrians|Vienna'],
  PL: ['ワルシャワ', 'Polish|Poles|Warsaw'],
  CZ: ['チェコ|プラハ', 'Czech Republic|Czech|Czechs|Prague'],
  HU: ['ブダペスト', 'Hungarian|Hungarians|Budapest'],
  RO: ['ブカレスト', 'Romanian|Bucharest'],
  BG: ['ソフィア', 'Bulgarian|Sofia'],
  GR: ['ギリシャ|アテネ', 'Greek|Greeks|Athens'],
  TR: ['トルコ|アンカラ', 'Turkey|Turkish|Ankara'],
  NO: ['オスロ', 'Norwegian|Norwegians|Oslo'],
  SE: ['ストックホルム', 'Swedish|Swedes|Stockholm'],
  DK: ['コペンハーゲン', 'Danish|Danes|Copenhagen'],
  FI: ['ヘルシンキ', 'Finnish|Finns|Helsinki'],
  IS: ['レイキャビク', 'Icelandic|Icelanders|Reykjavik|Reykjavík'],
  FO: ['フェロー', 'Faroes|Faroese|Torshavn|Tórshavn'],
  GL: [' ヌーク', 'Greenlandic|Nuuk'],
  IE: ['ダブリン', 'Irish|Dublin'],
  EE: ['タリン', 'Estonian|Estonians|Tallinn'],
  LV: ['リガ', 'Latvian|Latvians|Riga'],
  LT: ['ビリニュス', 'Lithuanian|Lithuanians|Vilnius'],
  BY: ['ミンスク', 'Belarusian|Belarusians|Minsk'],
  MD: ['モルドバ|キシナウ', 'Moldovan|Chisinau'],
  GE: ['ジョージア|トビリシ', 'Georgian|Tbilisi'],
  AM: ['エレバン', 'Armenian|Armenians|Yerevan'],
  AZ: ['バクー', 'Azerbaijani|Azeri|Baku'],
  KZ: ['アスタナ', 'Kazakh|Astana'],
  RS: ['ベオグラード', 'Serbian|Serbs|Belgrade'],
  HR: ['ザグレブ', 'Croatian|Zagreb'],
  IL: ['エルサレム', 'Israeli|Israelis|Jerusalem'],
  PS: ['パレスチナ', 'Palestine|Palestinian|Palestinians'],
  EG: ['カイロ', 'Egyptian|Egyptians|Cairo'],
  SA: ['サウジ|サウジアラビア|リヤド', 'Saudi Arabia|Saudi|Saudis|Riyadh'],
  AE: ['UAE|アブダビ', 'UAE|Emirati|Abu Dhabi'],
  QA: ['ドーハ', 'Qatari|Doha'],
  IR: ['テヘラン', 'Iranian|Iranians|Tehran'],
  IQ: ['バグダッド', 'Iraqi|Iraqis|Baghdad'],
  SY: ['ダマスカス', 'Syria|Syrian|Syrians|Damascus'],
  IN: ['ニューデリー', 'Indian|Indians|New Delhi'],
  PK: ['イスラマバード', 'Pakistani|Pakistanis|Islamabad'],
  TH: ['バンコク', 'Thai|Thais|Bangkok'],
  VN: ['ハノイ', 'Vietnam|Vietnamese|Hanoi'],
  PH: ['マニラ', 'Philippines|Philippine|Filipino|Filipinos|Manila'],
  ID: ['ジャカルタ', 'Indonesian|Indonesians|Jakarta'],
  MY: ['クアラルンプール', 'Malaysian|Malaysians|Kuala Lumpur'],
  AU: ['キャンベラ', 'Australian|Australians|Canberra'],
  NZ: ['ウェリントン', 'New Zealander|New Zealanders|Wellington'],
  CA: ['オタワ', 'Canadian|Canadians|Ottawa'],
  MX: ['メキシコシティ', 'Mexican|Mexicans|Mexico City'],
  BR: ['ブラジリア', 'Brazilian|Brazilians|Brasilia'],
  AR: ['ブエノスアイレス', 'Argentine|Argentinian|Buenos Aires'],
  CL: ['サンティアゴ', 'Chilean|Santiago'],
  VE: ['ベネズエラ|カラカス', 'Venezuelan|Venezuelans|Caracas'],
  CO: ['ボゴタ', 'Colombian|Bogota'],
  PE: ['リマ', 'Peruvian|Lima'],
  CU: ['ハバナ', 'Cuban|Cubans|Havana'],
  ZA: ['南アフリカ|南ア', 'South African|South Africans|Pretoria'],
  NG: ['アブジャ', 'Nigerian|Nigerians|Abuja'],
  KE: ['ナイロビ', 'Kenyan|Kenyans|Nairobi'],
  ET: ['アディスアベバ', 'Ethiopian|Addis Ababa'],
  EU: ['欧州連合|EU|ブリュッセル', 'European Union|EU|Brussels'],
  UN: ['国際連合|国連', 'United Nations|U.N.|UN'],
};

/** Codes of the locale data that name no state a text would mean, or whose name is a common word or a person's. */
const LEFT_OUT = new Set([
  'AC',
  'BV',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EZ',
  'HM',
  'IC',
  'IO',
  'JE',
  'QO',
  'TA',
  'TF',
  'UM',
  'XA',
  'XB',
  'XK',
  'ZZ',
  'JO',
  'TD',
  'GU',
  'NU',
]);

/** A state or bloc: its ISO 3166 code (EU and UN too) and its names in both languages, the plainest first. */
export interface State {
  code: string;
  ja: string[];
  en: string[];
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const split = (names: string | undefined): string[] =>
  (names ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const buildStates = (): State[] => {
  const [ja, en] = ['ja', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const [inJa, inEn] = [ja?.of(code), en?.of(code)];
    if (LEFT_OUT.has(code) || inJa === undefined || inEn === undefined) return [];
    const [moreJa, moreEn] = MORE[code] ?? ['', ''];
    const isLong = /合衆国|連合王国|人民|特別行政区/.test(inJa);
    return [
      { code, ja: [...new Set(isLong ? [...split(moreJa), inJa] : [inJa, ...split(moreJa)])], en: [...new Set([inEn, ...split(moreEn)])] },
    ];
  });
};

/** Every state and bloc, by the platform's locale data and a table of short names, people and capitals. */
export const STATES: readonly State[] = buildStates();

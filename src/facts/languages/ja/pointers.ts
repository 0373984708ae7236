import type { PointerRule } from '../../names/pointers.ts';
import { BODY, OFFICE } from './titles.ts';

/** What a text may call a body by without ever naming it in full. */
const ALONE =
  /^(?:漁協|農協|協会|組合|労組|労働組合|協議会|委員会|評議会|事務局|連盟|連合|自治会|警察|消防|当局|裁判所|地裁|高裁|最高裁|地検|高検|最高検|簡裁|家裁|理事会|取締役会|審議会|専門部会|検討会|実行委|選手会|医師会|弁護士会|県警|府警|教会|病院)$/;

/** What nobody would call a company. */
const PUBLIC_BODY =
  /(?:省|庁|裁|裁判所|委員会|議会|国会|組合|労組|大学|警察|県警|署|政府|内閣|連盟|協会|協議会|審議会|部会|市|県|町|村|党|軍|検察|地検|当局|漁協|農協|生協|病院|室|局|財団|基金|連合会|学園|高校|機関)$/;

/** Kinds of body that are called by a shorter word than their names end in. */
const FULLY: Readonly<Record<string, string>> = {
  組合: '労組',
  漁協: '漁業協同組合',
  農協: '農業協同組合',
  生協: '生活協同組合',
  労組: '労働組合',
};

/** Somebody who holds an office no longer. */
const FORMER = /^[元前旧]/;

const PERSON: PointerRule['points'] = () => ({ to: 'last', types: ['person'] });

/** Japanese words that point back to somebody named before. */
export const pointerRules: PointerRule[] = [
  {
    pattern: new RegExp(
      `(?:同氏|(?<![一-龥々ヶァ-ヴーぁ-んA-Za-z])氏(?=[はがもにのをと])|(?<![一-龥ァ-ヴー])彼女?(?=[はがもにのをと])|同(?:${OFFICE}))`,
      'g',
    ),
    points: PERSON,
  },
  { pattern: /同[紙誌](?=[はがもに])|同通信/g, points: () => ({ to: 'last', types: ['outlet'] }) },
  {
    pattern: /同社/g,
    points: () => ({ to: 'last', types: ['organisation'], unlike: PUBLIC_BODY }),
  },
  {
    pattern: /(?<![一-龥々ヶァ-ヴー])会社(?=[はがもにをへと側]|から|の(?:説明|発表|提案|担当))/g,
    points: () => ({ to: 'last', types: ['organisation'], unlike: PUBLIC_BODY }),
  },
  {
    pattern: new RegExp(`同(?<word>[省庁局部署院校園党軍]|${BODY})(?![一-龥]|じ)`, 'g'),
    points: ({ word = '' }) => ({ to: 'body', word }),
  },
  {
    pattern: /(?<![一-龥々ヶァ-ヴー])(?<word>原告団?|被告側?)(?=[はがもにの]|側)/g,
    points: ({ word = '' }) => ({ to: 'body', word, alone: word }),
  },
  { pattern: /同[行会]|同(?:団体|組織|機構|研究所|大学|連盟|協会)/g, points: () => ({ to: 'last', types: ['organisation'] }) },
  {
    pattern: /同国(?:政府|議会)?/g,
    points: () => ({ to: 'last', types: ['state'] }),
  },
  {
    pattern: /(?<![一-龥ァ-ヴー])(?<word>政府|議会|国会|内閣|外務省|国防省|財務省)(?=[はがも]|は、)/g,
    points: ({ word = '' }) => ({ to: 'last', types: ['state'], alone: word }),
  },
  { pattern: /同[船機艦号]/g, points: () => ({ to: 'last', types: ['thing'] }) },
  { pattern: /両国|両政府|両代表団/g, points: () => ({ to: 'pair', types: ['state'] }) },
  { pattern: /両社/g, points: () => ({ to: 'pair', types: ['organisation'], unlike: PUBLIC_BODY }) },
  { pattern: /双方|両者|両当事者|両陣営|労使/g, points: () => ({ to: 'pair', types: ['state', 'organisation'] }) },
  {
    pattern: /当社|弊社|当会|当協会|当センター|当共同体|当行|当財団|当町|当市|当県|我が社|わが社|(?:わたくし|私)ども|本誌|本紙|弊紙/g,
    points: () => ({ to: 'self' }),
  },
  {
    pattern: new RegExp(
      `(?<![一-龥々ヶァ-ヴー])(?<word>${OFFICE}|調停役|進行役|仲介役|座長)(?=(?<acts>[はが])|[もにのをと、「]|から)`,
      'g',
    ),
    points: ({ word = '', acts }) => ({ to: 'role', role: word, unlike: FORMER, ...(acts !== undefined && { alone: word }) }),
  },
  {
    pattern: new RegExp(`(?<![一-龥々ヶァ-ヴーA-Za-z])(?<word>${BODY})(?=[はがもにをとの]|側|からは|(?<!会|会議)では|より)`, 'g'),
    points: ({ word = '' }) => ({ to: 'body', word, fully: FULLY[word], ...(ALONE.test(word) && { alone: word }) }),
  },
  {
    pattern:
      /(?<![一-龥々ヶァ-ヴー\d])(?<word>[国県都府市町村区])(?=(?:は|が|も|側)(?![っい])|[にへ][^、。]{0,16}(?:要望|求め|提出|報告|申請|要請)|と(?:協議|合意|協定))/g,
    points: ({ word = '' }) => ({ to: 'body', word, alone: word }),
  },
];

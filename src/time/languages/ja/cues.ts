import type { Cue, CueReader, Surrounding } from '../../reading/rule.ts';

/** How far the words around an expression are looked at, what stands in brackets apart. */
const AHEAD_CHARS = 70;
const BACK_CHARS = 24;
const BRACKETS = /\([^()]{0,200}\)|\([^()]{0,200}$/g;

const SENTENCE_END = /[。！？!?]|\p{Co}/u;

/** Where a verb may close a clause: before a mark, a particle of quoting or reason, or the end. */
const CLOSES =
  '(?=[。、」』】!?！？\\n)]|と(?:の|い|述|語|話|伝|発表|説明|し|み|表|明|答|主張|強調|報|見|予|指|言|聞|考|思|約|訴|警|決)|が[、。]|ので|ため|から|けれ|$)';
/** Where it may stand before a noun it describes. */
const DESCRIBES = '(?=[一-龠ァ-ヶA-Za-z「『0-9]|もの|こと|よう|ところ|わけ|はず)';

/** 〜た, 〜だった, 〜ました. */
const PAST_FORM = '(?:[いしきちみりっんえけせてねべめれげじぎび出見得着来経]た|んだ|だった|でした|ました)';
/** Plain and polite present forms, which tell of what comes; what goes on or is told as known is none. */
const COMING_FORM = '(?<!て|で|って|んで)(?:ます|ません|まする|[うすつぬむるぐぶ]|く(?!、))';
const STATE_FORM =
  '(?:ている|ています|ており(?:ます)?|でいる|でいます|てきた|てある|である|がある|もある|とされる|とみられる|という(?!こと)|といえる|となる見)';
/** Words that say by themselves that something is to come. */
const PLANNED =
  /予定|見通し|見込|方針|計画|期限|締め?切|めど|目標|目指|めざ|控え|恐れ|おそれ|可能性|(?<!た)(?:はず|だろう|でしょう|であろう)|べき|つもり|(?:せ|し|れ|け|め|え|べ|て|ね|げ)よう(?=と)|たい(?=と|考|意)|ねばな|こととな|ことにな|ことにし|[一-龠](?:へ|か)(?=[。\n」】]|$)|までに/;

const FORM = `(?:(?<state>${STATE_FORM})|(?<past>${PAST_FORM})|(?<coming>${COMING_FORM}))`;
/** と behind a verb: what was said, and not who said it when. */
const QUOTED = '(?!と)';
const CLOSING = new RegExp(`${FORM}${CLOSES}`);
const CLOSING_OUTSIDE = new RegExp(`${FORM}${CLOSES}${QUOTED}`);
const FIRST = new RegExp(`${FORM}(?:${CLOSES}|${DESCRIBES})`);
const SUPPOSED = /もし|仮に|万一/;
const CONDITION = /ならば|なければ|であれば|[えけせてねべめれげ]ば|た場合|る場合|の場合|たら/;
/** Behind these a date belongs to the clause as a whole: は, の, a comma. */
const DETACHED = /^(?:の?(?:未明|明け方|早朝|朝|午前|正午|昼|午後|夕方|夕|夜|深夜|夜半))?(?:ごろ|頃|付け?|にも)?(?<mark>[、はのもが]|$)/;

const withoutBrackets = (words: string): string => (words.includes('(') ? words.replaceAll(BRACKETS, '') : words);

const ahead = (text: string, end: number): string => {
  const near = text.slice(end, end + AHEAD_CHARS);
  const words = near.includes('(') ? withoutBrackets(text.slice(end, end + AHEAD_CHARS * 3)) : near;
  const stop = words.search(SENTENCE_END);
  return (stop < 0 ? words : words.slice(0, stop + 1)).slice(0, AHEAD_CHARS).replaceAll(/\s+/g, '');
};

const back = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - BACK_CHARS), start)
    .split(SENTENCE_END)
    .at(-1) ?? '';

/** 開かれ、: a clause that goes on into another, whose tense may be another. */
const GOES_ON = /[いきしちびみりえけせてねべめれげ]、/;

/** 4月の開業を決めた: when it was decided is not told, only what. */
const DECIDED = /^の[^、。はがにでへ]{1,14}を(?:決|発表|表明|検討|計画|提案|求め|合意|承認|了承|決定|示|要請|目指|予定)/;

/** 下山する予定だった: of a time that has come. */
const PLANNED_THEN = /(?:予定|見通し|見込み|方針|計画|はず)(?:だった|でした|であった)/;

/** 打ち上げは秋へ. */
const TOWARDS = /^へ(?:[。\n]|$)/;

const indexOf = (pattern: RegExp, words: string): number => pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY;

/**
 * A date that a particle ties to its verb takes that verb's tense, though it only describes a noun (6月に閉会する国会);
 * one that a comma, は or の sets apart takes the tense of the clause that closes (10日、政府が進める計画を発表した).
 */
const tense = (words: string): Cue | undefined => {
  if (TOWARDS.test(words)) return 'planned';
  if (DECIDED.test(words)) return undefined;
  const detached = DETACHED.exec(words);
  const isDetached = detached !== null;
  const form = (isDetached ? (detached.groups?.mark === '、' ? CLOSING_OUTSIDE : CLOSING) : FIRST).exec(words);
  const planned = indexOf(PLANNED, words.replace(PLANNED_THEN, '〇'.repeat(4)));
  if (form === null) return planned === Number.POSITIVE_INFINITY ? undefined : 'planned';
  const { past, coming } = form.groups ?? {};
  if (past === undefined && GOES_ON.test(words.slice(0, form.index))) return coming === undefined ? 'past' : 'present';
  const end = form.index + form[0].length;
  if (past !== undefined) return !isDetached && planned < form.index ? 'planned' : 'past';
  if (planned <= end + 4 && (!isDetached || planned > form.index - 8)) return 'planned';
  if (!isDetached && indexOf(CONDITION, words) < form.index) return 'conditional';
  if (coming === undefined) return 'past';
  return coming.startsWith('ま') ? 'future' : 'present';
};

/** The tense and aspect of the clause the expression stands in; a condition it stands in goes first. */
export const readCue: CueReader = (text, start, end) => {
  const words = ahead(text, end);
  const before = back(text, start);
  if (POINTS_AHEAD.test(before)) return 'planned';
  return SUPPOSED.test(before) ? 'conditional' : tense(words);
};

/** Words before a date that by themselves point ahead. */
const POINTS_AHEAD =
  /(?:(?:早くて|早ければ|遅くとも|遅くても|最短で)も?|(?:締め?切り?|期限|納期|期日|次回|次号|予定日?|開催日)(?:は|が|:|：|\s)?)$/;
const NOUN_BEHIND = /^(?:[一-龠ァ-ヶA-Za-z「『0-9])/;

/** 先月14日に示した案, 7月の会合: the date only describes a noun. */
export const isBackground: Surrounding = (text, _start, end) => {
  const words = ahead(text, end);
  if (words.startsWith('の') && text.charAt(end - 1) === '月') return true;
  if (words === '' || DETACHED.test(words)) return false;
  const form = FIRST.exec(words);
  return form?.groups?.past !== undefined && NOUN_BEHIND.test(words.slice(form.index + form[0].length));
};

const COMPARED = /^\s?(?:の?(?:水準|実績)?(?:に|と)比べ|比[でのは]?|と同水準|並み|を(?:上|下)回|より(?:も|多|少|高|低)|以来)/;

/** 2019年に比べ, 2011年以来: a measure and no part of the story. */
export const isCompared: Surrounding = (text, _start, end) => COMPARED.test(text.slice(end, end + 8));

const RECORDED_BEHIND = /^[^。\n]{0,20}(?:収録|録音|取材|実施|開催\s*$)/;
const RECORDED_BEFORE = /(?:日\s?時|開催日|収録日?|取材日|実施日|会見日|作成日)[\s:：、は]{0,3}$/;

/** ※5月18日、東京で収録; 日時　3月4日. */
export const isOwnToday: Surrounding = (text, start, end) =>
  RECORDED_BEFORE.test(text.slice(Math.max(0, start - 10), start)) ||
  (/(?:^|[\n\p{Co}])[\s※*(【〈■●・]*$/u.test(text.slice(Math.max(0, start - 6), start)) && RECORDED_BEHIND.test(text.slice(end, end + 26)));

/** 【ロンドン7日＝共同】, (ワシントン12日時事). */
export const isDateline: Surrounding = (text, start, end) =>
  /[【([][ァ-ヶー・一-龠]{1,12}$/.test(text.slice(Math.max(0, start - 13), start)) &&
  /^[=＝]?[一-龠ァ-ヶー・=＝]{0,10}[】)\]]/.test(text.slice(end, end + 12));

/** 4/17に, 4/17（木）, 締切4/17; in a table. */
export const asksForDate: Surrounding = (text, start, end) =>
  /^ ?(?:に|付|から|まで|以降|以前|ごろ|頃|時点|現在|[(][月火水木金土日]|\|)/.test(text.slice(end, end + 4)) ||
  /(?:締め?切り?|期限|日時|日程|更新|掲載|公開|作成|[:：|])\s?$/.test(text.slice(Math.max(0, start - 5), start));

const REPORT = /^(?:に|、)?[^。、]{0,12}(?:語った|話した|振り返(?:る|った)|述懐)/;

/** 先月語った. */
export const isReport: Surrounding = (text, _start, end) => REPORT.test(text.slice(end, end + 24));

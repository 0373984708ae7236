import type { Words } from '../words/words.ts';

/** What looks like a name in a question although nothing of the library is called so. */
interface NameLike {
  text: string;
  /** UTF-16 offsets in the question, half-open. */
  start: number;
  end: number;
}

const KATAKANA = /[\p{sc=Kana}ー]{3,}(?:[・=][\p{sc=Kana}ー]{2,})*/gu;
const TITLED =
  /(?<name>[\p{sc=Han}々]{2,4})(?=(?:元|前|新)?(?:首相|大統領|外相|外務大臣|防衛相|財務相|長官|大臣|総書記|将軍|議員|知事|さん|社長|国王|皇太子|教皇|法王|書記長|主席|氏(?![族名])))/gu;
const OFFICE = /^(?:大統領|首相|外相|国務|財務|国防|防衛|内閣|官房|報道|副大統領|国家|事務|特別|上院|下院|司法|統合|参謀)/u;
/** Kanji by themselves before what marks a topic or an owner. */
const BARE = /(?<![\p{sc=Han}々])[\p{sc=Han}々]{3,5}(?=は|が|の|と|に|を|氏|さん)/gu;
const PLACE = /(?<name>[\p{sc=Han}]{2,4})(?=[市県州省島港](?![民場内側政]))/gu;
const HAN = /[\p{sc=Han}]{2,4}/gu;
const CAPITALISED = /\p{Lu}[\p{sc=Latn}\p{M}’'-]*(?:\s(?:(?:von|van|der|de|di|al|bin|la|le|du|of)\s)*\p{Lu}[\p{sc=Latn}\p{M}’'-]*)*/gu;
const FIRST_WORD =
  /^(?:What|Who|Whom|Whose|When|Where|Which|Why|How|Did|Does|Do|Is|Are|Was|Were|Has|Have|Had|Will|Would|Can|Could|Should|May|On|In|At|By|From|According|For|To|After|Before|During|Under|Since|The|A|An|Tell|Describe|List|Explain|Until|Of|With|As|And|If|Whether)$/u;

const found = (text: string, start: number): NameLike => ({ text, start, end: start + text.length });

/** A run of capitalised words without the question word that begins the sentence. */
const withoutFirst = (text: string, start: number): NameLike[] => {
  if (start > 0) return [found(text, start)];
  const [first = '', ...rest] = text.split(' ');
  if (rest.length === 0 && !/\d/u.test(first)) return FIRST_WORD.test(first) ? [] : [found(first, 0)];
  return FIRST_WORD.test(first) ? [found(rest.join(' '), first.length + 1)] : [found(text, 0)];
};

/**
 * What looks like a name in a question whose known names and dates are blanked out (in its own case), in its order: katakana that no
 * dictionary lists, kanji before a title or listed as a proper name, and capitalised words. Whether the documents tell of it is not asked here.
 */
export const nameLikeIn = (masked: string, words: Words): NameLike[] => {
  const katakana = [...masked.matchAll(KATAKANA)].filter(({ 0: text }) => !words.knows(text) || words.isName(text));
  const titled = [...masked.matchAll(TITLED), ...masked.matchAll(PLACE)].filter(
    ({ groups }) => !OFFICE.test(groups?.name ?? '') && !isCommon(groups?.name ?? '', words),
  );
  const listed = [...masked.matchAll(HAN)].filter(({ 0: text }) => words.isName(text));
  const bare = [...masked.matchAll(BARE)].filter(({ 0: text }) => isStrange(text, words));
  const capitals = [...masked.matchAll(CAPITALISED)]
    .flatMap(({ 0: text, index }) => withoutFirst(text, index))
    .map(({ text, start }) => found(text.replace(/['’]s$/u, ''), start))
    .filter(({ text }) => text.length > 1)
    .filter(({ text }) => text.includes(' ') || !words.knows(text.toLowerCase()) || words.isName(text.toLowerCase()) || DEMONYM.test(text));
  return [...[...katakana, ...titled, ...listed, ...bare].map(({ 0: text, index }) => found(text, index)), ...capitals]
    .filter(({ text }, at, all) => text !== '' && all.findIndex((other) => other.text === text) === at)
    .toSorted((a, b) => a.start - b.start);
};

/** What belongs to a country is named like it: Polish, Iranian, Chinese. */
const DEMONYM = /\p{Ll}(?:ish|ian|ese|[a-z]an)s?$/u;

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

/** Kanji of which no two that stand together are a word. */
const isStrange = (text: string, words: Words): boolean =>
  !/[何一二三四五六七八九十]/u.test(text) &&
  !words.knows(text) &&
  [...SEGMENTER.segment(text)].every(({ segment }) => segment.length === 1 || !words.knows(segment));

const isCommon = (text: string, words: Words): boolean => words.knows(text) && !words.isName(text);

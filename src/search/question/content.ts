import { IRREGULAR } from '../irregular.ts';
import { stem } from '../stem.ts';
import type { Related, Words } from '../words/words.ts';

/** What may stand in a text for a word of the question. */
export interface Form {
  text: string;
  /** 1 for the word itself, less for what stands in for it. */
  weight: number;
}

/** A word that carries part of a question. */
export interface ContentWord {
  /** As it is written in the folded question. */
  text: string;
  start: number;
  /** How much it counts: 1 for a plain noun, less for verbs that could be worded in any way. */
  weight: number;
  /** Whether it says what happens rather than to whom or with what. */
  isPredicate: boolean;
  /** Whether it looks like a name: nothing stands in for it. */
  isName?: boolean | undefined;
  forms: Form[];
}

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });
const TOKEN =
  /(?<japanese>[\p{sc=Han}々]+(?:[きぎしちびみりいえけげせねべめれ][\p{sc=Han}]+)?\p{sc=Hira}{0,3}|[\p{sc=Kana}ー]+)|(?<english>[\p{sc=Latn}][\p{sc=Latn}\p{M}'’-]*)/gu;

/** Verbs and nouns that nearly any question may hold and that tell little of what is asked. */
const EMPTY_JA =
  /^(?:何|誰|時|年|月|日|人|者|方|事|物|所|点|件|中|前|後|間|側|的|氏|的|際|頃|内|外|上|下|等|他|今|今回|場合|場所|内容|名前|名|理由|原因|背景|目的|訳|都市|街|町|国|州|人物|時期|日付|時点|相手|誰か|教え\p{sc=Hira}*|記述|資料|一体|予定|合計|具体的|主|主な|最も|一番|最初|最後|当時|現在|全体|結果|挙\p{sc=Hira}*|行\p{sc=Hira}*|言\p{sc=Hira}*|述べ\p{sc=Hira}*|語\p{sc=Hira}*|見\p{sc=Hira}*|考え\p{sc=Hira}*|思\p{sc=Hira}*|起き\p{sc=Hira}*|出\p{sc=Hira}*|持っ\p{sc=Hira}*|取っ\p{sc=Hira}*|為\p{sc=Hira}*|話\p{sc=Hira}*|伝え\p{sc=Hira}*|報じ\p{sc=Hira}*|説明|発言|主張|指摘|評価|見解|立場|大統領|首相|長官|外相|副|元|第|約|以上|以下|以内|以来|以降|対象|一|二|三|四|五|六|七|八|九|十|両者|両国|双方|名指し|派|氏ら|達|様|新た|新しい|多く|全て|可能|必要|段階|状況|状態|問題|関係|形|手|面|話題|次|内訳|出来事|分野|新聞|報道|数|最終的|正式|告げ\p{sc=Hira}*|来\p{sc=Hira}*|掲げ\p{sc=Hira}*|明かし?\p{sc=Hira}*|受け\p{sc=Hira}*|振り返\p{sc=Hira}*|捉え\p{sc=Hira}*|疑っ?\p{sc=Hira}*|組織|事情|名|期目|回目|次目|期|州|省|県)$/u;
const EMPTY_EN = new Set(
  `a an the and or but nor so of to in on at by for from with without about into onto over under between among through during before after since until against as than
i you he she it we they me him her us them my your his its our their this that these those there here who whom whose which what when where why how whether if
be do have get go come make take put let say tell think see know happen become keep seem
will would shall should can could may might must not no nor yes any some all each every both either neither other another such same own more most less least much many few
very too also only just even still already yet again ever never once up down out off away back
mr mrs ms according exactly person people thing way time day date month year place name reason kind sort lot please one president minister secretary fact document documents far long old big large small
report claim state mention add explain describe suggest outlet newspaper name event happening question front city town country village sort suppose include part allow view because if`
    .split(/\s+/u)
    .map(stem),
);

/** Words for telling, which a fact may put in any other. */
const SAYING = new Set(
  'announce declare warn argue write post confirm promise predict comment suggest mention reveal note stress suspect believe expect fear hope recall'
    .split(' ')
    .map(stem),
);

/** Verbs that say little, but more than nothing. */
const LIGHT = new Set('ask give call want speak talk meet hold first last latest'.split(' ').map(stem));

/** Compounds longer than this are looked for in their parts too. */
const LONG_COMPOUND = 3;

const isPlainVerb = (word: string): boolean => /^\p{sc=Han}\p{sc=Hira}+$/u.test(word);

const formsOf = (word: string, words: Words): Form[] => {
  const related: Related[] = words.related(word);
  const others = related.filter((one) => one.word !== word).map(({ word: text, weight }) => ({ text, weight: Math.min(weight, 0.9) }));
  const base = related.filter(({ weight }) => weight === 1).map(({ word: text }) => ({ text, weight: 1 }));
  return [{ text: word, weight: 1 }, ...base, ...others.filter(({ text }) => !base.some((one) => one.text === text))];
};

/** A run of kanji, or kanji and one kana between them, cut into what can be looked up. */
const cutStem = (stem: string, ending: string, words: Words): string[] => {
  if (/^\p{sc=Kana}/u.test(stem)) return [stem];
  const compound = /^(?<first>\p{sc=Han}+\p{sc=Hira})(?<second>\p{sc=Han}+)$/u.exec(stem)?.groups;
  if (compound !== undefined) return words.knows(stem + ending) ? [stem] : [compound.first ?? '', compound.second ?? ''];
  if (stem.length < LONG_COMPOUND || words.related(stem).length > 1) return [stem];
  return [...SEGMENTER.segment(stem)].map(({ segment }) => segment);
};

/** Where a verbal noun turns into a verb. */
const DOING = /^(?:し|す[るれ]|さ[れせ]|せず|でき)/u;
/** Particles that begin no inflection behind the first kana, and those that begin none at all. */
const PARTICLE = /ま[しすせ]|[はをのへやと]|(?<!^)[もに]|が(?![っりるらろれ])|^(?:に|で|も|から|まで|だ|な[のらど])/u;

/** The kana behind a run of kanji without the particles that follow them; none behind a noun. */
const endingOf = (stem: string, kana: string): { ending: string; isDoing: boolean } => {
  const cut = kana.search(PARTICLE);
  const ending = cut < 0 ? kana : kana.slice(0, cut);
  const isNoun = /^(?:[\p{sc=Han}々]{2,}|[\p{sc=Kana}ー]+)$/u.test(stem);
  return { ending: isNoun && /^[しすさせでなにだ]/u.test(ending) ? '' : ending, isDoing: isNoun && DOING.test(kana) };
};

/** The words that carry a folded question once names, times and what frames it are blanked out, in its order. */
export const contentWords = (masked: string, words: Words): ContentWord[] =>
  [...masked.matchAll(TOKEN)].flatMap(({ index, groups = {}, 0: token }): ContentWord[] => {
    if (groups.english !== undefined) return englishWord(token, index, masked, words);
    const { stem = token, kana = '' } = STEM.exec(token)?.groups ?? {};
    const { ending, isDoing } = endingOf(stem, kana);
    const parts = cutStem(stem, ending, words);
    let start = index;
    return parts.flatMap((part, number) => {
      const isLast = number === parts.length - 1;
      const at = start;
      start += part.length;
      return japaneseWord(isLast ? part + ending : part, at, isLast && isDoing, words);
    });
  });

const STEM = /^(?<stem>.*[\p{sc=Han}\p{sc=Kana}ー々])(?<kana>\p{sc=Hira}*)$/u;

/** A numeral with its counter: numbers are compared by value. */
const COUNT = /^[一二三四五六七八九十百千]+(?:日|年|月|回|人|つ|度|期|分|割|件|点)/u;
/** Endings of verbs that say what happens; 話し合い and 焦り are nouns. */
const VERB_FORM = /\p{sc=Han}\p{sc=Hira}*[うくすつぬぶむるぐただっ]$|\p{sc=Han}\p{sc=Hira}+[てで]$/u;
const ADVERB = /^(?:初めて|最も|改めて|併せて|続いて)$/u;

const japaneseWord = (text: string, start: number, isDoing: boolean, words: Words): ContentWord[] => {
  if (EMPTY_JA.test(text) || text.length < 2)
    return /^\p{sc=Han}$/u.test(text) && !EMPTY_JA.test(text) ? [word(text, start, 0.4, false, words)] : [];
  if (COUNT.test(text)) return [word(text, start, 0.4, false, words)];
  const isPredicate = isDoing || (VERB_FORM.test(text) && !ADVERB.test(text));
  return [word(text, start, isPlainVerb(text) ? 0.45 : isPredicate ? 0.8 : 1, isPredicate, words)];
};

const word = (text: string, start: number, weight: number, isPredicate: boolean, words: Words): ContentWord => ({
  text,
  start,
  weight,
  isPredicate,
  forms: formsOf(text, words),
});

const englishWord = (token: string, start: number, masked: string, words: Words): ContentWord[] => {
  const text = token.replace(/['’]s?$/u, '');
  const stemmed = stem(text);
  if (text.length < 2 || EMPTY_EN.has(stemmed)) return [];
  const forms = [...formsOf(text, words), ...baseForms(text, words), ...phraseForms(text, start, masked, words)];
  const best = new Map<string, Form>();
  for (const form of forms.toSorted((a, b) => b.weight - a.weight)) if (!best.has(form.text)) best.set(form.text, form);
  return [
    {
      text,
      start,
      weight: LIGHT.has(stemmed) ? 0.3 : SAYING.has(stemmed) ? 0.4 : /(?:ed|ing)$/u.test(text) ? 0.8 : 1,
      isPredicate: isParticiple(text, words) && !SAYING.has(stemmed) && !LIGHT.has(stemmed),
      forms: [...best.values()],
    },
  ];
};

/** Whether a word is an inflected verb: “held up”, not “spring” or “indeed”. */
const isParticiple = (text: string, words: Words): boolean => {
  const base = /^(?<base>[a-z]{2,})(?:ed|ing)$/u.exec(text)?.groups?.base;
  return (
    base !== undefined &&
    [base, `${base}e`, base.replace(/(?<last>[a-z])\k<last>$/u, '$<last>'), base.replace(/i$/u, 'y')].some(words.knows)
  );
};

const PLURAL: [RegExp, string][] = [
  [/ies$/u, 'y'],
  [/(?<=[sxz]|ch|sh)es$/u, ''],
  [/s$/u, ''],
  [/ied$/u, 'y'],
  [/ed$/u, ''],
  [/ed$/u, 'e'],
  [/(?<last>[bdgmnprt])\k<last>(?:ed|ing)$/u, '$<last>'],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
];

/** The related words of the words that an English inflection may belong to. */
const baseForms = (text: string, words: Words): Form[] => {
  const bases = [
    ...new Set([
      ...PLURAL.filter(([ending]) => ending.test(text)).map(([ending, instead]) => text.replace(ending, instead)),
      irregularBase(text),
    ]),
  ];
  return bases.filter((base) => base !== text && words.knows(base)).flatMap((base) => formsOf(base, words));
};

const irregularBase = (text: string): string => IRREGULAR.get(text) ?? text;

/** The related words of a phrase that begins here, such as “step down”. */
const phraseForms = (text: string, start: number, masked: string, words: Words): Form[] => {
  const next = /^[\s-]+(?<next>[a-z]+)/u.exec(masked.slice(start + text.length))?.groups?.next;
  if (next === undefined) return [];
  const phrase = `${irregularBase(text)} ${next}`;
  return words.knows(phrase) ? formsOf(phrase, words).map(({ text: one, weight }) => ({ text: one, weight })) : [];
};

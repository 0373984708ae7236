import type { Words } from '../words/words.ts';
import type { Asks } from './asks.ts';
import { type ContentWord, formsOf, type Part } from './content-word.ts';

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

/** Verbs and nouns that nearly any question may hold and that tell little of what is asked. */
const EMPTY =
  /^(?:何|誰|時|年|月|日|人|者|方|事|物|所|点|件|中|前|後|間|側|的|氏|的|際|頃|内|外|上|下|等|他|今|今回|場合|場所|地域|内容|名前|名|呼び名|呼称|通称|別名|名称|愛称|理由|原因|背景|目的|訳|都市|街|町|国|州|人物|時期|日付|時点|相手|誰か|教え\p{sc=Hira}*|記述|資料|一体|予定|合計|具体的|主|主な|最も|一番|最初|最後|当時|現在|全体|結果|挙\p{sc=Hira}*|行\p{sc=Hira}*|言\p{sc=Hira}*|述べ\p{sc=Hira}*|語\p{sc=Hira}*|見\p{sc=Hira}*|考え\p{sc=Hira}*|思\p{sc=Hira}*|起き\p{sc=Hira}*|出\p{sc=Hira}*|持っ\p{sc=Hira}*|取っ\p{sc=Hira}*|為\p{sc=Hira}*|話\p{sc=Hira}*|伝え\p{sc=Hira}*|報じ\p{sc=Hira}*|説明|発言|主張|指摘|評価|見解|立場|大統領|首相|長官|外相|副|元|第|約|以上|以下|以内|以来|以降|対象|一|二|三|四|五|六|七|八|九|十|両者|両国|双方|名指し|派|氏ら|達|様|新た|新しい|多く|全て|可能|必要|段階|状況|状態|問題|関係|形|手|面|話題|次|内訳|出来事|分野|新聞|報道|媒体|雑誌|通信社|数|長さ|期間|最終的|正式|告げ\p{sc=Hira}*|来\p{sc=Hira}*|掲げ\p{sc=Hira}*|明かし?\p{sc=Hira}*|受け\p{sc=Hira}*|振り返\p{sc=Hira}*|捉え\p{sc=Hira}*|疑っ?\p{sc=Hira}*|組織|事情|名|期目|回目|次目|期|省|県)$/u;

/** Verbs and adverbs that only join: 合わせて, 向けて. */
const JOINING =
  /^(?:合わせ|併せ|並ん|並び|含め|通じ|通し|向け|対し|加え|際し|伴っ|巡っ|関し|続い|改め|初め|踏まえ|経|挟ん|除い|基づい|限っ|先立っ|至っ)[てで]$/u;

/** Words for telling, which a fact may put in any other. */
const TELLING =
  /^(?:豪語|明言|断言|公言|表明|主張|批評|論評|形容|強調|論じ\p{sc=Hira}*|訴え\p{sc=Hira}*|評し\p{sc=Hira}*|称し\p{sc=Hira}*|呼[んば]\p{sc=Hira}*|答え\p{sc=Hira}*|聞かれ\p{sc=Hira}*|問われ\p{sc=Hira}*|漏らし\p{sc=Hira}*|書い\p{sc=Hira}*|伝えられ\p{sc=Hira}*|見立て)$/u;

/** Compounds longer than this are looked for in their parts too. */
const LONG_COMPOUND = 3;
/** What a compound's last part tells most, the parts before it only help to tell. */
const BEFORE_HEAD = 0.4;

const isPlainVerb = (word: string): boolean => /^\p{sc=Han}\p{sc=Hira}+$/u.test(word);

/** A verb behind another that only says how it went: 逃げ込む, 送り出す. */
const AUXILIARY = /^[込出始続切合上付取掛終直過得返入]$/u;

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
const PARTICLE =
  /ま[しすせ]|[はをのへやと]|(?<!^)[もに]|が(?![っりるらろれ])|^(?:に|で|も|から|まで|だ|な[のらど])|(?<=^さ)(?:だ|で)|(?<!^)こと?$/u;

/** The kana behind a run of kanji without the particles that follow them; none behind a noun. */
const endingOf = (stem: string, kana: string): { ending: string; isDoing: boolean } => {
  const cut = kana.search(PARTICLE);
  const ending = cut < 0 ? kana : kana.slice(0, cut);
  const isNoun = /^(?:[\p{sc=Han}々]{2,}|[\p{sc=Kana}ー]+)$/u.test(stem);
  return { ending: isNoun && /^[しすさせでなにだ]/u.test(ending) ? '' : ending, isDoing: isNoun && DOING.test(kana) };
};

const STEM = /^(?<stem>.*[\p{sc=Han}\p{sc=Kana}ー々])(?<kana>\p{sc=Hira}*)$/u;

/** A numeral with its counter: numbers are compared by value. */
const COUNT = /^[一二三四五六七八九十百千]+(?:日|年|月|回|人|つ|度|期|分|割|件|点)/u;
/** Endings of verbs that say what happens; 話し合い and 焦り are nouns. */
const VERB_FORM = /\p{sc=Han}\p{sc=Hira}*[うくすつぬぶむるぐただっ]$|\p{sc=Han}\p{sc=Hira}+[てで]$|\p{sc=Han}\p{sc=Hira}{1,2}(?:れ|な)$/u;
const ADVERB = /^(?:最も)$/u;
const [TELLS, PLAIN_VERB, DOES, THING] = [0.4, 0.45, 0.8, 1];

/** What a token of kanji or katakana, with up to three kana behind it, carries of a folded question that is otherwise blanked out. */
export const japaneseWords = (token: string, start: number, words: Words): ContentWord[] => {
  const { stem = token, kana = '' } = STEM.exec(token)?.groups ?? {};
  const { ending, isDoing } = endingOf(stem, kana);
  const parts = cutStem(stem, ending, words);
  const [first = '', second = ''] = parts;
  if (parts.length === 2 && AUXILIARY.test(second)) return japaneseWord(first, start, true, words);
  let at = start;
  return parts.flatMap((part, number) => {
    const isLast = number === parts.length - 1;
    const here = at;
    at += part.length;
    const found = japaneseWord(isLast ? part + ending : part, here, isLast && isDoing, words);
    return isLast ? found : found.map((word) => ({ ...word, weight: word.weight * BEFORE_HEAD }));
  });
};

const japaneseWord = (text: string, start: number, isDoing: boolean, words: Words): ContentWord[] => {
  if (text.length < 2) return /^\p{sc=Han}$/u.test(text) && !EMPTY.test(text) ? [word(text, start, TELLS, 'thing', words)] : [];
  if (EMPTY.test(text) || JOINING.test(text)) return [];
  if (TELLING.test(text)) return [word(text, start, TELLS, 'telling', words)];
  if (COUNT.test(text)) return [word(text, start, TELLS, 'thing', words)];
  const isPredicate = isDoing || (VERB_FORM.test(text) && !ADVERB.test(text));
  const weight = isPlainVerb(text) ? PLAIN_VERB : isPredicate ? DOES : THING;
  return [word(text, start, weight, isPredicate ? 'predicate' : 'thing', words)];
};

const word = (text: string, start: number, weight: number, part: Part, words: Words): ContentWord => ({
  text,
  start,
  weight,
  part,
  forms: formsOf(text, words),
});

const ASKED_WHICH = /(?:どの|どんな|どういう|何の|何という|なんという|いかなる)$/u;
const ASKED_BEHIND = /^(?:の(?:名前|人数|数|値段))?(?:は|って)(?:何|なに|いくら|どこ|誰|どう|どれ|どの|[?]|$)/u;

/** Questions whose topic is what they ask for: 「値段は？」, 「書記は誰」. */
const OF_A_TOPIC: ReadonlySet<Asks> = new Set(['what', 'who', 'how-many', 'plan']);

/** The noun that tells what a folded question asks for: どのN, or the N of 「Nは何」 and 「Nは？」. */
export const japaneseFocus = (text: string, asks: Asks, found: readonly ContentWord[]): ContentWord | undefined => {
  const nouns = found.filter(({ part }) => part === 'thing');
  return (
    nouns.find(({ start }) => ASKED_WHICH.test(text.slice(0, start))) ??
    (OF_A_TOPIC.has(asks) ? nouns.findLast(({ start, text: word }) => ASKED_BEHIND.test(text.slice(start + word.length))) : undefined)
  );
};

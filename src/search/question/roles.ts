import { isJapanese } from '../../text/script.ts';
import type { ContentWord } from './content-word.ts';
import type { NameMention } from './name-mention.ts';

/** What a named thing does in a question: it acts, it is acted upon or goes with it, it is who vouches for the answer, or it only tells when. */
export type Role = 'agent' | 'other' | 'source' | 'time';

const TITLES_JA =
  '(?:元|前|米|英|露|ロ)?(?:大統領|首相|外相|長官|国務長官|財務長官|国防長官|副大統領|特使|補佐官|報道官|代表|氏|さん|政権|政府|側|ら|たち|議員|総書記|事務総長|教授|国家主席|陣営|紙|誌|記者|政府高官|軍|兵|部隊)*';
const SOURCE_JA = new RegExp(
  `^${TITLES_JA}(?:によれば|によると|に言わせ|の(?:見方|見解|説明|分析|主張|発言|話|解説|指摘|報道)(?:では|によ)|が言うには|は(?:何|なん|どう|どのよう)(?:と|を|に)?(?:言|述|語|話|説|主張|警告|発言|報|伝|指摘|評|批判))`,
  'u',
);
const AGENT_JA = new RegExp(`^${TITLES_JA}(?:は|が|も)`, 'u');
/** What is done to somebody, right behind the name: 拘束された. */
const PASSIVE_JA = /^[^、]{0,10}?[がは][^、はがをに]{0,6}[かさたなばまらわ]れ(?:た|る|て)/u;

const SOURCE_EN = /\b(?:according to|in the (?:words|view|eyes|opinion) of|for|says|to hear)(?: the| a| an)?\s*$/u;
const AUXILIARY = /(?:^|\s)(?:did|does|do|is|was|are|were|has|have|had|will|would|can|could|should|may|might)(?: the)?\s*$/u;
const BY = /\bby(?: the)?\s*$/u;
const PARTICIPLE =
  '(?:\\w+(?:ed|en)|set|held|made|put|cut|sent|built|kept|hit|shot|found|lost|told|paid|met|left|brought|taught|caught|fought|sold|won|led)';
const PASSIVE_EN = new RegExp(`\\b(?:is|was|are|were|been|be|being)\\s+(?:\\w+\\s+)?${PARTICIPLE}\\b`, 'u');
const BEGINS_PASSIVE = new RegExp(`^\\s+${PARTICIPLE}\\b`, 'u');

const TIME_JA = /^(?:首脳)?(?:会談|協議|会議)?(?:の)?(?:あと|後|前|以来|以降|直後|直前|翌日|最中)/u;
const TIME_EN = /\b(?:after|before|since|during|following|ahead of|until)(?: the| a)?\s*$/u;

const japaneseRole = (after: string): Role => {
  if (TIME_JA.test(after)) return 'time';
  if (SOURCE_JA.test(after)) return 'source';
  if (!AGENT_JA.test(after)) return 'other';
  return PASSIVE_JA.test(after) ? 'other' : 'agent';
};

const englishRole = (before: string, after: string, text: string): Role => {
  if (TIME_EN.test(before)) return 'time';
  if (/^['’]s? (?:view|opinion|message|position|reaction|answer|comment|statement|warning|assessment|take)s?\b/u.test(after))
    return 'source';
  if (/^['’]s?\s/u.test(after)) return 'other';
  if (SOURCE_EN.test(before) && !/\bfor(?: the)?\s*$/u.test(before)) return 'source';
  if (BY.test(before)) return PASSIVE_EN.test(text) ? 'agent' : 'other';
  if (!AUXILIARY.test(before) && before.trim() !== '') return 'other';
  return BEGINS_PASSIVE.test(after) && /\b(?:is|was|are|were)(?: the)?\s*$/u.test(before) ? 'other' : 'agent';
};

/** The role of each name of a folded question, by its place; names without a clear one are `other`. */
export const roleOf = (text: string, { start, end }: Pick<NameMention, 'start' | 'end'>): Role => {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return isJapanese(text) ? japaneseRole(after) : englishRole(before, after, text);
};

/** What two do alike: who meets is met. */
const MUTUAL = /会談|会っ|会う|協議|話し合|対談|面会|電話|\b(?:met|meet|talk|talked|spoke|speak|confer|negotiat)/u;

const FACE_TO_FACE = /顔を合わせ|\bface to face\b/u;

/** One talks another into something. */
const TALKED_INTO = /\btalk\w* .*\b(?:into|out of)\b/u;

/** Whether whoever acts in a question could as well be acted upon. */
export const isMutual = ({ text, content }: { text: string; content: readonly ContentWord[] }): boolean =>
  !TALKED_INTO.test(text) && (FACE_TO_FACE.test(text) || content.some((word) => word.part === 'predicate' && MUTUAL.test(word.text)));

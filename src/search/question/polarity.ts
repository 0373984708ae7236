import { isJapanese } from '../../text/script.ts';

/** What turns the word before it into what was not so: an ending, a refusal, a cancellation. */
const AFTER_JA =
  /^[^、。]{0,10}?(?:な[いかくけ]|ません|ず(?:に|、|と|$)|拒[みむまん否絶]|断[っりる](?!言)|却下|否定|中止|取りやめ|見送|反故|はねつけ|白紙|非現実的|期限切れ|絵空事|頓挫|断念|認めな|諦め)/u;
/** What leaves open whether the word before it came about: a demand, a plan, a possibility. */
const OPEN_JA =
  /^[^、。]{0,8}?(?:(?:を|について|に関して|問題を)(?:協議|議論|話し合|相談)|よう(?:に)?(?:求|要求|迫|促|頼)|ことを(?:求|要求|迫)|べき|可能性|かもしれ|用意|つもり|検討|予定|見通|公算|なら|れば|求め|要求|迫っ|できる|できそう|できない|得る|うる)/u;
const BEFORE_EN =
  /\b(?:not|never|no longer|nobody|none|neither|nor|without|cannot|refus\w*|reject\w*|declin\w*|den(?:y|ies|ied)|ruled out|unlikely|fail\w*|no|n't)\s+(?:[\w’'-]+\s+){0,4}$/u;
const AFTER_EN =
  /^[\w’'-]*\s+(?:[\w’'-]+\s+){0,5}?(?:was|is|were|been|be|had been)\s+(?:\w+\s+)?(?:off\b|cancel|called off|postponed|put off|rejected|refused|ruled out|unrealistic|dropped|scrapped|not\b)/u;
const OPEN_EN =
  /\b(?:insist\w*|demand\w*|ask(?:ed)?|want\w*|offer\w*|propos\w*|call(?:ed)? (?:on|for)|urg\w*|would|should|might|may|could|if|ready|hop\w*|plan(?:s|ned|ning)? (?:to|for|on)|consider\w*|discuss\w*|(?:spoke|talk\w*) about|unless|until|due)\s+(?:[\w’'-]+\s+){0,7}$/u;

/** How a text tells of something: as having come about, as not so, or as asked for or possible. */
export type Polarity = 'told' | 'denied' | 'open';

/** How a folded text tells of the word that stands at [start, end) in it. */
export const polarityAt = (text: string, start: number, end: number): Polarity => {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  if (isJapanese(text)) return AFTER_JA.test(after) ? 'denied' : OPEN_JA.test(after) ? 'open' : 'told';
  if (BEFORE_EN.test(before) || AFTER_EN.test(after)) return 'denied';
  return OPEN_EN.test(before) ? 'open' : 'told';
};

/** Whether a folded text denies anything at all. */
export const denies = (text: string): boolean =>
  isJapanese(text)
    ? /な[いかくけ](?!内|外|部)|ません|ず(?:に|、|と)|拒|断[っりる]|却下|否定|中止|取りやめ|見送|はねつけ/u.test(text)
    : /\b(?:not|never|no|nobody|none|neither|nor|without|cannot|refus\w*|reject\w*|declin\w*|cancel\w*)\b|n't\b/u.test(text);

const QUESTION_DENIAL =
  /(?<!では|しか|違い|間違い)(?<=[\p{sc=Hira}])な(?:い|かっ)(?!か(?:[?。]|$)|ければ)|ません|ずに|\bnot\b|n't\b|\bnever\b|\bwithout\b|\bexcept\b|\bother than\b|以外/u;

/** Whether a folded question asks for what is not or did not happen; 〜ないか and 〜ませんか only ask. */
export const isNegated = (question: string): boolean => QUESTION_DENIAL.test(question.replace(/ませんか|なければ|で?はないか[?]/gu, ' '));

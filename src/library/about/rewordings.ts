import { wordsIn } from '../../search/question/content.ts';
import type { ContentWord } from '../../search/question/content-word.ts';
import type { Words } from '../../search/words/words.ts';
import { fold } from '../../text/fold.ts';
import { isJapanese } from '../../text/script.ts';

/** Only what means the same stands in: near-synonyms would change the subject. */
const SURE = 0.85;
/** So many wordings are looked for at most. */
const MOST_WORDINGS = 12;

const isOfScript = (text: string, other: string): boolean => isJapanese(text) === isJapanese(other);

const standIns = ({ text, forms }: ContentWord): string[] => {
  const others = forms.filter((form) => form.text !== text && form.weight >= SURE).map((form) => form.text);
  return [...new Set(others)].toSorted((a, b) => Number(isOfScript(b, text)) - Number(isOfScript(a, text)));
};

/** Words with one of theirs put in another word. */
export interface Rewording {
  wording: string;
  /** The other word. */
  word: string;
}

/**
 * The ways to put words in others that mean the same, one word at a time, those of the same language first; empty when no word has a stand-in.
 *
 * @example rewordings('長い休戦', words) //=> [{ wording: '長い停戦', word: '停戦' }, …]
 */
export const rewordings = (typed: string, words: Words): Rewording[] => {
  const { text } = fold(typed);
  return wordsIn(text, words)
    .flatMap((word) =>
      standIns(word).map((instead) => ({
        wording: `${text.slice(0, word.start)}${instead}${text.slice(word.start + word.text.length)}`,
        word: instead,
      })),
    )
    .slice(0, MOST_WORDINGS);
};

import { lookedForInstead } from '../../library/about/facts-about.ts';
import { listInWords } from '../../messages/joiners.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import { isJapanese } from '../../text/script.ts';
import type { OptionType } from './option-type.ts';

/** So many of the words that were looked for instead are told. */
const MOST_TOLD = 3;

/** Words, or a name, that something is about; where nothing says them, words that stand for them. */
export const about: OptionType<string, false> = {
  required: false,
  input: { type: 'text' },
  read: (typed) => typed,
  taken(typed, { shelf, reader: { locale } }) {
    const found = lookedForInstead(typed, shelf);
    const alike = found.filter((wording) => isJapanese(wording) === isJapanese(typed));
    const instead = (alike.length > 0 ? alike : found).slice(0, MOST_TOLD);
    return instead.length === 0 ? undefined : say(locale, refusals.taken, { typed, name: listInWords(instead, locale) });
  },
};

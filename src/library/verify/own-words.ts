import { fold, squeeze } from '../../text/fold.ts';
import { isJapanese } from '../../text/script.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from './problem.ts';
import type { Sources } from './sources.ts';
import { recordsOf, textsIn } from './walk.ts';

/** So many characters in a row, white space aside, count as copied Japanese; so many words as copied English (docs: own words). */
const COPIED_CHARS = 22;
const COPIED_WORDS = 8;
/** Titles and names are given as they are, and printed values are quoted on purpose. */
const AS_THEY_ARE = new Set(['name', 'title', 'shortTitle', 'publisher', 'value']);

const wordsOf = (text: string) => fold(text).text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];

/** All runs of `size` units, each joined into one string. */
const runsOf = (units: readonly string[], size: number, separator: string) =>
  Array.from({ length: Math.max(0, units.length - size + 1) }, (_, index) => units.slice(index, index + size).join(separator));

const charRuns = (text: string) => runsOf([...squeeze(text)], COPIED_CHARS, '');
const wordRuns = (text: string) => runsOf(wordsOf(text), COPIED_WORDS, ' ');

/** Gives the first run of a text that some source has too, undefined when there is none. */
type FindCopied = (text: string) => string | undefined;

const copiedFrom = (sources: Sources): FindCopied => {
  const texts = [...sources.values()].map(({ text }) => text);
  const chars = new Set(texts.flatMap(charRuns));
  const words = new Set(texts.flatMap(wordRuns));
  return (text) => charRuns(text).find((run) => isJapanese(run) && chars.has(run)) ?? wordRuns(text).find((run) => words.has(run));
};

/** Texts of the pack that repeat a source: 22 characters of Japanese or 8 words of English in a row. */
export const copiedWords = (pack: Pack, sources: Sources): Problem[] => {
  const findCopied = copiedFrom(sources);
  return recordsOf(pack).flatMap((record) =>
    textsIn(record)
      .filter(({ path }) => !AS_THEY_ARE.has(path.at(-1) ?? ''))
      .flatMap(({ path, value }) =>
        [value.ja, value.en].flatMap((text) => {
          const copied = findCopied(text);
          return copied === undefined ? [] : [{ record: record.name, cause: `${path.join('.')} repeats a source: “${copied}”` }];
        }),
      ),
  );
};

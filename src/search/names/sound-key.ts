/** Cyrillic letters, Russian and Ukrainian, as they are mostly written in Latin ones. */
const LATIN: Record<string, string> = {
  ...Object.fromEntries(Array.from('абвгґдезийклмнопрстуфыіэ', (letter, place) => [letter, 'abvggdeziiklmnoprstufyie'.charAt(place)])),
  ...{ ё: 'e', є: 'ie', ж: 'zh', ї: 'i', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ь: '', ю: 'yu', я: 'ya' },
};

/** Spellings of one sound, in this order. */
const SOUNDS: [spelling: RegExp, instead: string][] = [
  [/ph/g, 'f'],
  [/ck|q|c(?![eiyh])/g, 'k'],
  [/x/g, 'ks'],
  [/tz/g, 'ts'],
  [/sch/g, 'sh'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/(?<letter>[a-z])\k<letter>+/g, '$<letter>'],
  [/v$/, 'f'],
];

/**
 * What spellings of one name share that sounds alike, for a word in Latin or Cyrillic letters as `foldName` folds it; empty for any other.
 *
 * @example soundKey('witkoff') === soundKey('виткофф') //=> true
 * @example soundKey('zelenskiy') === soundKey('zelenski') //=> true
 */
export const soundKey = (folded: string): string =>
  /^[\p{sc=Latn}\p{sc=Cyrl}]+$/u.test(folded)
    ? SOUNDS.reduce(
        (key, [spelling, instead]) => key.replace(spelling, instead),
        folded.replace(/\p{sc=Cyrl}/gu, (letter) => LATIN[letter] ?? ''),
      )
    : '';

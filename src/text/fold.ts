/** A text made comparable, with the way back to the original's offsets. */
interface Folded {
  text: string;
  /**
   * The UTF-16 offset in the original where the folded unit at `index` came from; the original's length for the folded length,
   * so that `[offsetOf(start), offsetOf(end))` is the original of `[start, end)`.
   */
  offsetOf(index: number): number;
}

/** A character with the marks that NFKC melts into it, such as the voicing sign after half-width katakana. */
const CLUSTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gsu;
/** Most Japanese and lower-case Latin text folds to itself. */
const FOLDS_TO_ITSELF = /^[\n\x20-\x40\x5b-\x7e\u3001\u3002\u300c-\u300f\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]*$/u;

/**
 * A text in NFKC and lower case: full-width Latin and digits narrow, half-width katakana wide, `①` as `1`, `㎞` as `km`. Kana and old kanji stay.
 *
 * @example fold('ＮＡＴＯは①').text //=> 'natoは1'
 */
export const fold = (text: string): Folded => {
  if (FOLDS_TO_ITSELF.test(text)) return { text, offsetOf: (index) => index };
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = cluster.normalize('NFKC').toLowerCase();
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(index);
  }
  offsets.push(text.length);
  return { text: folded, offsetOf: (index) => offsets[index] ?? text.length };
};

const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** Katakana as hiragana, unit for unit, so that offsets stay; half-width katakana need {@link fold} first. */
export const toHiragana = (text: string): string =>
  text.replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - KATAKANA_TO_HIRAGANA));

/** A text folded and without any white space, for comparing runs of characters. */
export const squeeze = (text: string): string => fold(text).text.replace(/\s+/gu, '');

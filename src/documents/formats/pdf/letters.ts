/**
 * Radicals that fonts share with letters and that have no compatibility decomposition, as those letters: the Japanese ones of Unicode's
 * EquivalentUnifiedIdeograph.txt (https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt).
 */
const RADICALS = new Map(
  [...'⺟母⺠民⻁虎⻄西⻅見⻆角⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀'].flatMap((sign, index, all) =>
    index % 2 === 0 ? [[sign, all[index + 1] ?? sign]] : [],
  ) as [string, string][],
);

/** Radicals, Latin ligatures, and the punctuation of vertical lines. */
const SHAPES = /[\u2e80-\u2fdf\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe4f]/gu;
/** The dot between the parts of a foreign name, where a font gives it as a hyphenation point. */
const DOT = /(?<=[\u3040-\u30ff])\u2027(?=[\u3040-\u30ff])/gu;

/**
 * What a PDF shows, as the letters people write: a file names glyphs, and several letters and signs can share one.
 *
 * @example asLetters('延⻑︑⽇本') //=> '延長、日本'
 */
export const asLetters = (text: string): string =>
  text.replace(SHAPES, (sign) => RADICALS.get(sign) ?? sign.normalize('NFKC')).replace(DOT, '・');

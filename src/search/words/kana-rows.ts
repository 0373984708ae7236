/** The rows in which verbs inflect, with the contracted sounds (行って, 読んだ, 書いた) of each. */
const ROWS = [
  'わいうえおっ',
  'かきくけこいっ',
  'がぎぐげごい',
  'さしすせそ',
  'たちつてとっ',
  'なにぬねのん',
  'ばびぶべぼん',
  'まみむめもん',
  'らりるれろっ',
];

/** Contracted sounds and nothing: what they belong to cannot be told. */
const ENDS_NONE = ['', 'い', 'っ', 'ん'];

/** The kana that may stand where an ending's last kana stands once it is inflected; the kana alone when it begins no inflection. */
export const rowOf = (kana: string): string => (ENDS_NONE.includes(kana) ? undefined : ROWS.find((row) => row.includes(kana))) ?? kana;

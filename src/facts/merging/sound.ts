/** How katakana begin: the consonant that a Latin spelling of the same sound has; vowels and small kana carry none. */
const ROWS: [kana: string, sound: string][] = [
  ['カキクケコ', 'k'],
  ['ガギグゲゴ', 'g'],
  ['サスセソ', 's'],
  ['シ', 's'],
  ['ザズゼゾ', 's'],
  ['ジヂ', 'd'],
  ['タチテト', 't'],
  ['ツ', 't'],
  ['ダデド', 'd'],
  ['ナニヌネノ', 'n'],
  ['ン', 'n'],
  ['ハヒヘホ', 'h'],
  ['フ', 'f'],
  ['バビブベボ', 'b'],
  ['ヴ', 'b'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r'],
  ['ワ', 'w'],
];
const SOUND_OF = new Map(ROWS.flatMap(([kana, sound]) => [...kana].map((sign) => [sign, sound] as const)));

/** Latin letters by the sound katakana would give them. */
const LATIN: [pattern: RegExp, sound: string][] = [
  [/ph/g, 'f'],
  [/sch|sh|tj(?=e)/g, 's'],
  [/tch|ch/g, 't'],
  [/th/g, 't'],
  [/ck|q|c(?![hei])/g, 'k'],
  [/c(?=[ei])|z/g, 's'],
  [/x/g, 'ks'],
  [/l/g, 'r'],
  [/v/g, 'b'],
  [/wh/g, 'w'],
  [/gh(?![aeiou])/g, ''],
  [/m(?=[bp])/g, 'n'],
  [/j(?=[aeiou])|dg/g, 'd'],
  [/y|j/g, ''],
  [/h(?![aeiou])/g, ''],
];

const squeeze = (sounds: string): string => sounds.replace(/(?<sound>.)\k<sound>+/g, '$<sound>');

const ofKatakana = (name: string): string =>
  [...name.replace(/ウ[ァィェォ]/g, 'ワ')].map((sign) => SOUND_OF.get(sign) ?? (/\d/.test(sign) ? sign : '')).join('');

const ofLatin = (name: string): string => {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ø|ö/g, 'o')
    .replace(/æ/g, 'e')
    .replace(/ð/g, 'd')
    .replace(/þ/g, 't');
  return LATIN.reduce((word, [pattern, sound]) => word.replace(pattern, sound), plain).replace(/[^bdfghkmnprstw\d]/g, '');
};

/**
 * The consonants and digits of a name as katakana and Latin letters both give them, `a` before them when it opens with a vowel; empty for a
 * name in kanji.
 *
 * @example soundOf('ケティルソン') === soundOf('Ketilsson') //=> true
 */
export const soundOf = (name: string): string => {
  const opensWithVowel = /^[アイウエオ](?![ァィェォ])|^[aeiouáàäâéèêíìóòöôúùüåøæ]/i.test(name);
  return (opensWithVowel ? 'a' : '') + squeeze(/[ァ-ヴ]/.test(name) ? ofKatakana(name) : ofLatin(name));
};

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Fewer consonants than this tell no name from another. */
const FEWEST_SOUNDS = 3;
const SLIPS_PER_SOUND = 1 / 4;

/** Whether two spellings, of two scripts, can be one name by their sound. */
export const soundsAlike = (a: string, b: string): boolean => {
  const [x, y] = [soundOf(a), soundOf(b)];
  const longer = Math.max(x.length, y.length);
  return Math.min(x.length, y.length) >= FEWEST_SOUNDS && x[0] === y[0] && distance(x, y) <= Math.floor(longer * SLIPS_PER_SOUND);
};

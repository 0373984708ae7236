const JAPANESE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Whether a text holds a Japanese character: a kanji, or kana. */
export const isJapanese = (text: string): boolean => JAPANESE.test(text);

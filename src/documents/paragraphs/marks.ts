/** Signs that open an item of a list wherever they start a line. */
const BULLET = /^(?:[・･•●■□◆◇○◎▼▽▲△★☆►▶‣⁃➢✓※]|[-–*+](?=\s|[^\s\d\-–*+\p{Ps}]*[\u3040-\u9fff])|――)/u;
/** `1)`, `(2)`, `3.`, `①`, `第4条` and their like. */
const NUMBER = /^(?:[(（[［]?\d{1,3}[)）\]］.．、](?!\d)|[①-⑳]|第[\d一二三四五六七八九十]+[章節条項部回]|[ivxIVX]{1,5}[.)）]\s)/u;
/** Markdown headings and headings in brackets of their own. */
const HEADING = /^(?:#{1,6}\s|【[^】]*】$|＜[^＞]*＞$|《[^》]*》$|〔[^〕]*〕$)/u;
/** Note marks that may follow the end of a sentence: `^{iv}`, `ⁱⁱ`, `[12]`, `（※1）`. */
const TRAILING_NOTES = /(?:\^(?:\{[^}]{0,12}\}|\w)|[⁰-⁹ⁱ¹²³]+|[[［]\^?\d{1,3}[\]］]|[(（][※注*]\s*\d*[)）])+$/u;
const TERMINATED = /[。！？!?．｡.:;：…」』）)\]】〉》”"〕］]$/u;
const SENTENCE_INSIDE = /[。！？](?!$)|[a-z)][.?!]\s+\p{Lu}/u;
/** Shorter text without a full stop may be a heading. */
const MIN_PROSE_CHARS = 40;

export const isBullet = (text: string): boolean => BULLET.test(text);
export const isNumbered = (text: string): boolean => NUMBER.test(text);
export const isHeading = (text: string): boolean => HEADING.test(text);
/** A line that is nothing but an address, in angle brackets or without. */
export const isBareUrl = (text: string): boolean => /^<?https?:\/\/\S+>?$/u.test(text);
export const endsInComma = (text: string): boolean => /[、，,]$/u.test(text);

/** Whether a text comes to an end of its own: a full stop, a closing bracket, a colon; note marks after it are passed over. */
export const isTerminated = (text: string): boolean => TERMINATED.test(text.replace(TRAILING_NOTES, ''));

/** Whether a text is running prose, not a heading, name, caption or menu entry: it ends in a full stop or has one inside. */
export const isProse = (text: string): boolean =>
  /(?:[。！？]|[a-z0-9)”"][.?!])[」』）)”"]*$/u.test(text.replace(TRAILING_NOTES, '')) || SENTENCE_INSIDE.test(text);

/** Whether prose goes on after this text: it has had sentences or is long, and stops without an end. */
export const stopsShort = (text: string): boolean =>
  !isTerminated(text) && (SENTENCE_INSIDE.test(text) || (text.length >= MIN_PROSE_CHARS && /[、，,]/u.test(text)));

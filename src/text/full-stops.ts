import { isAbbreviation } from './abbreviations.ts';

/** Note marks that may stand between a full stop and the next sentence: `^{iv}`, `ⁱⁱ`, `[12]`, `（※1）`, and a bare number after an English one. */
const NOTE_MARK =
  /(?:(?<=\p{Ll}[.?!]["”’)]?)\d{1,3}(?=\s+["“‘(]?\p{Lu})|\^(?:\{[^}]{0,12}\}|\w)|[⁰-⁹ⁱ¹²³]+|[[［]\d{1,3}[\]］]|[(（][※注*]\s*\d*[)）])+/uy;
const FULL_STOP = /[。．｡！？!?.]/u;
const CLOSING = /[。．｡！？!?.…」』）)\]］】〉》”’"»]/u;
/** Particles and commas by which a quotation or bracket is built into the sentence around it. */
const CARRIES_ON = /^\s*(?:[とをがはにのでもなやか、，,]|って|など|という)/u;
/** No abbreviation is longer. */
const LOOK_BACK_CHARS = 30;
const LOOK_AHEAD_CHARS = 80;

export const isFullStop = (sign: string | undefined): boolean => sign !== undefined && FULL_STOP.test(sign);

/** An English full stop ends a sentence before a space and what can open the next one, and after no abbreviation. */
const isEnglishStop = (text: string, index: number, start: number, end: number) => {
  const after = /^["'”’)\]]*(?:\d{1,3}(?=\s+["“‘(]?\p{Lu}))?(?:\s+|$)(?<next>\S+)?/u.exec(
    text.slice(index + 1, Math.min(end, index + LOOK_AHEAD_CHARS)),
  );
  if (after === null) return false;
  const next = after.groups?.next;
  if (next === undefined) return true;
  return !/^\p{Ll}/u.test(next) && !isAbbreviation(text.slice(Math.max(start, index - LOOK_BACK_CHARS), index + 1), next);
};

/** `?` and `!` end a sentence before a space, a bracket or Japanese, but not in an address or in Yahoo!’s name. */
const isLatinMark = (text: string, index: number, end: number) => {
  const after = text.slice(index + 1, Math.min(end, index + LOOK_AHEAD_CHARS));
  return /^[!?"'”’)\]]*(?:\s|$|[^\x20-\x7e])/u.test(after) && !(/yahoo$/iu.test(text.slice(index - 5, index)) && text[index] === '!');
};

const isDecimalPoint = (text: string, index: number) => /\p{Nd}/u.test(text[index - 1] ?? '') && /\p{Nd}/u.test(text[index + 1] ?? '');

/** Whether the sign at `index` ends the sentence that began at `start`; the passage ends at `end`. Brackets are not looked at. */
export const isSentenceEnd = (text: string, index: number, start: number, end: number): boolean => {
  const sign = text[index] ?? '';
  if (sign === '.' || sign === '．') return !isDecimalPoint(text, index) && (sign === '．' || isEnglishStop(text, index, start, end));
  return sign === '!' || sign === '?' ? isLatinMark(text, index, end) : FULL_STOP.test(sign);
};

/** Past all that belongs to a sentence after its full stop: more full stops, closing brackets, note marks. */
export const pastClosing = (text: string, from: number, end: number): number => {
  let index = from;
  while (index < end) {
    NOTE_MARK.lastIndex = index;
    const mark = NOTE_MARK.exec(text)?.[0];
    if (mark === undefined && !CLOSING.test(text[index] ?? '')) break;
    index += mark?.length ?? 1;
  }
  return Math.min(index, end);
};

/** Whether what follows a closing bracket at `index` carries the sentence on, as 「と」 does. */
export const carriesOn = (text: string, index: number, end: number): boolean =>
  /[」』）)”]/u.test(text[index - 1] ?? '') && CARRIES_ON.test(text.slice(index, Math.min(end, index + LOOK_AHEAD_CHARS)));

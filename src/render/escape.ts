/** A web address as far as it holds nothing that could open markup of its own. */
const URL_PARTS = /(https?:\/\/[^\s<>「」（）、。|[\]*~`\\]+)/iu;

/** What makes a web address one that can be clicked. */
const SCHEME_END = /(?<=https?):(?=\/\/)/giu;

/** What is never seen: control characters, and marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Every character that can open Discord markup, a mention or a link. */
const MARKUP = /[\\*_~`|<>[\]#@]/g;

/** List marks that only count at the beginning of a line. */
const LINE_START = /^(\s*)([-+]|\d+\.)(?=\s)/;

const escapePart = (part: string, index: number): string => (index % 2 === 1 ? part : part.replace(MARKUP, '\\$&'));

const onOneLine = (text: string): string => text.replace(/\s*[\t\v\f\r\n\u2028\u2029]+\s*/g, ' ').replace(UNSEEN, '');

/** Plain text made safe for a line of Discord markdown: shown as it stands, without line breaks; web addresses stay as they are. */
export const escapeMarkdown = (text: string): string =>
  onOneLine(text).split(URL_PARTS).map(escapePart).join('').replace(LINE_START, '$1\\$2');

/** The same for what may hold a person's own words, such as a title: web addresses are shown, and cannot be clicked. */
export const escapeTyped = (text: string): string =>
  onOneLine(text).replace(MARKUP, '\\$&').replace(SCHEME_END, '\\:').replace(LINE_START, '$1\\$2');

/** Where escaped text may be cut, at most at `most`: never inside a surrogate pair or between an escape and its character. */
const safeEnd = (text: string, most: number): number => {
  const window = text.slice(0, most);
  const dangling = /(?:[\ud800-\udbff]|(?<!\\)(?:\\\\)*\\)$/.test(window);
  return window.length - (dangling ? 1 : 0);
};

/** Escaped text of at most `most` UTF-16 units, ended by … where something is left out. For titles and labels, never for facts. */
export const clip = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, safeEnd(text, most - 1))}…`);

/** Escaped text in pieces of at most `most` units that make up the whole, cut after a space or a Japanese stop where there is one. */
export const cutIntoPieces = (text: string, most: number): string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const end = safeEnd(rest, most);
    const stop = Math.max(...[' ', '。', '、'].map((mark) => rest.lastIndexOf(mark, end - 1)));
    const cut = stop > most / 2 ? stop + 1 : end;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
};

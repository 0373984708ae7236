import Encodings from 'encoding-japanese';
import type { Unreadable } from './unreadable.ts';

/** Encodings a text file may come in, as the Encoding Standard names them. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'iso-2022-jp', 'shift_jis', 'euc-jp', 'windows-1252'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** HTML asks for the declaration within this many bytes. */
const NAMED_WITHIN_BYTES = 1024;

/** A text with the encoding it was in, or what stands in the way of reading one. */
type Decoded = { text: string; encoding: Encoding } | Unreadable;

/** Magic numbers of files that people take for text: PDF, ZIP (docx, xlsx, pptx), old Office, PNG, JPEG, GIF, gzip. */
const SIGNATURES = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
];

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, index) => bytes[index] === byte);

const decodeAs = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const UTF_16: [encoding: Encoding, mark: number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const markedEncoding = (bytes: Uint8Array) => UTF_16.find(([, mark]) => startsWith(bytes, mark))?.[0];

/** ISO-2022-JP is seven-bit and switches character sets by `ESC $` or `ESC (`. */
const isIso2022 = (bytes: Uint8Array) =>
  bytes.every((byte) => byte < 0x80) &&
  bytes.some((byte, index) => byte === 0x1b && (bytes[index + 1] === 0x24 || bytes[index + 1] === 0x28));

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const hasManyControls = (text: string) => (text.match(CONTROL)?.length ?? 0) > text.length / 200;

const DETECTED: Partial<Record<string, Encoding>> = { SJIS: 'shift_jis', EUCJP: 'euc-jp' };

/** Signs that Windows-1252 has in the places of Japanese double bytes, rare in Western text. */
const FOREIGN = /[\u0080-\u009f\u00a1-\u00bf\u00d7\u00f7]/g;

/** Without a kana even a short Japanese text is more likely a wrong reading of something else. */
const guessJapanese = (bytes: Uint8Array): Decoded | undefined => {
  const encoding = DETECTED[String(Encodings.detect(bytes))];
  const text = encoding === undefined ? undefined : decodeAs(bytes, encoding);
  return encoding === undefined || text === undefined || !/[\u3040-\u30ff]/.test(text) ? undefined : { text, encoding };
};

const guessLegacy = (bytes: Uint8Array): Decoded | undefined => {
  const japanese = guessJapanese(bytes);
  if (japanese !== undefined) return japanese;
  const western = decodeAs(bytes, 'windows-1252');
  const foreign = western?.match(FOREIGN)?.length ?? 0;
  return western !== undefined && foreign < western.length / 50 ? { text: western, encoding: 'windows-1252' } : undefined;
};

/** The encoding that a page names in its head, where it is one of those that are read here. */
const namedEncoding = (bytes: Uint8Array): Encoding | undefined => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, NAMED_WITHIN_BYTES));
  const [, name = ''] = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head) ?? [];
  try {
    const { encoding } = new TextDecoder(name);
    return ENCODINGS.find((known) => known === encoding);
  } catch {
    return undefined;
  }
};

const decodeText = (bytes: Uint8Array): Decoded | undefined => {
  const named = namedEncoding(bytes);
  const tried = [markedEncoding(bytes) ?? (isIso2022(bytes) ? 'iso-2022-jp' : 'utf-8'), ...(named === undefined ? [] : [named])];
  for (const encoding of tried) {
    const text = decodeAs(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return guessLegacy(bytes);
};

/**
 * The text of a file's bytes, without byte-order mark and with every line break as `\n`; or why there is none.
 *
 * Tried in order: byte-order marks, ISO-2022-JP, UTF-8, what a page or XML file names, then the likelier of the Japanese encodings, then
 * Windows-1252. A very short Shift_JIS text of half-width katakana alone may be misread.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (SIGNATURES.some((start) => startsWith(bytes, start))) return { unreadable: 'unsupported' };
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { unreadable: 'unknown-encoding' };
  if ('text' in decoded && hasManyControls(decoded.text)) return { unreadable: 'binary' };
  return 'text' in decoded ? { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') } : decoded;
};

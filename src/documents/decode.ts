/** Encodings a text file may come in, as the Encoding Standard names them. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-2022-jp' | 'shift_jis' | 'euc-jp' | 'windows-1252';

/** A text with the encoding it was in, or what stands in the way of reading one. */
type Decoded = { text: string; encoding: Encoding } | { unreadable: string };

/** Magic numbers of files that people take for text. */
const SIGNATURES: [kind: string, bytes: number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP, docx, xlsx or pptx', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
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

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How Japanese a reading looks: kana and kanji count for it, half-width katakana and private or rare signs (typical of a wrong guess) against it. */
const japaneseScore = (text: string) =>
  countOf(text, /[\u3040-\u30ff\u3001\u3002]/g) * 2 +
  countOf(text, /[\u4e00-\u9fff]/g) -
  countOf(text, /[\uff61-\uff9f\ue000-\uf8ff]/g) * 2;

const guessLegacy = (bytes: Uint8Array): Decoded | undefined => {
  const guesses = (['shift_jis', 'euc-jp'] as const).flatMap((encoding) => {
    const text = decodeAs(bytes, encoding);
    return text === undefined ? [] : [{ text, encoding, score: japaneseScore(text) }];
  });
  const [best] = guesses.sort((a, b) => b.score - a.score);
  if (best !== undefined && /[\u3040-\u30ff]/.test(best.text) && best.score > 0) return { text: best.text, encoding: best.encoding };
  const western = decodeAs(bytes, 'windows-1252');
  const foreign = western === undefined ? bytes.length : countOf(western, /[\u0080-\u009f\u00a1-\u00bf\u00d7\u00f7]/g);
  return western !== undefined && foreign < western.length / 50 ? { text: western, encoding: 'windows-1252' } : undefined;
};

const decodeText = (bytes: Uint8Array): Decoded | undefined => {
  const encoding = markedEncoding(bytes) ?? (isIso2022(bytes) ? 'iso-2022-jp' : 'utf-8');
  const text = decodeAs(bytes, encoding);
  return text === undefined ? guessLegacy(bytes) : { text, encoding };
};

/**
 * The text of a file's bytes, without byte-order mark and with every line break as `\n`; or why there is none, in words that follow “it …”.
 *
 * Tried in order: byte-order marks, ISO-2022-JP, UTF-8, then the likelier of Shift_JIS and EUC-JP, then Windows-1252.
 * A very short Shift_JIS text of half-width katakana alone may be misread.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const kind = SIGNATURES.find(([, start]) => startsWith(bytes, start))?.[0];
  if (kind !== undefined) return { unreadable: `is ${kind} file, not text` };
  const decoded = decodeText(bytes);
  if (decoded === undefined)
    return { unreadable: 'is in no encoding known here (UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP); save it as UTF-8' };
  if ('text' in decoded && hasManyControls(decoded.text)) return { unreadable: 'holds binary data, not text' };
  return 'text' in decoded ? { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') } : decoded;
};

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/documents/formats/decode.ts';

/** 「港の協議は、四月に再開した。」 in the encodings of Japanese mail and old files. */
const SENTENCE = '港の協議は、四月に再開した。';
const BYTES = {
  shift_jis: '8d6082cc8ba68b6382cd81418e6c8c8e82c98dc48a4a82b582bd8142',
  'euc-jp': 'b9c1a4ceb6a8b5c4a4cfa1a2bbcdb7eea4cbbac6b3aba4b7a4bfa1a3',
  'iso-2022-jp': '1b24423941244e36283544244f21223b4d376e244b3a46332b2437243f21231b2842',
};
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

test.each(Object.entries(BYTES))('reads %s', (encoding, hex) => {
  expect(decode(bytesOf(hex))).toEqual({ text: SENTENCE, encoding });
});

test.each([
  ['UTF-8', new TextEncoder().encode(SENTENCE), 'utf-8'],
  ['UTF-8 with a byte-order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(SENTENCE)), 'utf-8'],
  ['UTF-16 with a byte-order mark', Uint8Array.of(0xff, 0xfe, ...Buffer.from(SENTENCE, 'utf16le')), 'utf-16le'],
])('reads %s', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: SENTENCE, encoding });
});

test('reads Western text with curly quotes and accents', () => {
  const bytes = Uint8Array.from(Buffer.from(`The mayor\x92s caf\xe9 was closed. ${'It rained for days. '.repeat(10)}`, 'latin1'));
  expect(decode(bytes)).toMatchObject({ encoding: 'windows-1252', text: expect.stringContaining('mayor’s café') });
});

test('line ends become \\n', () => {
  expect(decode(new TextEncoder().encode('a\r\nb\rc\nd'))).toMatchObject({ text: 'a\nb\nc\nd' });
});

test.each([
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'unsupported'],
  ['a docx', [0x50, 0x4b, 0x03, 0x04, 0x14], 'unsupported'],
  ['zeros', [0, 0, 0, 0, 65, 66], 'binary'],
  ['noise', [0x81, 0xff, 0xfe, 0x80, 0xa0, 0xfd, 0x90], 'unknown-encoding'],
] as const)('says why %s is no text', (_, bytes, unreadable) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({ unreadable });
});

test('takes the encoding that a page names over a guess', () => {
  const page = Buffer.concat([Buffer.from('<meta charset="euc-jp"><p>'), Buffer.from(BYTES['euc-jp'], 'hex')]);
  expect(decode(page)).toMatchObject({ encoding: 'euc-jp', text: `<meta charset="euc-jp"><p>${SENTENCE}` });
});

test('never fails on any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decode(bytes)));
});

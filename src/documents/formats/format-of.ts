/** What kinds of file Keii reads. */
export const FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx', 'feed'] as const;
export type Format = (typeof FORMATS)[number];

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((sign, index) => bytes[index] === sign.charCodeAt(0));

/** The format that a file's first bytes tell, whatever it is called; nothing for text of any kind. */
export const binaryFormatOf = (bytes: Uint8Array): 'pdf' | 'docx' | undefined => {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  return startsWith(bytes, 'PK\x03\x04') ? 'docx' : undefined;
};

const OPENING = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*/su;
const FEED = /^<(?:rss|feed|rdf:RDF)[\s>]/iu;
const HTML = /^<(?:!doctype\s+html|html)[\s>]/iu;
const JSON_FEED = /^\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\//u;

const ENDINGS: [RegExp, Format][] = [
  [/\.x?html?$/iu, 'html'],
  [/\.(?:md|markdown)$/iu, 'markdown'],
];

/** The format of a decoded text: by how it begins, else by the ending of its name. */
export const textFormatOf = (text: string, name: string): Exclude<Format, 'pdf' | 'docx'> => {
  const start = text.slice(OPENING.exec(text)?.[0].length ?? 0).slice(0, 200);
  if (FEED.test(start) || JSON_FEED.test(start)) return 'feed';
  if (HTML.test(start)) return 'html';
  return (ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'text') as Exclude<Format, 'pdf' | 'docx'>;
};

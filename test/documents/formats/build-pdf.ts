import Encodings from 'encoding-japanese';

/** A line of print: where it begins, in points from the lower left corner, and whether it runs downwards. */
export interface PrintedLine {
  text: string;
  x: number;
  y: number;
  vertical?: boolean;
}

const SIZE = 10;

const hexOf = (text: string): string =>
  Buffer.from(Encodings.convert(Encodings.stringToCode(text), { to: 'SJIS', from: 'UNICODE' })).toString('hex');

const isLatin = (text: string): boolean => /^[\u0020-\u007e]*$/u.test(text);

const drawn = ({ text, x, y, vertical }: PrintedLine): string => {
  const font = isLatin(text) ? 'F3' : vertical ? 'F2' : 'F1';
  const shown = isLatin(text) ? `(${text.replace(/[()\\]/gu, '\\$&')})` : `<${hexOf(text)}>`;
  return `BT /${font} ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm ${shown} Tj ET`;
};

const FONT_OF = (cmap: string) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /${cmap} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho ` +
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 ' +
  '/FontDescriptor << /Type /FontDescriptor /FontName /Mincho /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>] >>';

/** A PDF without embedded fonts: Japanese in 90ms-RKSJ, which is read only with the CMaps at hand, Latin in Helvetica. */
export const buildPdf = (pages: PrintedLine[][], info: Record<string, string> = {}): Uint8Array => {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}] >>`,
    FONT_OF('90ms-RKSJ-H'),
    FONT_OF('90ms-RKSJ-V'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(' ')} >>`,
    ...pages.flatMap((lines, index) => {
      const stream = lines.map(drawn).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents ${8 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
};

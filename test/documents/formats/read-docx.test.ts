import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/documents/formats/docx/read-docx.ts';
import { unfoldRuby } from '../../../src/documents/formats/docx/unfold-ruby.ts';
import { shown } from './shown.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const ruby = (base: string, reading: string): string =>
  `<w:r><w:ruby><w:rubyPr/><w:rt>${run(reading)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby></w:r>`;

const docx = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
        ...more,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

test('paragraphs, and rows of tables', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const body = `${paragraph(run('協議会は四月三日に'), run('開かれた。'))}<w:tbl><w:tr>${cell('五月')}${cell('次の会合')}</w:tr></w:tbl>`;
  expect(shown(await readDocx(docx(body)))).toEqual(['協議会は四月三日に開かれた。', '五月', '次の会合']);
});

test('a reading stays with its base', async () => {
  expect(shown(await readDocx(docx(paragraph(run('代表は'), ruby('札幌', 'さっぽろ'), run('で会見した。')))))).toEqual([
    '代表は札幌（さっぽろ）で会見した。',
  ]);
});

test.each([
  ['<w:t>会合</w:t>', '<w:t>会合</w:t>'],
  ['<w:ruby><w:rt/><w:rubyBase><w:r><w:t>羽咋</w:t></w:r></w:rubyBase></w:ruby>', '<w:t>羽咋</w:t>'],
])('unfolds %s', (xml, unfolded) => {
  expect(unfoldRuby(xml)).toBe(unfolded);
});

test('title, author and language are the file’s; the days it was made and saved are none of publication', async () => {
  const core =
    '<cp:coreProperties><dc:title>Minutes &amp; more</dc:title><dc:creator>Port Board</dc:creator><dcterms:created>2025-04-03</dcterms:created></cp:coreProperties>';
  expect(await readDocx(docx(paragraph(run('May.')), { 'docProps/core.xml': core }))).toMatchObject({
    metadata: { title: 'Minutes & more', authors: ['Port Board'] },
  });
});

describe('says why a file cannot be read', () => {
  test.each([
    ['another zipped file', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'unsupported'],
    ['an archive cut off', docx(paragraph(run('May.'))).slice(0, 200), 'damaged'],
    ['a file without words', docx(paragraph()), 'no-text'],
    ['XML that is none', docx('<w:p><w:r>'), 'damaged'],
  ])('%s', async (_, bytes, unreadable) => {
    expect(await readDocx(bytes)).toEqual({ unreadable });
  });

  test('an archive that would unpack to more than a book', async () => {
    const bytes = docx(paragraph(run('會'.repeat(15_000_000))));
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await readDocx(bytes)).toEqual({ unreadable: 'too-large' });
  });
});

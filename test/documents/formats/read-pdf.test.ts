import { expect, test } from 'vitest';
import { asLetters } from '../../../src/documents/formats/pdf/letters.ts';
import { readPdf } from '../../../src/documents/formats/pdf/read-pdf.ts';
import { buildPdf, type PrintedLine } from './build-pdf.ts';
import { shown } from './shown.ts';

const column = (texts: string[], x = 50): PrintedLine[] =>
  texts.map((text, index) => ({ text, x, y: 780 - index * 15 })).filter(({ text }) => text !== '');

test('lines of a page become paragraphs, parted where the gap is wider', async () => {
  const lines = ['協議会は二〇二五年四月三日、第二埠頭の運用を', '見直す方針を示した。', '', '会長は結論を急がない。'];
  expect(shown(await readPdf(buildPdf([column(lines)])))).toEqual([
    '協議会は二〇二五年四月三日、第二埠頭の運用を見直す方針を示した。',
    '会長は結論を急がない。',
  ]);
});

test('vertical lines are read from right to left', async () => {
  const lines = ['協議会は四月三日、', '方針を示した。'].map((text, index) => ({ text, x: 500 - index * 15, y: 780, vertical: true }));
  expect(shown(await readPdf(buildPdf([lines])))).toEqual(['協議会は四月三日、方針を示した。']);
});

test('figures set upright in a vertical line belong to it', async () => {
  const down = (text: string, y: number, x = 500) => ({ text, x, y, vertical: true });
  const lines = [down('協議会は', 780), { text: '12', x: 494, y: 732 }, down('月に方針を示した。', 728)];
  expect(shown(await readPdf(buildPdf([lines])))).toEqual(['協議会は12月に方針を示した。']);
});

test.each([
  ['延⻑︑⽇本', '延長、日本'],
  ['エルドグリームル‧ケティルソン', 'エルドグリームル・ケティルソン'],
  ['ﬁsh', 'fish'],
  ['hyphen‧ated ㊤ ①', 'hyphen‧ated ㊤ ①'],
])('%s is %s in letters', (shapes, letters) => {
  expect(asLetters(shapes)).toBe(letters);
});

test('two columns follow each other, and a word parted at the end of a line is whole', async () => {
  const left = column(['The board said on 3 April that it would review inter-', 'national traffic at the pier before summer.']);
  const right = column(['A second column begins here and goes on about', 'the costs of the pier.'], 320);
  expect(shown(await readPdf(buildPdf([[...left, ...right]])))).toEqual([
    'The board said on 3 April that it would review international traffic at the pier before summer.',
    'A second column begins here and goes on about the costs of the pier.',
  ]);
});

test('a sentence goes on over the page, without page numbers and running heads; each passage knows its page', async () => {
  const pages = [
    [
      'Harbour Review',
      '1',
      '',
      'The board met on 3 April, heard the pilots and the owners of the',
      'ferries, and agreed that the old pier, which had been closed since',
    ],
    [
      'Harbour Review',
      '2',
      '',
      'the storm of 2019, would not be opened again.',
      '',
      'The next meeting is in May, when the costs are known.',
    ],
  ];
  const read = await readPdf(buildPdf(pages.map((lines) => column(lines))));
  expect(shown(read).filter((line) => !line.startsWith('!'))).toEqual([
    'Harbour Review',
    'The board met on 3 April, heard the pilots and the owners of the ferries, and agreed that the old pier, which had been closed since the storm of 2019, would not be opened again.',
    'The next meeting is in May, when the costs are known.',
  ]);
  expect('passages' in read && read.passages.map(({ page }) => page)).toEqual([1, 1, 2]);
});

test('title and author are the file’s, its day of making is none of publication', async () => {
  const bytes = buildPdf([column(['The next meeting is in May.'])], { Title: 'Minutes', Author: 'Port Board', CreationDate: 'D:20250403' });
  expect(await readPdf(bytes)).toMatchObject({ format: 'pdf', metadata: { title: 'Minutes', authors: ['Port Board'] } });
  expect(((await readPdf(bytes)) as { metadata: object }).metadata).not.toHaveProperty('publishedOn');
});

test.each([
  ['a page without letters', buildPdf([[]]), 'no-text'],
  ['a file that ends too soon', buildPdf([column(['May'])]).slice(0, 60), 'damaged'],
])('says why %s cannot be read', async (_, bytes, unreadable) => {
  expect(await readPdf(bytes)).toEqual({ unreadable });
});

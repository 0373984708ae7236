import { readFileSync } from 'node:fs';
import { readText } from '../../../src/documents/formats/read-text.ts';
import { joinLines } from '../../../src/text/join-lines.ts';

/** The passages of a text in `test/fixtures/texts` as `¶n zone text`, read as a person would. */
export const readFixture = (name: string): string[] => {
  const { text, passages } = readText(readFileSync(new URL(`../../fixtures/texts/${name}.txt`, import.meta.url)), name);
  return passages.map(({ paragraph, start, end, zone }) => `¶${paragraph} ${zone} ${joinLines(text.slice(start, end))}`);
};

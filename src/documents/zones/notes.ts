import type { Block } from '../paragraphs/blocks.ts';

/** The first lines of notes that need no company: `※1 …`, `（注2）…`, `*3 …`, `[^4]: …`. */
const NOTE_MARK =
  /^(?:※\s*\d*\s*\S|[(（［[]?(?:注|註|脚注)\s*\d{0,3}[)）］\]：:.．\s]|\*\d{1,2}(?:[)）]|\s(?!.*\*$))|[†‡]\s*\S|\[\^[^\]]+\]:)/u;
const NOTE_HEADING =
  /^(?:#{1,6}\s*)?[【［[＜〈(（]?(?:注|註|注釈|脚注|後注|参考文献|引用文献|出典|Notes?|Endnotes|Footnotes|References|Bibliography|Works cited)[】］\]＞〉)）]?[：:]?$/iu;
/** What references look like: an address, a day of access, 『a periodical』 or a year of publication. */
const REFERENCE =
  /https?:\/\/|(?:閲覧|参照|アクセス)[)）]|最終閲覧|accessed (?:on )?|\bibid\b|\bop\. ?cit|\bpp?\.\s*\d|前掲|同上|』.*\d{4}年|\b(?:19|20)\d{2}\b.*\.$/iu;
const ORDINAL = /^(?:[-–•]\s+)?[[［(（]?(?:(?<roman>[ivxl]{1,7})|(?<arabic>\d{1,3}))(?:[\])］）.．:：]|(?=\s))\s*/u;

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
const romanValue = (roman: string) =>
  [...roman].reduce((sum, sign, index, all) => {
    const value = ROMAN[sign] ?? 0;
    return sum + (value < (ROMAN[all[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** The number a note-like block starts with and its style; superscripts count as what they stand for. */
const ordinalOf = ({ text }: Block): { style: string; value: number } | undefined => {
  const raised = /^[⁰-⁹ⁱ¹²³]+/u.exec(text)?.[0] ?? '';
  const { roman, arabic } =
    ORDINAL.exec(`${raised.normalize('NFKC')}${raised === '' ? '' : ' '}${text.slice(raised.length).trimStart()}`)?.groups ?? {};
  if (roman !== undefined) return { style: 'roman', value: romanValue(roman) };
  return arabic === undefined ? undefined : { style: 'arabic', value: Number(arabic) };
};

/** From `from` on, the indexes of blocks numbered 1, 2, 3 … in one style; up to two other blocks may stand between two of them. */
const runFrom = (blocks: Block[], from: number): number[] => {
  const run: number[] = [];
  let style: string | undefined;
  for (let index = from; index < blocks.length && index - (run.at(-1) ?? from) <= 3; index += 1) {
    const block = blocks[index];
    const ordinal = block === undefined ? undefined : ordinalOf(block);
    if (ordinal === undefined || ordinal.value !== run.length + 1 || (style ?? ordinal.style) !== ordinal.style) continue;
    style = ordinal.style;
    run.push(index);
  }
  return run;
};

/** Blocks numbered in a row are notes, not a list of the text, when at least half of them refer to something. */
const isNoteRun = (blocks: Block[], run: number[]) =>
  run.length > 0 && run.filter((index) => REFERENCE.test(blocks[index]?.text ?? '')).length >= run.length / 2;

/** The indexes of the blocks that are notes of the document: marked ones, numbered references, and what stands under a heading such as 「注」. */
export const noteIndexes = (blocks: Block[]): Set<number> => {
  const notes = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (NOTE_MARK.test(block.text)) notes.add(index);
    if (NOTE_HEADING.test(block.text)) for (let under = index; under < blocks.length; under += 1) notes.add(under);
    if (notes.has(index) || ordinalOf(block)?.value !== 1) continue;
    const run = runFrom(blocks, index);
    if (isNoteRun(blocks, run)) for (const note of run) notes.add(note);
  }
  return notes;
};

import type { Span } from '../../text/span.ts';
import { isByline } from '../../time/publication.ts';
import type { FlowPassage } from '../reading/flow.ts';
import type { Timed } from './clauses.ts';
import type { FactLanguage } from './language.ts';
import type { Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';

const HEADING_CHARS = 30;
const BESIDE_DATE_CHARS = 8;
const IMPRINT_CHARS = 120;

/** The first lines of a document are its title, unless they are sentences. */
export const isTitle = (words: string, { sentences }: FlowPassage): boolean => sentences.length <= 1 && !/[。.]$/.test(words.trim());

/** Whether a passage is a heading over what follows: marked as one, little more than a date, or short and no sentence. */
export const isHeading = (words: string, dates: readonly Timed[], { heading, predicate, caption }: FactLanguage): boolean => {
  const bare = words.trim();
  if (heading.test(bare) && !/[。.]$/.test(bare)) return dates.length === 0 || bare.length < HEADING_CHARS;
  if (caption.test(bare) && !predicate.test(bare)) return true;
  const [date] = dates;
  if (date !== undefined) return dates.length === 1 && words.length - (date.end - date.start) <= BESIDE_DATE_CHARS;
  return bare.length < HEADING_CHARS && !/[。.!?]$/.test(bare) && !/^[・|•-]/.test(bare) && !predicate.test(bare);
};

/** A title and a byline may make one passage: only the first line names whom the document is about. */
export const firstLine = ({ passage, start, end }: FlowPassage, { source, flow }: Telling): Span => {
  const line = source.indexOf('\n', passage.start);
  return { start, end: line < 0 || line >= passage.end ? end : flow.flowOf(line) };
};

/** The sentences of a passage; one that is only a date stands over the next and is read with it: “11 June. A crane collapses.” */
export const spansOf = ({ sentences }: FlowPassage, dates: readonly Timed[]): Span[] => {
  const spans: Span[] = [];
  let lead: number | undefined;
  sentences.forEach(({ start, end }, index) => {
    const date = dates.find((one) => one.start >= start && one.end <= end);
    const isBare = date !== undefined && end - start - (date.end - date.start) <= BESIDE_DATE_CHARS / 2;
    if (isBare && index + 1 < sentences.length) lead ??= start;
    else {
      spans.push({ start: lead ?? start, end });
      lead = undefined;
    }
  });
  return spans;
};

/** Imprints, references without a sentence, and questions that ask for the facts themselves: they tell nothing. */
export const isSilent = ({ words, passage, speech, cells }: Sentence, { imprint, predicate, asks }: FactLanguage): boolean => {
  const bare = words.trim();
  const ends = /[。.!?]\W*$/.test(bare);
  if (/(?:ください|ましょう)。?$/.test(bare)) return true;
  if (passage.passage.zone === 'notes')
    return !/[たるうくすつぬむぐぶい]。?$|だ。$/.test(bare) && !/\b(?:was|were|had|has|said|told)\b/.test(bare);
  if (speech?.asks === true || /か。$|\?$/.test(bare)) return asks.test(bare);
  if (cells.length > 0) return false;
  if (isByline(bare)) return true;
  return imprint.test(bare) && bare.length < IMPRINT_CHARS && !(ends && predicate.test(bare) && /[ぁ-ん]/.test(bare));
};

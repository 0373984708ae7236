import type { Zone } from '../model/document.ts';
import type { Edtf, Part } from '../model/edtf.ts';
import type { Kind } from '../model/kind.ts';
import type { Span } from '../text/span.ts';
import type { Modality } from './telling/language.ts';

/** A fact as the extractor reads it from one document. Offsets are UTF-16 units into the document's text, half-open. */
export interface ExtractedFact {
  paragraph: number;
  /** The sentence, table row or item that tells it: `quote` is the document's text between the two. */
  start: number;
  end: number;
  quote: string;
  zone: Zone;
  /** The part of it that tells this fact, where it tells several. */
  clause: Span;
  /** The words that tell it, shown by themselves: cut to the clause, with the date or name it needs in brackets. */
  text: string;
  /** The time the fact is about; null when nothing in sight tells it. */
  when: Edtf | null;
  part?: Part;
  bound?: 'by';
  /** The words that date it, as printed; null when the date was taken over from what came before. */
  dateText: string | null;
  /** When it was asserted, where that is known and another time. */
  said?: Edtf;
  modality: Modality;
  kind: Kind;
  /** Who vouches for it: an id of somebody known, else the name as printed; null for the document's own narration. */
  attribution: string | null;
  /** Who passes it on, where that is not the document itself. */
  via?: string[];
  /** Ids of known actors, and the names of new ones as printed, fullest form. */
  actors: string[];
  plans: string[];
  importance: 1 | 2 | 3;
  /** How it was dated and read, step by step, for people who ask why. */
  rule: string;
  /** Whether the text itself fixes the date. */
  certain: boolean;
}

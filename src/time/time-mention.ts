import type { Edtf, Part } from '../model/edtf.ts';
import type { Cue } from './reading/rule.ts';

/** One expression of time found in a text. */
export interface TimeMention {
  /** UTF-16 offsets [start, end) into the text. */
  start: number;
  end: number;
  text: string;
  /** Null for a duration, and for a date that nothing in sight completes. */
  value: Edtf | null;
  type: 'DATE' | 'DURATION';
  /** The names of the rules that read it, joined by `+`. */
  rule: string;
  /** Whether the text fixes the value; false when a year, month or week was taken from tense or nearness. */
  certain: boolean;
  part?: Part;
  /** `by`: a deadline, on or before the value. */
  bound?: 'by';
  cue?: Cue;
  /** What is known of a value that stays open, in EDTF's unspecified digits: `XXXX-07-18`. */
  open?: string;
}

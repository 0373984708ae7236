import type { SimpleDate } from '../../model/edtf.ts';
import { type Meaning, slotsOf } from '../reading/meaning.ts';
import type { BusinessYear, Cue } from '../reading/rule.ts';
import { isOffset } from '../reading/slots.ts';
import type { Spot } from './layout.ts';
import type { Unsaid } from './resolving/unsaid.ts';

/** An expression to be placed, with all that its surroundings say of it. */
export interface Open {
  meaning: Meaning;
  spot: Spot;
  cue: Cue | undefined;
  unsaid: Unsaid | undefined;
  /** Counts from a date mentioned before. */
  refersBack: boolean;
  /** Last month, yesterday, Tuesday: told from today alone. */
  isDeictic: boolean;
  /** Heads an entry of a diary that the text quotes. */
  isEntry: boolean;
  /** Dates a news item, and so counts from publication alone. */
  isDateline: boolean;
}

/** What all expressions of a text share. */
export interface Frame {
  /** More dates than in any text that is written to be read: years and months are taken as they were told last, none beside them is weighed. */
  isCrowded?: boolean;
  business: BusinessYear;
  /** A day of the business year that the text reports, which 当期 means; nothing where that is today's. */
  reported?: SimpleDate | undefined;
  /** Whether a writer would name another year than today's in words (昨年), where he can. */
  namesOtherYears: boolean;
  /** 0–1, how much the text is about other years than its own. */
  history: number;
}

const isCompared = (meaning: Meaning): boolean => meaning.kind === 'shift' && meaning.compared === true;

/** Whether a meaning counts from a date mentioned before. */
export const refersBack = (meaning: Meaning): boolean => {
  if (meaning.kind === 'range') return refersBack(meaning.from) || refersBack(meaning.to);
  if (meaning.kind === 'shift' || meaning.kind === 'window')
    return typeof meaning.from === 'string' ? meaning.from === 'text' || isCompared(meaning) : refersBack(meaning.from);
  if (meaning.kind !== 'calendar') return meaning.kind === 'counterpart';
  if (meaning.following || (meaning.near !== undefined && refersBack(meaning.near))) return true;
  return slotsOf(meaning).some((slot) => {
    const filled = meaning[slot];
    return isOffset(filled) && filled.anchor === 'text';
  });
};

import type { Zone } from '../../model/document.ts';
import type { Reading } from './telling.ts';

/** The passages a document opens with: its title and lead. */
const LEAD_PASSAGES = 2;

/** How much a fact matters: dated ones of the lead and of plans most; notes, background and what carries no date least. */
export const importanceOf = ({ kind, when, dateText }: Reading, zone: Zone, hasPlan: boolean, passage: number): 1 | 2 | 3 => {
  if (zone === 'notes' || kind === 'background' || (dateText === null && !hasPlan) || (when === null && kind === 'statement')) return 1;
  return dateText !== null && (passage <= LEAD_PASSAGES || hasPlan) ? 3 : 2;
};

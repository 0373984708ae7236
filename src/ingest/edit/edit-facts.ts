import type { Edtf } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { KeptRecords } from '../../storage/ports.ts';

/** Where a fact comes from that a manager has corrected. */
const CORRECTED = 'corrected by a manager';

const isCorrected = ({ origin }: Fact): boolean => origin !== 'curated' && origin.rule === CORRECTED;

/** The document without one of its facts, which stays out when the document is read anew. */
export const hideFact = <Records extends KeptRecords>(document: Records, id: string): Records => ({
  ...document,
  facts: document.facts.filter((fact) => fact.id !== id),
  hidden: [...(document.hidden ?? []), id],
});

/** What a manager says is right; what is absent stays. `when` null: it is of no day. */
export interface Correction {
  when?: Edtf | null;
  words?: string;
}

const corrected = ({ bound: _bound, part: _part, ...fact }: Fact, { when, words }: Correction, language: 'ja' | 'en'): Fact => ({
  ...fact,
  ...(when === undefined ? { ...(_bound && { bound: _bound }), ...(_part && { part: _part }) } : { when }),
  ...(words !== undefined && { text: language === 'ja' ? { ja: words } : { en: words } }),
  origin: { rule: CORRECTED, certain: true },
});

/** The document with one of its facts put right. */
export const correctFact = <Records extends KeptRecords>(document: Records, id: string, correction: Correction): Records => ({
  ...document,
  facts: document.facts.map((fact) => (fact.id === id ? corrected(fact, correction, document.record.language) : fact)),
});

/** The facts of a document read anew: those that were hidden stay out, those that were corrected stay as they were put. */
export const keepEdits = ({ facts: earlier, hidden = [] }: KeptRecords, facts: readonly Fact[]): Fact[] => {
  const kept = new Map(earlier.filter(isCorrected).map((fact) => [fact.id, fact]));
  return facts.filter(({ id }) => !hidden.includes(id)).map((fact) => kept.get(fact.id) ?? fact);
};

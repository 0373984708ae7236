import { daysOf, overlaps } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { Pack } from '../pack.ts';
import type { Problem } from './problem.ts';
import { cite } from './walk.ts';

const showsDay = (fact: Fact, corrected: Fact): boolean =>
  fact.id !== corrected.id &&
  fact.when !== null &&
  fact.whenCorrected === undefined &&
  overlaps(daysOf(fact.when, fact.part), daysOf(corrected.whenCorrected ?? ''));

const isShown = (corrected: Fact, facts: readonly Fact[]): boolean =>
  (corrected.correctedBy ?? []).some((shown) => facts.some((fact) => showsDay(fact, corrected) && cite(fact.citations, shown)));

const faultOfCorrection = (fact: Fact, facts: readonly Fact[]): string | undefined => {
  if (fact.whenCorrected === undefined) return fact.correctedBy === undefined ? undefined : 'correctedBy needs whenCorrected';
  if (fact.note === undefined) return 'whenCorrected needs a note';
  if (fact.correctedBy === undefined) return 'whenCorrected needs correctedBy: a document that shows it';
  return isShown(fact, facts) ? undefined : 'no fact from where correctedBy points has the corrected date';
};

/** Corrected dates without a note, or that no document of the pack shows. */
export const unsupportedCorrections = ({ facts }: Pack): Problem[] =>
  facts.flatMap((fact) => {
    const cause = faultOfCorrection(fact, facts);
    return cause === undefined ? [] : [{ record: `fact ${fact.id}`, cause }];
  });

import { type Dated, type DaySpan, daysOf } from '../../model/edtf.ts';

/** The days a record is about, by its corrected date where it has one; undefined when it is undated. */
export const spanOf = ({ when, part, whenCorrected }: Omit<Dated, 'id'>): DaySpan | undefined => {
  const value = whenCorrected ?? when;
  return value === null ? undefined : daysOf(value, whenCorrected === undefined ? part : undefined);
};

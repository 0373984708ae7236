// Temporary stand-in of the lead so that the bot runs: to be replaced by the time work (issue 3).
import { daysOf, isEdtf } from '../model/edtf.ts';

export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

export const parsePeriod = (wording: string, _: { today: string; latest?: string }): Period | undefined => {
  if (!isEdtf(wording)) return undefined;
  const { first, last } = daysOf(wording);
  return { from: first, to: last };
};

import { UserError } from '../../errors.ts';
import { refusals } from '../../messages/refusals.ts';
import { say } from '../../messages/say.ts';
import type { OptionType } from './option-type.ts';

/** A whole number from `min` (1 unless given) to `max`, also in full-width digits and after a ¶. */
export const count = ({ min = 1, max }: { min?: number; max?: number } = {}): OptionType<number, false> => ({
  required: false,
  input: { type: 'count', min, max },
  read(typed, { reader: { locale }, option }) {
    const digits = typed.normalize('NFKC').replace(/^¶\s*/, '');
    const value = /^\d{1,6}$/.test(digits) ? Number(digits) : Number.NaN;
    if (value >= min && value <= (max ?? value)) return value;
    throw new UserError(
      max === undefined
        ? say(locale, refusals.notACount, { option, value: typed, min })
        : say(locale, refusals.notACountUpTo, { option, value: typed, min, max }),
    );
  },
});

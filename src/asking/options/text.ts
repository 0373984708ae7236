import type { OptionType } from './option-type.ts';

/** Free text, as it was typed. */
export const text: OptionType<string, false> = { required: false, input: { type: 'text' }, read: (typed) => typed };

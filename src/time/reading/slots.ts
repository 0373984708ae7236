import type { Offset, Slot } from './meaning.ts';

/** Whether a slot waits for its anchor. */
export const isOffset = (slot: Slot | undefined): slot is Offset => typeof slot === 'object';

/** Whether the text sets a slot. */
export const isSet = (slot: Slot | undefined): slot is number => typeof slot === 'number';

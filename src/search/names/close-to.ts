import { type Form, readForm, slipsBetween } from './slips.ts';
import { soundKey } from './sound-key.ts';
import type { Spelling } from './spelling.ts';

/** One slip is forgiven from five characters on, two from nine; a name of four kana may sound alike, but not be mistyped. */
const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/**
 * The spellings that a name comes closest to: what sounds the same, else the fewest slips, beginning alike. A name with a number in it comes
 * close to none. Empty when none is close enough.
 */
export const closeTo = (key: string, spellings: readonly Spelling[]): Spelling[] => {
  if (/\d/.test(key)) return [];
  const typed: Typed = { form: readForm(key), sound: soundKey(key) };
  const wordy = spellings.filter(({ numbers }) => numbers.length === 0);
  const alike = typed.sound.length < LEAST_SOUND ? [] : wordy.filter((spelling) => spelling.sound === typed.sound);
  if (alike.length > 0) return alike;
  const allowed = slipsAllowed(key.length);
  const rated = wordy.map((spelling) => ({ spelling, slips: slipsTo(typed, spelling, allowed) }));
  const fewest = rated.reduce((few, { slips }) => Math.min(few, slips), Number.POSITIVE_INFINITY);
  return fewest === Number.POSITIVE_INFINITY ? [] : rated.filter(({ slips }) => slips === fewest).map(({ spelling }) => spelling);
};

/** Shorter words sound like too many others. */
const LEAST_SOUND = 4;

interface Typed {
  form: Form;
  sound: string;
}

const slipsTo = (typed: Typed, { key, sound, forms: [whole] }: Spelling, allowed: number): number => {
  if (allowed === 0 || whole === undefined) return Number.POSITIVE_INFINITY;
  const beginsAlike = key.charAt(0) === typed.form.form.charAt(0) || (sound !== '' && sound.charAt(0) === typed.sound.charAt(0));
  if (!beginsAlike) return Number.POSITIVE_INFINITY;
  return Math.min(slipsBetween(typed.form, whole, allowed), slipsHeard(typed.sound, sound));
};

/** The slips between two sounds, as many as the shorter may have: what is typed long may sound short (aaaa). */
const slipsHeard = (typed: string, sound: string): number => {
  const allowed = slipsAllowed(Math.min(typed.length, sound.length));
  return allowed === 0 ? Number.POSITIVE_INFINITY : slipsBetween(readForm(typed), readForm(sound), allowed);
};

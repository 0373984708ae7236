import type { Answer } from './answer.ts';

/** A change that a command asks for, as data: nothing has happened yet, and one executor does it. */
export interface Deed {
  deed: string;
  /** What the executor needs, such as ids. */
  values: Readonly<Record<string, string>>;
  /** What will come of it, shown with a button to go on and one to leave it; absent where it may be done at once. */
  confirm?: Answer | undefined;
}

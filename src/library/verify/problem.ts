/** Something in a pack that does not hold: which record, and what is wrong with it. */
export interface Problem {
  /** The kind of record and its id, such as `fact 001-07`. */
  record: string;
  cause: string;
}

/** A pack's record with what to call it in a {@link Problem}. */
export interface NamedRecord {
  name: string;
  value: unknown;
}

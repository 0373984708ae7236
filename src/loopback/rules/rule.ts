/** Where in a payload: keys and indexes from its root, as in `['components', 0, 'label']`. */
export type Path = readonly (string | number)[];

/** One place where a payload breaks a rule. */
export interface Finding {
  path: Path;
  message: string;
}

/**
 * A named limit on what the bot sends.
 *
 * `discord` rules are Discord's own: the request is refused with error 50035. `house` rules are ours: Discord would take the payload, but
 * the reader would be pinged or miss something, so it is accepted and reported.
 */
export interface Rule<Subject> {
  name: string;
  enforcedBy: 'discord' | 'house';
  /** Every place that breaks the rule, in the order of the payload; empty when it is kept. */
  find(subject: Subject): Iterable<Finding>;
}

/** A broken rule in one request. */
export interface Violation extends Finding {
  rule: string;
  enforcedBy: 'discord' | 'house';
}

/** All that the rules find in a subject, in the order of the rules. */
export const applyRules = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): Violation[] =>
  rules.flatMap(({ name, enforcedBy, find }) => [...find(subject)].map((finding) => ({ ...finding, rule: name, enforcedBy })));

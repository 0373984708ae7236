import type { Gate } from './gate.ts';
import { denied, foreseen, nameless, open, period, told } from './gates/happening.ts';
import { agent, bare, named, parties, reversed, speaker, together } from './gates/parties.ts';
import { attribute, kind, number } from './gates/thing.ts';

const GATES: readonly Gate[] = [
  period,
  bare,
  named,
  together,
  speaker,
  agent,
  parties,
  reversed,
  denied,
  foreseen,
  open,
  told,
  nameless,
  number,
  kind,
  attribute,
];

/** What keeps a fact from answering, the first reason there is; nothing where it may. */
export const barOf: Gate = (witness, question, context) => {
  for (const gate of GATES) {
    const reason = gate(witness, question, context);
    if (reason !== undefined) return reason;
  }
  return undefined;
};

import type { Context } from '../../../src/asking/command.ts';
import type { Shelf } from '../../../src/library/shelf.ts';
import type { DocumentRecord } from '../../../src/model/document.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { textsOf, type Wording } from '../../../src/model/localized.ts';
import { type NumberMention, readNumbers } from '../../../src/search/question/numbers.ts';
import { type Readable, readable } from '../../../src/search/question/readable.ts';
import { remember } from '../../../src/text/remember.ts';

/** A fact as a question is put to it. */
export interface Candidate {
  fact: Fact;
  /** Its own texts, one a language. */
  texts: readonly Readable[];
  /** Every name of those it is about or that vouch for it. */
  names: readonly Readable[];
  /** What else the library tells from the same paragraph. */
  around: readonly Readable[];
  /** Its place among the candidates of the index, 0 for the first. */
  rank: number;
}

const readablesOf = remember(({ text }: Fact): Readable[] =>
  textsOf(text)
    .filter((words) => words !== '')
    .map(readable),
);
const numbersOf = remember((text: Readable): NumberMention[] => readNumbers(text.text));
const spellingsOf = remember(
  ({ name, aliases }: { name: Wording; aliases: readonly string[] }): Readable => readable([...textsOf(name), ...aliases].join('\n')),
);
const nameOf = remember((name: Wording): Readable => readable(textsOf(name).join('\n')));
const cardOf = remember(
  ({ shortTitle, publisher, form }: DocumentRecord): Readable => readable([shortTitle, publisher, form].flatMap(textsOf).join('\n')),
);

const namesOf = (fact: Fact, { actors, plans, issues, documents }: Shelf): Readable[] => [
  ...fact.actors.flatMap((id) => actors.get(id) ?? []).map(spellingsOf),
  ...fact.plans.flatMap((id) => plans.get(id) ?? []).map(spellingsOf),
  ...fact.issues.flatMap((id) => issues.get(id) ?? []).map(spellingsOf),
  ...[fact.attribution, ...(fact.via ?? [])].flatMap((one) => (one ? nameOf(one.name) : [])),
  ...fact.citations.flatMap(({ document }) => documents.get(document) ?? []).map(cardOf),
  ...(fact.where ? [nameOf(fact.where)] : []),
];

const isBeside = ({ citations: [one] }: Fact, { citations: [other] }: Fact): boolean =>
  one?.document === other?.document && one?.paragraph === other?.paragraph;
const MOST_AROUND = 8;

const aroundOf = (fact: Fact, shelf: Shelf): Readable[] =>
  shelf
    .about({ document: fact.citations[0]?.document ?? '' })
    .filter((other) => other.id !== fact.id && isBeside(fact, other))
    .slice(0, MOST_AROUND)
    .flatMap(readablesOf);

/** A fact made ready for questions. */
export const candidateOf = (fact: Fact, rank: number, { shelf }: Context): Candidate => ({
  fact,
  texts: readablesOf(fact),
  names: [...new Set(namesOf(fact, shelf))],
  around: aroundOf(fact, shelf),
  rank,
});

/** The numbers of a candidate's texts. */
export const numbersIn = ({ texts }: Candidate): NumberMention[] => texts.flatMap(numbersOf);

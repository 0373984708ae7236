import type { Context } from '../../src/asking/command.ts';
import { authorsOf } from '../../src/library/names.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Localized } from '../../src/model/localized.ts';
import { type Readable, readable } from '../../src/search/question/readable.ts';

/** A fact as a question is put to it. */
export interface Candidate {
  fact: Fact;
  /** Its own texts, one a language. */
  texts: readonly Readable[];
  /** Every name of those it is about or that vouch for it. */
  names: Readable;
  /** Its place among the candidates of the index, 0 for the first. */
  rank: number;
}

const both = ({ ja, en }: Localized): string[] => [ja, en];

/** A fact made ready for questions. */
export const candidateOf = (fact: Fact, rank: number, { shelf }: Context): Candidate => {
  const { actors, plans, issues } = shelf;
  const named = [
    ...fact.actors.flatMap((id) => actors.get(id) ?? []),
    ...fact.plans.flatMap((id) => plans.get(id) ?? []),
    ...fact.issues.flatMap((id) => issues.get(id) ?? []),
  ].flatMap(({ name, aliases }) => [...both(name), ...aliases]);
  const asserters = [fact.attribution, ...(fact.via ?? [])].flatMap((one) => (one ? both(one.name) : []));
  const documents = fact.citations.flatMap(({ document }) => {
    const record = shelf.documents.get(document);
    return record ? [...both(record.shortTitle), ...both(record.publisher), ...both(record.form), authorsOf(shelf, document, 'ja')] : [];
  });
  return {
    fact,
    texts: both(fact.text)
      .filter((text) => text !== '')
      .map(readable),
    names: readable([...named, ...asserters, ...documents, ...(fact.where ? both(fact.where) : [])].join('\n')),
    rank,
  };
};

import { isSaidBy } from '../../../src/library/asserters.ts';
import type { Shelf } from '../../../src/library/shelf.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { textsOf } from '../../../src/model/localized.ts';

const NARRATED = 0.8;
const REPORTED = 0.9;
/** What somebody said, as another tells it. */
const SAYING = /述べ|語っ|伝え|言っ|言い切|表明|発表|訴え|主張|警告|\b(?:said|told|announced|warned|declared|called|promised)\b/u;

/** How far a fact is told in somebody's name, 0 to 1: in their words, on their authority or passed on by them; or narrated in a document of theirs. */
export const vouchesFor = (fact: Fact, id: string, library: Shelf): number => {
  if (isSaidBy(fact, id, library) || [fact.attribution, ...(fact.via ?? [])].some((one) => one?.id === id)) return 1;
  if (fact.actors[0] === id && SAYING.test(textsOf(fact.text).join('\n'))) return REPORTED;
  const isTheirs = fact.citations.some(({ document }) => {
    const record = library.documents.get(document);
    return document === id || (record?.authors.includes(id) ?? false);
  });
  return isTheirs && fact.attribution === null ? NARRATED : 0;
};

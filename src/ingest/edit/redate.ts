import { knownNames, knownPlans } from '../../facts/names/known.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Documents, KeptDocument } from '../../storage/ports.ts';
import { mergeInto } from '../merge-into.ts';
import { prepareFacts } from '../prepare/prepare-document.ts';
import type { Intake } from '../take-in.ts';
import { keepEdits } from './edit-facts.ts';

/** A document of a server with its text; undefined when there is no such document. */
export const findKept = async (server: string, id: string, documents: Documents): Promise<KeptDocument | undefined> => {
  const [all, text] = [await documents.documentsOf(server), await documents.textOf(server, id)];
  const records = all.find((one) => one.id === id);
  return records === undefined || text === undefined ? undefined : { ...records, text };
};

/** A document before and after its day of publication is corrected, and the ids of the facts whose dates that moves or that are new. */
export interface Redated {
  before: KeptDocument;
  after: KeptDocument;
  moved: string[];
}

/**
 * What comes of another day of publication: the text is read anew, its dates counted from that day. Keeps nothing. Undefined when there is no
 * such document, or its text cannot be read any more.
 */
export const redate = async (server: string, id: string, publishedOn: Edtf, intake: Intake): Promise<Redated | undefined> => {
  const before = await findKept(server, id, intake.documents);
  if (before === undefined) return undefined;
  const shelf = await intake.shelves.open(server);
  const known = { actors: knownNames([...shelf.actors.values()]), plans: knownPlans([...shelf.plans.values()]) };
  const { language, file } = before.record;
  const result = await intake.reading.read({ given: before.text, name: file, publishedOn, language, ...known });
  if (!('read' in result)) return undefined;
  const fresh = prepareFacts(id, language, result.facts, shelf);
  const others = shelf.facts.filter(({ citations }) => citations.every(({ document }) => document !== id));
  const prepared = { ...before, ...fresh, record: { ...before.record, published: publishedOn } };
  const { document } = mergeInto({ ...shelf, facts: others }, prepared);
  const after = {
    ...before,
    ...document,
    facts: keepEdits(before, document.facts),
    actors: [...before.actors, ...fresh.actors],
    plans: [...before.plans, ...fresh.plans],
  };
  const earlier = new Map(before.facts.map((fact) => [fact.id, fact.when]));
  return { before, after, moved: after.facts.filter((fact) => earlier.get(fact.id) !== fact.when).map((fact) => fact.id) };
};

import type { Pack } from '../../../src/library/pack.ts';
import type { Collection } from '../../../src/library/records.ts';
import { buildShelf, type Shelf } from '../../../src/library/shelf.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

/** A fact as a machine reads it from a server's own document. */
export const read = (id: string, document: string, text: string, more: Partial<Fact> = {}): Fact => ({
  id,
  event: id,
  origin: { rule: 'day', certain: true },
  citations: [{ document, paragraph: 1, start: 0, end: text.length }],
  when: '2024-09-01',
  kind: 'event',
  attribution: null,
  actors: [],
  plans: [],
  issues: [],
  importance: 2,
  text: { en: text },
  ...more,
});

/** A server's own documents of these ids, with the facts that were read from them. */
export const own = (ids: readonly string[], facts: readonly Fact[]): Collection => ({
  documents: ids.map((id) => ({
    ...(smallPack.documents[0] as Pack['documents'][number]),
    id,
    file: `${id}.txt`,
    published: '2024-09-02',
  })),
  actors: [],
  plans: [],
  issues: [],
  facts,
  positions: [],
  disagreements: [],
});

/** The small pack, changed, and a server's own documents. */
export const shelfWith = (changes: Partial<Pack> = {}, ...more: Collection[]): Shelf => buildShelf([{ ...smallPack, ...changes }, ...more]);

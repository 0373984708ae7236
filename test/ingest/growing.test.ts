import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { UserError } from '../../src/errors.ts';
import { collectionOf, growShelf, type Indexed, shrinkShelf } from '../../src/ingest/grow-shelf.ts';
import { factEntries } from '../../src/library/indexes.ts';
import { buildShelf, type Shelf } from '../../src/library/shelf.ts';
import type { Invocation } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { renderJson } from '../../src/render/json.ts';
import { buildIndex } from '../../src/search/text-index.ts';
import type { KeptRecords } from '../../src/storage/ports.ts';
import { answerIn } from '../fixtures/answer-in.ts';
import { portsPack, TODAY } from '../fixtures/ports.ts';

const [record] = portsPack.documents;
if (record === undefined) throw new Error('the pack has no document');

const TEXTS = [
  '第二埠頭の運用が見直された。',
  'The second pier reopened.',
  '市長が停戦を求めた。',
  '灯台の灯火が消えた。',
  'Sato spoke of a truce.',
];
const ACTORS = ['sato', 'lind', 'mori', 'n-newcomer', 'n-other'];

const anyFact = fc.record({
  event: fc.constantFrom('meeting', 'visit', 'x-1', 'x-2', 'x-3', 'own'),
  when: fc.constantFrom(null, '2024', '2024-05', '2024-05-10', '2024-05-12', '2024-06-20/2024-07-02', '../2024-06-30', '2024-06~'),
  kind: fc.constantFrom<Fact['kind'][]>('event', 'statement', 'report', 'forecast', 'analysis'),
  importance: fc.constantFrom<Fact['importance'][]>(1, 2, 3),
  actors: fc.uniqueArray(fc.constantFrom(...ACTORS), { maxLength: 3 }),
  plans: fc.uniqueArray(fc.constantFrom('five-points', 'four-points', 'n-plan'), { maxLength: 1 }),
  start: fc.integer({ min: 0, max: 4 }),
  text: fc.constantFrom(...TEXTS),
  count: fc.option(fc.constantFrom('10', '12'), { nil: undefined }),
});

/** A document that a server adds; the first to name a newcomer brings the newcomer along, by one of two names. */
const anyDocument = (id: string) =>
  fc
    .record({
      facts: fc.array(anyFact, { minLength: 1, maxLength: 5 }),
      published: fc.constantFrom('2024-04-01', '2024-06-15', '2024-08-20'),
      name: fc.constantFrom('田村', '高橋'),
    })
    .map(({ facts, published, name }): KeptRecords => {
      const named = new Set(facts.flatMap(({ actors }) => actors));
      return {
        id,
        record: {
          ...record,
          id,
          published,
          publishedPart: undefined,
          title: { en: `Report ${id}` },
          shortTitle: { en: id },
          authors: [],
          aliases: [],
        },
        actors: ACTORS.filter((actor) => actor.startsWith('n-') && named.has(actor)).map((actor) => ({
          id: actor,
          type: 'person',
          name: { ja: name },
          aliases: [],
          relations: [],
        })),
        plans: [],
        facts: facts.map(({ start, text, count, event, ...fact }, index) => ({
          ...fact,
          id: `${id}-${index}`,
          event: event === 'own' ? `${id}-${index}` : event,
          origin: { rule: 'test', certain: true },
          citations: [{ document: id, paragraph: start + 1, start, end: start + 1 }],
          attribution: null,
          issues: [],
          text: /[a-z]/u.test(text) ? { en: text } : { ja: text },
          ...(count !== undefined && { number: { boats: count } }),
        })),
      };
    });

const DOCUMENTS = ['d1', 'd2', 'd3', 'd4'];
/** Documents that come and go: one that is there goes, one that is not comes. */
const anyCourse = fc.tuple(
  fc.tuple(...DOCUMENTS.map(anyDocument)),
  fc.array(fc.nat({ max: DOCUMENTS.length - 1 }), { minLength: 1, maxLength: 6 }),
);

const indexed = (shelf: (search: Indexed['index']) => Shelf): Indexed => {
  const index = buildIndex();
  const made = shelf(index);
  for (const entry of factEntries(made)) index.put(entry);
  return { shelf: made, index };
};

const builtOf = (documents: readonly KeptRecords[]): Indexed =>
  indexed((index) => buildShelf([portsPack, ...documents.map(collectionOf)], undefined, undefined, index));

const courseOf = async (documents: readonly KeptRecords[], steps: readonly number[]) => {
  let grown = builtOf([]);
  let present: KeptRecords[] = [];
  for (const step of steps) {
    const document = documents[step];
    if (document === undefined) continue;
    const isThere = present.includes(document);
    grown = isThere ? await shrinkShelf(grown, document.id) : await growShelf(grown, document);
    present = isThere ? present.filter((one) => one !== document) : [...present, document];
  }
  return { grown, built: builtOf(present) };
};

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

/** All that can be read of a shelf. */
const contentsOf = (shelf: Shelf) => ({
  facts: ids(shelf.facts),
  events: shelf.events.map(({ id, facts }) => [id, ids(facts)]),
  disagreements: shelf.disagreements,
  documents: [...shelf.documents.keys()],
  actors: [...shelf.actors.values()],
  about: ACTORS.map((actor) => ids(shelf.about({ actor }))),
  plans: ['five-points', 'n-plan'].map((plan) => ids(shelf.about({ plan }))),
  dated: ['2024-05-10', '2024-06~', 'none'].map((date) => ids(shelf.about({ date }))),
  told: DOCUMENTS.map((document) => ids(shelf.about({ document }))),
  periods: [
    { first: '2024-05-01', last: '2024-05-31' },
    { first: '2024-06-01', last: undefined },
  ].map((days) => ids(shelf.between(days))),
  telling: ['meeting', 'x-1', 'none'].map((event) => ids(shelf.telling(event))),
  disputed: ['meeting', 'x-1'].map((event) => ids([...shelf.disagreementsOn(event)])),
  names: ['', 'た', '田村', 'report d1'].map((typed) => [
    shelf.indexes.names.actor.suggest(typed, 9),
    shelf.indexes.names.document.suggest(typed, 9),
  ]),
  found: ['埠頭', '停戦', '田村', 'pier', 'boats'].map((query) => shelf.indexes.facts.search(query, { limit: 20 })),
});

const QUESTIONS: Invocation[] = [
  { command: 'timeline', options: {} },
  { command: 'timeline', options: { detail: 'full', order: 'newest' } },
  { command: 'timeline', options: { from: '2024-05', to: '2024-06' } },
  { command: 'timeline', options: { about: '停戦' } },
  { command: 'timeline', options: { source: 'd1' } },
  { command: 'timeline', options: { 'as-of': '2024-07-01' } },
  { command: 'actor', options: { name: 'sato' } },
  { command: 'actor', options: { name: 'n-newcomer' } },
  { command: 'plan', options: { name: 'five-points' } },
  { command: 'ask', options: { question: '第二埠頭はいつ見直されたか' } },
  { command: 'ask', options: { question: 'Who spoke of a truce?' } },
  { command: 'stance', options: { issue: 'patrols' } },
  ...['disagreements', 'forecasts', 'source', 'about'].map((command) => ({ command, options: {} })),
];

const answersOf = (shelf: Shelf) =>
  QUESTIONS.map((question) => {
    try {
      return renderJson(answerIn(shelf, question, { locale: 'ja', today: TODAY }));
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
  });

describe('a shelf that documents came to and went from', () => {
  test('holds the same as one built at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyCourse, async ([documents, steps]) => {
        const { grown, built } = await courseOf(documents, steps);
        expect(contentsOf(grown.shelf)).toEqual(contentsOf(built.shelf));
        for (const day of ['2024-05-01', '2024-07-01'])
          expect(contentsOf(grown.shelf.asOf(day))).toEqual(contentsOf(built.shelf.asOf(day)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('answers every command as one built at once', async () => {
    const asked = new Set(QUESTIONS.map(({ command }) => command));
    expect(
      commands.filter(({ name, managers, group }) => managers !== true && group === undefined && name !== 'help' && !asked.has(name)),
    ).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyCourse, async ([documents, steps]) => {
        const { grown, built } = await courseOf(documents, steps);
        expect(answersOf(grown.shelf)).toEqual(answersOf(built.shelf));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('leaves the shelf before it as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument('d1'), anyDocument('d2'), async (first, second) => {
        const before = await growShelf(builtOf([]), first);
        const { found: _, ...contents } = contentsOf(before.shelf);
        await growShelf(before, second);
        const { found, ...after } = contentsOf(before.shelf);
        expect(after).toEqual(contents);
        expect(found.flat().every(({ id }) => before.shelf.fact(id) !== undefined)).toBe(true);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

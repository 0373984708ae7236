import { expect, test } from 'vitest';
import type { Pack } from '../../../src/library/pack.ts';
import { verifyPack } from '../../../src/library/verify/verify-pack.ts';
import { smallPack } from './small-pack.ts';

type Spoil = (pack: Pack) => void;

const both = (ja: string, en: string) => ({ ja, en });
const problemsAfter = (spoil: Spoil) => {
  const pack = smallPack();
  spoil(pack);
  return verifyPack(pack);
};

const factOf = ({ facts: [fact] }: Pack): Pack['facts'][number] => {
  if (fact === undefined) throw new Error('the small pack has a fact');
  return fact;
};
const positionOf = ({ positions: [position] }: Pack): Pack['positions'][number] => {
  if (position === undefined) throw new Error('the small pack has a position');
  return position;
};

const addFact = (pack: Pack, more: Partial<Pack['facts'][number]>): void => {
  pack.facts.push({ ...structuredClone(factOf(pack)), id: 'd1-02', event: 'refusal', ...more });
};

/** A second document that tells of the same day. */
const retell = (pack: Pack, more: Partial<Pack['facts'][number]> = {}): void => {
  const [document] = pack.documents;
  if (document) pack.documents.push({ ...document, id: 'd2', file: 'other.txt' });
  const citations = [{ document: 'd2', paragraph: 1, start: 0, end: 9 }];
  addFact(pack, { id: 'd2-01', text: both('北町が分担の案を出した', 'Northtown has offered to share the costs.'), citations, ...more });
};

const addPlan = (pack: Pack, id: string, more: Partial<Pack['plans'][number]> = {}): void => {
  const [plan] = pack.plans;
  if (plan) pack.plans.push({ ...structuredClone(plan), id, ...more });
};

const addPosition = (pack: Pack, more: Partial<Pack['positions'][number]>): void => {
  pack.positions.push({ ...structuredClone(positionOf(pack)), id: 'p2', ...more });
};

const derive = (pack: Pack, from: string): void => {
  const [plan] = pack.plans;
  if (plan) plan.derivedFrom = [{ plan: from, attribution: null, citations: plan.citations }];
};

/** The right date of the first fact, and a fact that may show it. */
const correct = (pack: Pack, shown: string): void => {
  const { citations } = factOf(pack);
  addFact(pack, { when: shown });
  Object.assign(factOf(pack), { whenCorrected: '2031-04-03', note: both('前後から', 'From the text around it'), correctedBy: citations });
};

test.each<[fault: string, spoil: Spoil, record: string, cause: string]>([
  [
    'two facts of one happening',
    (pack) => retell(pack),
    'fact d2-01',
    'tells the same day, actors and happening as fact d1-01 but not its event',
  ],
  [
    'a shared term that nothing tells of one plan',
    (pack) => addPlan(pack, 'by-size'),
    'plan by-size',
    'shares the term “cost by-ships” with another plan, but no fact tells it of this one',
  ],
  [
    'a position finer than its facts',
    (pack) => Object.assign(positionOf(pack), { when: '2031-04-01' }),
    'position p1',
    '2031-04-01 is finer than every fact of its passage',
  ],
  [
    'a change from an unknown position',
    (pack) => Object.assign(positionOf(pack), { changedFrom: 'p9' }),
    'position p1',
    'there is no position “p9”',
  ],
  [
    'a change from another issue',
    (pack) => {
      pack.issues.push({ id: 'depth', name: both('深さ', 'Depth'), aliases: [] });
      addPosition(pack, { issue: 'depth' });
      Object.assign(positionOf(pack), { changedFrom: 'p2' });
    },
    'position p1',
    'changed from p2, which is not about the same',
  ],
  [
    'a change from what came later',
    (pack) => {
      addPosition(pack, { when: '2031-04-03' });
      Object.assign(positionOf(pack), { when: '2031-04-02', changedFrom: 'p2' });
    },
    'position p1',
    'changed from p2, which is later',
  ],
  [
    'what an earlier fact is to have ended',
    (pack) => {
      addFact(pack, { when: '2031-04-01' });
      Object.assign(factOf(pack), { supersededBy: ['d1-02'] });
    },
    'fact d1-01',
    'fact d1-02, which is to have ended it, is no later happening',
  ],
  [
    'a final version that is marked as ended',
    (pack) => {
      addFact(pack, { when: '2031-04-02', supersededBy: ['d1-01'] });
      Object.assign(factOf(pack), { supersededBy: ['d1-02'] });
    },
    'fact d1-02',
    'what superseded it leads back to itself',
  ],
  ['an unknown end', (pack) => Object.assign(factOf(pack), { supersededBy: ['d1-99'] }), 'fact d1-01', 'there is no fact “d1-99”'],
  ['a plan that grew out of itself', (pack) => derive(pack, 'by-ships'), 'plan by-ships', 'its lineage leads back to itself'],
  [
    'plans that grew out of each other',
    (pack) => {
      derive(pack, 'by-size');
      addPlan(pack, 'by-size', { terms: [], derivedFrom: [{ plan: 'by-ships', attribution: null, citations: [] }] });
    },
    'plan by-size',
    'its lineage leads back to itself',
  ],
  ['a bare correction', (pack) => Object.assign(factOf(pack), { whenCorrected: '2031-04-03' }), 'fact d1-01', 'whenCorrected needs a note'],
  [
    'a correction from elsewhere',
    (pack) => Object.assign(factOf(pack), { whenCorrected: '2031-04-03', note: both('新聞による', 'From a newspaper') }),
    'fact d1-01',
    'whenCorrected needs correctedBy: a document that shows it',
  ],
  [
    'a correction that its passage does not show',
    (pack) => correct(pack, '2031-04-05'),
    'fact d1-01',
    'no fact from where correctedBy points has the corrected date',
  ],
  [
    'a passage that corrects nothing',
    (pack) => Object.assign(factOf(pack), { correctedBy: factOf(pack).citations }),
    'fact d1-01',
    'correctedBy needs whenCorrected',
  ],
  [
    'a place with two names',
    (pack) => {
      Object.assign(factOf(pack), { where: both('港', 'the harbour') });
      addFact(pack, { where: both('港', 'Northport') });
    },
    'fact d1-02',
    'the place “港” is called otherwise in fact d1-01',
  ],
  ...['../talks.txt', '/etc/talks.txt', 'a/../../talks.txt', 'C:\\talks.txt', '..\\talks.txt'].map(
    (file): [string, Spoil, string, string] => [
      `a path out of the folder, ${file}`,
      ({ documents: [document] }) => Object.assign(document ?? {}, { file }),
      'document d1',
      `${file} lies outside the folder of the sources`,
    ],
  ),
  ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'].map((url): [string, Spoil, string, string] => [
    `another link, ${url}`,
    ({ documents: [document] }) => Object.assign(document ?? {}, { url }),
    'document d1',
    `${url} is no http or https address`,
  ]),
  ['half a character', (pack) => Object.assign(factOf(pack).text, { ja: '北町\ud83d' }), 'fact d1-01', 'text.ja holds half a character'],
  ['an endless text', (pack) => Object.assign(factOf(pack).text, { en: 'a'.repeat(4001) }), 'fact d1-01', 'text.en is longer than 4000'],
  [
    'an absurd paragraph',
    (pack) => Object.assign(factOf(pack).citations[0] ?? {}, { paragraph: 1e9 }),
    'fact d1-01',
    'd1 cannot have a ¶1000000000',
  ],
  [
    'an absurd length',
    ({ documents: [document] }) => Object.assign(document ?? {}, { length: 1e12 }),
    'document d1',
    'a length of 1000000000000 is absurd',
  ],
])('finds %s', (_, spoil, record, cause) => {
  expect(problemsAfter(spoil)).toContainEqual({ record, cause });
});

test.each<[what: string, spoil: Spoil]>([
  ['one happening told twice under one event', (pack) => retell(pack, { event: 'offer' })],
  ['the same words on another day', (pack) => retell(pack, { when: '2031-04-03' })],
  ['a reading of the happening', (pack) => retell(pack, { kind: 'analysis' })],
  ['other words on the same day', (pack) => retell(pack, { text: both('雨が降り続いた', 'It rained all day.') })],
  ['two tellings by one document', (pack) => addFact(pack, { text: both('北町が分担案を示した', 'Northtown offered to share the cost.') })],
  ['a position as of the document', (pack) => Object.assign(positionOf(pack), { when: '2031-04-03' })],
  ['a position as of its fact', (pack) => Object.assign(positionOf(pack), { when: '2031-04' })],
  ['a correction that its passage shows', (pack) => correct(pack, '2031-04-03')],
  [
    'what a later fact ended',
    (pack) => {
      addFact(pack, { when: '2031-04-03' });
      Object.assign(factOf(pack), { supersededBy: ['d1-02'] });
    },
  ],
  [
    'a shared term that facts tell of both plans',
    (pack) => {
      addPlan(pack, 'by-size');
      factOf(pack).plans.push('by-size');
    },
  ],
  ['a file in a folder of its own', ({ documents: [document] }) => Object.assign(document ?? {}, { file: 'minutes/talks.txt' })],
  ['a web address', ({ documents: [document] }) => Object.assign(document ?? {}, { url: 'https://example.org/talks' })],
])('finds nothing in %s', (_, spoil) => {
  expect(problemsAfter(spoil)).toEqual([]);
});

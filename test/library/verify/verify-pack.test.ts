import { expect, test } from 'vitest';
import type { Pack } from '../../../src/library/pack.ts';
import type { Source } from '../../../src/library/verify/sources.ts';
import { verifyPack, verifySources } from '../../../src/library/verify/verify-pack.ts';
import { SHA256, SOURCE, smallPack, TEXT } from './small-pack.ts';

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('the list is empty');
  return one;
};

const spoilt = (spoil: (pack: Pack) => unknown): Pack => {
  const pack = smallPack();
  spoil(pack);
  return pack;
};

const sources = (changes: Partial<Source> = {}) => new Map([['d1', { ...SOURCE, ...changes }]]);

test('finds nothing in a pack in which all holds', () => {
  expect(verifyPack(smallPack())).toEqual([]);
  expect(verifySources(smallPack(), sources())).toEqual([]);
});

test.each<[fault: string, spoil: (pack: Pack) => unknown, record: string, cause: string]>([
  ['an id used twice', (pack) => pack.issues.push(first(pack.issues)), 'issue cost', 'the id is used twice'],
  ['an unknown actor', (pack) => first(pack.facts).actors.push('east'), 'fact d1-01', 'there is no actor “east”'],
  ['an unknown participant', (pack) => (first(pack.facts).who = { host: ['east'] }), 'fact d1-01', 'there is no actor “east”'],
  [
    'an unknown asserter',
    (pack) => (first(pack.facts).attribution = { id: 'east', name: { ja: '東', en: 'East' } }),
    'fact d1-01',
    'there is no actor “east”',
  ],
  ['an unknown plan', (pack) => first(pack.facts).plans.push('by-size'), 'fact d1-01', 'there is no plan “by-size”'],
  [
    'an unknown parent',
    (pack) => (first(pack.plans).derivedFrom = [{ plan: 'by-size', attribution: null, citations: [] }]),
    'plan by-ships',
    'there is no plan “by-size”',
  ],
  ['an unknown issue', (pack) => (first(first(pack.plans).terms).issue = 'fish'), 'plan by-ships', 'there is no issue “fish”'],
  ['an unknown author', (pack) => first(pack.documents).authors.push('east'), 'document d1', 'there is no actor “east”'],
  ['an unknown relation', (pack) => (first(first(pack.actors).relations).to = 'east'), 'actor north', 'there is no actor “east”'],
  ['a position of nobody', (pack) => (first(pack.positions).actor = 'east'), 'position p1', 'there is no actor “east”'],
  ['an unknown event', (pack) => first(pack.disagreements).events.push('refusal'), 'disagreement x1', 'there is no event “refusal”'],
  [
    'an unknown outcome',
    (pack) => (first(pack.facts).outcome = { status: 'kept', facts: ['d1-99'] }),
    'fact d1-01',
    'there is no fact “d1-99”',
  ],
  ['an unknown document', (pack) => (first(first(pack.facts).citations).document = 'd2'), 'fact d1-01', 'there is no document “d2”'],
  [
    'a citation beyond the end',
    (pack) => (first(first(pack.facts).citations).end = 9999),
    'fact d1-01',
    `d1 6–9999 ends beyond the document’s ${TEXT.length}`,
  ],
  ['English in the Japanese', (pack) => (first(pack.facts).text.ja = 'Northtown'), 'fact d1-01', 'text: the Japanese is not in Japanese'],
  [
    'Japanese in the English',
    (pack) => (first(pack.plans).summary.en = '船で分ける'),
    'plan by-ships',
    'summary: the English is not in English',
  ],
  [
    'English in a Japanese role',
    (pack) => Object.assign(first(pack.actors).role ?? {}, { ja: 'Town' }),
    'actor north',
    'role: the Japanese is not in Japanese',
  ],
])('finds %s', (_, spoil, record, cause) => {
  expect(verifyPack(spoilt(spoil))).toContainEqual({ record, cause });
});

const cite = (start: number, end: number, paragraph: number) => (pack: Pack) =>
  Object.assign(first(first(pack.facts).citations), { start, end, paragraph });
const at = (words: string) => TEXT.indexOf(words);

test.each<[fault: string, spoil: (pack: Pack) => unknown, cause: string]>([
  ['the wrong paragraph', cite(at('北町'), at('南町'), 3), `d1 ¶3 ${at('北町')}–${at('南町')} lies in ¶2`],
  ['two paragraphs at once', cite(0, at('南町'), 1), `d1 ¶1 0–${at('南町')} lies in no single paragraph`],
  [
    'a start inside a sentence',
    cite(at('町は四'), at('南町'), 2),
    `d1 ¶2 ${at('町は四')}–${at('南町')} does not start where a sentence starts`,
  ],
  ['an end inside a sentence', cite(at('北町'), at('持ち'), 2), `d1 ¶2 ${at('北町')}–${at('持ち')} does not end where a sentence ends`],
  ['boilerplate', cite(at('この記事'), TEXT.trimEnd().length, 4), `d1 ¶4 ${at('この記事')}–${TEXT.trimEnd().length} lies in boilerplate`],
])('finds a citation of %s', (_, spoil, cause) => {
  expect(verifySources(spoilt(spoil), sources())).toEqual([{ record: 'fact d1-01', cause }]);
});

test('a page’s caption may be cited with a note that says so', () => {
  const pack = spoilt(cite(at('この記事'), TEXT.trimEnd().length, 4));
  first(pack.facts).note = { ja: 'ページの案内にある。', en: 'It stands in the page’s menu.' };
  expect(verifySources(pack, sources())).toEqual([]);
});

test.each<[fault: string, found: ReadonlyMap<string, Source>, cause: string]>([
  ['a missing file', new Map(), 'talks.txt is not there'],
  ['another hash', sources({ sha256: 'ff' }), 'talks.txt has another hash: ff'],
  ['another length', sources({ text: `${TEXT}\n` }), `talks.txt is ${TEXT.length + 1} long, not ${TEXT.length}`],
])('finds %s', (_, found, cause) => {
  expect(verifySources(smallPack(), found)).toContainEqual({ record: 'document d1', cause });
});

test.each<[fault: string, spoil: (pack: Pack) => unknown, record: string, cause: string]>([
  [
    'copied Japanese, spaces and width aside',
    (pack) => (first(pack.facts).text.ja = '北町は 四月二日の会合で 費用を船の数で割る案を出した'),
    'fact d1-01',
    'text repeats a source: “北町は四月二日の会合で費用を船の数で割る案を”',
  ],
  [
    'copied English, case and punctuation aside',
    (pack) => (first(pack.positions).text.en = 'It says the quay must be repaired before the winter.'),
    'position p1',
    'text repeats a source: “the quay must be repaired before the winter”',
  ],
  [
    'a copied role',
    (pack) => Object.assign(first(pack.actors).role ?? {}, { ja: '北町は四月二日の会合で費用を船の数で割る案を出した町' }),
    'actor north',
    'role repeats a source: “北町は四月二日の会合で費用を船の数で割る案を”',
  ],
  [
    'a state of a plan that is cited amiss',
    (pack) => Object.assign(first(first(pack.plans).status?.citations ?? []), { paragraph: 3 }),
    'plan by-ships',
    `d1 ¶3 ${at('北町')}–${at('南町')} lies in ¶2`,
  ],
])('finds %s', (_, spoil, record, cause) => {
  expect(verifySources(spoilt(spoil), sources())).toEqual([{ record, cause }]);
});

test.each<[what: string, spoil: (pack: Pack) => unknown]>([
  ['21 characters in a row', (pack) => (first(pack.facts).text.ja = '北町は四月二日の会合で費用を船の数で割る案')],
  ['7 words in a row', (pack) => (first(pack.facts).text.en = 'It must be repaired before the winter storms, she said.')],
  ['a title as it is', (pack) => (first(pack.documents).title.ja = '北町は四月二日の会合で費用を船の数で割る案を示した')],
])('finds nothing in %s', (_, spoil) => {
  expect(verifySources(spoilt(spoil), sources())).toEqual([]);
});

test('the fixture is what it says', () => {
  expect(SOURCE.sha256).toBe(SHA256);
  expect(SOURCE.passages.map(({ zone }) => zone)).toEqual(['body', 'body', 'body', 'boilerplate']);
});

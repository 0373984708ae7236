import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepPreview, type NotTaken, type Preview, previewFile } from '../../src/ingest/take-in.ts';
import { bytesOf, JAPANESE, openIntake } from './stage.ts';

let intake: Awaited<ReturnType<typeof openIntake>>;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const preview = (text: string, name: string, server = '1'): Promise<Preview | NotTaken> =>
  previewFile(server, { bytes: bytesOf(text), name, publishedOn: '2025-04-04' }, intake);

const taken = (result: Preview | NotTaken): Preview => {
  if (!('document' in result)) throw new Error(JSON.stringify(result));
  return result;
};
const takeIn = async (text: string, name: string, server = '1'): Promise<Preview> => {
  const result = taken(await preview(text, name, server));
  expect((await keepPreview(server, result, intake)).outcome).toBe('added');
  return result;
};

test('a preview keeps nothing; what is kept stands on that server’s shelf alone', async () => {
  taken(await preview(JAPANESE, 'minutes.txt'));
  expect((await intake.shelves.open('1')).facts).toEqual([]);
  const { document } = await takeIn(JAPANESE, 'minutes.txt');
  const shelf = await intake.shelves.open('1');
  expect(shelf.facts.map(({ id }) => id).sort()).toEqual(document.facts.map(({ id }) => id).sort());
  expect([...shelf.documents.values()].map(({ title }) => title)).toEqual([{ ja: '港湾協議会、第二埠頭の運用見直しへ' }]);
  for (const other of ['2', undefined]) expect((await intake.shelves.open(other)).facts).toEqual([]);
});

test('every fact is worded by the text at its citation, what it needs in brackets, and says that a machine read it', async () => {
  const { document } = await takeIn(JAPANESE, 'minutes.txt');
  expect(document.facts.length).toBeGreaterThanOrEqual(3);
  for (const { text, citations, origin } of document.facts) {
    const [{ start, end } = { start: 0, end: 0 }] = citations;
    const bare = ('ja' in text ? text.ja : '').replace(/［[^］]*］|…/gu, '');
    expect(bare).not.toBe('');
    expect(document.text.text.slice(start, end)).toContain(bare);
    expect(origin).toMatchObject({ rule: expect.any(String) });
  }
  expect(document.facts.map(({ text }) => ('ja' in text ? text.ja : ''))).toContain('次の会合は5月8日に開く予定だ。');
  expect(document.facts.map(({ when }) => when)).toContain('2025-04-03');
  expect(document.facts.find(({ when }) => when === '2025-05-08')?.modality).toBe('scheduled');
});

test('a date taken over from the sentence before is not said twice', async () => {
  const { document } = await takeIn('標題\n\n北町の議会は2025年4月3日に開いた。議長は予算案を示した。', 'b.txt');
  expect(document.facts.map(({ when, text }) => [when, text])).toEqual([
    ['2025-04-03', { ja: '北町の議会は2025年4月3日に開いた。' }],
    ['2025-04-03', { ja: '議長は予算案を示した。' }],
  ]);
});

test('the same file twice changes nothing', async () => {
  const { document } = await takeIn(JAPANESE, 'minutes.txt');
  expect(await preview(JAPANESE, 'renamed.txt')).toEqual({ not: 'known' });
  expect(await intake.documents.addDocument('1', document)).toBe('known');
});

test('a second document on the same happening confirms it, in another language too', async () => {
  const first = await takeIn('ノルウェーとアイスランドは2025年4月3日、ベルゲンで9項目の漁業協定に署名した。', 'a.txt');
  const second = await takeIn('Norway and Iceland signed the nine-point fisheries agreement in Bergen on 3 April 2025.', 'b.txt');
  expect(second.confirmed).toBeGreaterThan(0);
  const shelf = await intake.shelves.open('1');
  const shared = shelf.events.filter(({ facts }) => new Set(facts.map(({ citations }) => citations[0]?.document)).size > 1);
  expect(shared.length).toBe(second.confirmed);
  expect(first.confirmed).toBe(0);
});

test('a changed file takes the place of the earlier one and tells which facts lost their words', async () => {
  const earlier = await takeIn(JAPANESE, 'minutes.txt');
  const changed = taken(await preview(JAPANESE.replace('5月8日', '5月9日'), 'minutes.txt'));
  const lost = earlier.document.facts.filter(({ when }) => when === '2025-05-08').map(({ id }) => id);
  expect(changed.replaces).toEqual({ id: earlier.document.id, orphans: lost });
  await keepPreview('1', changed, intake);
  const shelf = await intake.shelves.open('1');
  expect([...shelf.documents.keys()]).toEqual([changed.document.id]);
  expect(shelf.facts.map(({ when }) => when)).not.toContain('2025-05-08');
});

test('a name that one document writes in katakana and another in Latin letters is one actor', async () => {
  await takeIn('特使のケティルソン氏は2025年4月3日、港湾協議会で演説した。', 'a.txt');
  await takeIn('Envoy Eldgrimur Ketilsson addressed the harbour board on 3 April 2025.', 'b.txt');
  const actors = [...(await intake.shelves.open('1')).actors.values()];
  expect(actors.filter(({ name }) => /ケティルソン|Ketilsson/.test(Object.values(name).join()))).toMatchObject([
    { name: { ja: expect.stringContaining('ケティルソン'), en: expect.stringContaining('Ketilsson') } },
  ]);
});

describe('what is not taken', () => {
  test.each([
    ['an empty file', '', 'a.txt', { unreadable: 'empty' }],
    ['a text in another language', 'Совет порта собрался третьего апреля и решил пересмотреть расходы.', 'a.txt', { foreign: 'ru' }],
    ['a text without facts', '港', 'a.txt', { not: 'without-facts' }],
  ])('%s', async (_, text, name, reason) => {
    expect(await preview(text, name)).toEqual(reason);
    expect(await intake.documents.documentsOf('1')).toEqual([]);
  });

  test('a file of which nobody says when it was published', async () => {
    expect(await previewFile('1', { bytes: bytesOf('会合は8日に開かれた。'), name: 'a.txt' }, intake)).toEqual({
      not: 'undated',
      since: undefined,
    });
  });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestAnswer } from '../../src/briefing/digest/answer.ts';
import { digestOf, isQuiet } from '../../src/briefing/digest/digest.ts';
import { keepPreview, previewFile } from '../../src/ingest/take-in.ts';
import { namedIn } from '../../src/model/localized.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { bytesOf, JAPANESE, openIntake } from '../ingest/stage.ts';

const PARAPHRASE = `港湾の見直し決まる

港湾協議会が2025年4月3日、第二埠頭の運用を見直す方針を決定した。
市は2025年4月9日、倉庫の屋根を直す工事を始めた。
`;
const EDITED = `${JAPANESE}第三埠頭の倉庫は2025年4月10日に閉鎖された。\n`;

let intake: Awaited<ReturnType<typeof openIntake>>;
let told: string[] = [];
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const takeIn = async (name: string, text: string): Promise<string> => {
  const preview = await previewFile('1', { bytes: bytesOf(text), name, publishedOn: '2025-04-11' }, intake);
  if ('document' in preview) return (await keepPreview('1', preview, intake)).outcome;
  return 'not' in preview ? preview.not : 'unreadable';
};
const tell = async () => {
  const shelf = await intake.shelves.open('1');
  const fresh = new Set([...shelf.documents.keys()].filter((id) => !told.includes(id)));
  told = [...shelf.documents.keys()];
  const digest = digestOf(shelf, { day: '2026-01-20', fresh, topics: [] });
  return {
    created: digest.created.map(({ facts: [fact] }) => namedIn(fact.text, 'ja')),
    confirmed: digest.confirmed.map(({ event: { facts } }) => namedIn(facts[0].text, 'ja')),
    isQuiet: isQuiet(digest),
    text: renderMarkdown(digestAnswer(digest, shelf, { locale: 'ja' })),
  };
};

test('the same file again is no news, a paraphrase confirms, an edited file tells what was added', async () => {
  expect(await takeIn('minutes.txt', JAPANESE)).toBe('added');
  const first = await tell();
  expect(first.created.join()).toContain('第二埠頭の運用を見直す方針を決めた');
  expect(first.confirmed).toEqual([]);

  expect(await takeIn('minutes.txt', JAPANESE)).toBe('known');
  expect(await tell()).toMatchObject({ created: [], confirmed: [], isQuiet: true });

  expect(await takeIn('other.txt', PARAPHRASE)).toBe('added');
  const second = await tell();
  expect(second.confirmed).toEqual([expect.stringContaining('第二埠頭の運用を見直す方針')]);
  expect(second.created.join()).not.toContain('第二埠頭');
  expect(second.text).toContain('新たに「港湾の見直し決まる」も伝えています');

  expect(await takeIn('minutes.txt', EDITED)).toBe('added');
  const third = await tell();
  expect(third.created).toEqual([expect.stringContaining('第三埠頭の倉庫')]);
});

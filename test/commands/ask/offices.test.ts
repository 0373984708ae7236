import { expect, test } from 'vitest';
import { isOfficeHolder, withOffices } from '../../../commands/ask/finding/offices.ts';
import { loadPacks } from '../../../src/files/load-packs.ts';
import { buildShelf } from '../../../src/library/shelf.ts';

const shelf = buildShelf(loadPacks());
const read = (text: string, state: string, id: string) => {
  const start = text.indexOf(state);
  const [name] = withOffices(text, [{ type: 'actor', id, start, end: start + state.length }], shelf);
  return [name?.id, text.slice(name?.start, name?.end)];
};

test.each([
  ['ロシア大統領はいつ来た？', 'ロシア', 'russia', 'putin', 'ロシア大統領'],
  ['Did the Russian president budge?', 'Russian', 'russia', 'putin', 'Russian president'],
  ['What did the British leader bring?', 'British', 'uk', 'starmer', 'British leader'],
  ['米国の国務長官は何と言った？', '米国', 'us', 'rubio', '米国の国務長官'],
])('%s: %s is taken for whoever holds the office', (text, state, id, holder, words) =>
  expect(read(text, state, id)).toEqual([holder, words]),
);

test.each([
  ['ロシア大統領府の発表', 'ロシア', 'russia'],
  ['ロシア大統領報道官の発表', 'ロシア', 'russia'],
  ['the Russian presidential election', 'Russian', 'russia'],
  ['the Indian president', 'Indian', 'india'],
])('%s: %s stays as it is', (text, state, id) => expect(read(text, state, id)).toEqual([id, state]));

test.each(['の国防相は誰?', 'の大統領は?', 'の外相って誰ですか?'])('“%s” asks for nothing but who holds an office', (behind) =>
  expect(isOfficeHolder(behind)).toBe(true),
);

test.each(['の大統領と会ったのは誰?', 'の国防相が述べたのは?', 'を攻撃したのは誰?', ' president met whom?'])(
  '“%s” asks for more',
  (behind) => expect(isOfficeHolder(behind)).toBe(false),
);

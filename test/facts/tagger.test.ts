import { expect, test } from 'vitest';
import { readModel, writeModel } from '../../src/facts/names/tagger/model.ts';
import { taggerWith } from '../../src/facts/names/tagger/tagger.ts';
import { loadTagger } from '../../src/files/load-tagger.ts';

test('the shipped weights find a name that no pattern shows', () => {
  const text = '午後に入ると、小野寺正樹は駅へ急いだ。';
  expect(
    loadTagger()
      .tag(text)
      .map(({ start, end, type }) => [text.slice(start, end), type]),
  ).toContainEqual(['小野寺正樹', 'person']);
});

test('a model is read back as it was written, and not when it is cut off', () => {
  const model = { keys: Int32Array.of(-5, 7), weights: Int16Array.from({ length: 14 }, (_, index) => index - 7) };
  const bytes = writeModel(model);
  expect(readModel(bytes)).toEqual(model);
  expect(() => readModel(bytes.subarray(0, -1))).toThrow(RangeError);
});

test('a model that knows nothing finds nothing', () => {
  expect(taggerWith({ keys: new Int32Array(), weights: new Int16Array() }).tag('浅見遼太郎')).toEqual([]);
});

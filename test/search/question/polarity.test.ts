import { expect, test } from 'vitest';
import { isNegated, polarityAt } from '../../../src/search/question/polarity.ts';

const told = (text: string, word: string) => polarityAt(text, text.indexOf(word), text.indexOf(word) + word.length);

test.each([
  ['停戦には応じなかった', '応じ', 'denied'],
  ['領土の割譲を拒んだ', '割譲', 'denied'],
  ['会談の中止を発表した', '会談', 'denied'],
  ['署名するよう求めた', '署名', 'open'],
  ['協定に署名した', '署名', 'told'],
  ['he refused to cede territory', 'cede', 'denied'],
  ['no american troops would join', 'troops', 'denied'],
  ['the summit in budapest was off', 'summit', 'denied'],
  ['he demanded that kyiv withdraw', 'withdraw', 'open'],
  ['they signed the agreement', 'signed', 'told'],
])('“%s” tells of %s as %s', (text, word, polarity) => expect(told(text, word)).toBe(polarity));

test.each(['ゼレンスキーが行かなかった会談', 'which countries did not attend?', '米国以外の国は'])(
  '“%s” asks for what is not',
  (question) => expect(isNegated(question)).toBe(true),
);

test.each(['誰が署名した?', '和平は可能ではないか?', 'who signed it?', '少ない人数', '誰か来ませんか'])('“%s” does not', (question) =>
  expect(isNegated(question)).toBe(false),
);

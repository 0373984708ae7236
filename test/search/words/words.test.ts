import { describe, expect, test } from 'vitest';
import { loadWords } from '../../../src/files/load-words.ts';
import { NO_WORDS, readWords } from '../../../src/search/words/words.ts';

const TABLE = [
  'ceasefire\t停戦,truce\tarmistice',
  'cease fire\t停戦\t',
  'meet\t\t会う',
  '会う\t会談\tmeet',
  '停戦\tceasefire\t休戦',
  '広島\t\thiroshima\tname',
  'sue\t\t\tverb',
  '引き渡す\t割譲\tcede',
  '辞める\t退任\tquit',
]
  .toSorted()
  .concat('')
  .join('\n');

describe('a table of words', () => {
  const words = readWords(TABLE);
  const near = (word: string) => words.related(word).map((one) => one.word);

  test.each([
    ['停戦', ['停戦', 'ceasefire', '休戦']],
    ['ceasefire', ['ceasefire', '停戦', 'truce', 'armistice']],
    ['cease-fire', ['cease fire', '停戦']],
    ['辞めた', ['辞める', '退任', 'quit']],
    ['辞め', ['辞める', '退任', 'quit']],
    ['引き渡された', ['引き渡す', '割譲', 'cede']],
    ['会った', ['会う', '会談', 'meet']],
  ])('%s is related to %j', (word, related) => expect(near(word)).toEqual(related));

  test.each(['', '会', '会議', '辞書', '停', 'cease', 'ceasefires', '\t', '退任', 'zzz', '引き返す'])('finds nothing for “%s”', (word) => {
    expect(near(word)).toEqual([]);
    expect(words.knows(word)).toBe(false);
  });

  test('the word itself is surest, then synonyms, then the rest', () => {
    expect(words.related('停戦').map(({ weight }) => weight)).toEqual([1, 0.85, 0.5]);
  });

  test('tells names from other words', () => {
    expect(words.isName('広島')).toBe(true);
    expect(words.isName('停戦')).toBe(false);
  });

  test('tells verbs from other words', () => {
    expect(words.isVerb('sue')).toBe(true);
    expect(words.isVerb('truce')).toBe(false);
    expect(NO_WORDS.isVerb('truce')).toBe(true);
  });

  test('no table knows nothing', () => {
    expect(NO_WORDS.related('停戦')).toEqual([]);
    expect(readWords('').knows('停戦')).toBe(false);
  });
});

describe('the shipped table', () => {
  const words = loadWords();
  const near = (word: string) => words.related(word).map((one) => one.word);

  test.each([
    ['停戦', '休戦', 'ceasefire', 'truce'],
    ['辞任', '退任', '辞める', 'resign'],
    ['無人機', 'ドローン', 'drone'],
    ['希土類', 'レアアース'],
    ['割譲', '引き渡す', 'cede'],
    ['quit', 'leave', '辞める'],
    ['truce', 'ceasefire', '停戦'],
  ])('%s stands beside %s', (word, ...others) => expect(near(word)).toEqual(expect.arrayContaining(others)));

  test('knows places as names', () => expect(['広島', '京都', '停戦'].filter(words.isName)).toEqual(['広島', '京都']));
});

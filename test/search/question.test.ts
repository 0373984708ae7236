import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/search/question.ts';

const wordsOf = (query: string) =>
  readQuestion(query)
    .terms.filter(({ view }) => view === 'words')
    .map(({ term }) => term);

test.each([
  { query: '協定に署名したのは誰ですか？', words: ['協定', '署名'], why: 'question words, endings and particles go' },
  { query: 'その制度は何と呼ばれましたか', words: ['制度'], why: '“what is it called” goes whole' },
  { query: '幾何の本', words: ['幾何', '本'], why: '何 inside a word stays' },
  { query: '支持率は何パーセント', words: ['支持', '率', 'パーセント'], why: 'the counter stays: it stands in the answer' },
  { query: 'ＭＯＲＡＮの訪問', words: ['moran', '訪問'], why: 'width and case are folded' },
  { query: 'When was the truce signed?', words: ['truce', 'signed'], why: 'what frames an English question goes' },
  { query: 'The Who', words: ['the', 'who'], why: 'all of it when nothing else is left' },
  { query: 'the US envoy', words: ['us', 'envoy'], why: 'a name in capitals stays' },
  { query: 'Tell us about the envoy', words: ['envoy'], why: 'the pronoun that is spelled like it goes' },
  { query: '國境のCafé', words: ['国境', 'cafe'], why: 'old kanji and accents are folded' },
  { query: '!?', words: [], why: 'nothing to look for' },
])('reads “$query”: $why', ({ query, words }) => expect(wordsOf(query)).toEqual(words));

describe('the answer looks', () => {
  test.each([
    { query: '署名はいつ', like: '2031年4月', unlike: '署名した' },
    { query: 'When did she resign?', like: 'on 3 march 2031', unlike: 'nine articles' },
    { query: '何人が来たか', like: '九十人と140人', unlike: '多くの人' },
    { query: 'how many observers', like: '140 observers', unlike: 'some observers' },
    { query: '会談はどこで', like: '白砂市', unlike: 'すぐに' },
    { query: '後任は誰', like: 'エステル・モラン', unlike: 'すぐに' },
  ])('like “$like” for “$query”', ({ query, like, unlike }) => {
    const { answer } = readQuestion(query);
    expect(like.match(answer ?? /^$/)).not.toBeNull();
    expect(unlike.match(answer ?? /^/)).toBeNull();
  });

  test.each(['漁場の協定', 'truce along the river', '協定は何についてのものか'])('like anything for “%s”', (query) =>
    expect(readQuestion(query).answer).toBeUndefined(),
  );
});

test.each([
  ['第七条の内容', '第七条'],
  ['「つばめ丸」はいつ欠航した', 'つばめ丸'],
])('“%s” is about %s', (query, topic) => expect(readQuestion(query).topic).toBe(topic));

test.each(['', 'truce', '協定'])('“%s” names no topic', (query) => expect(readQuestion(query).topic).toBeUndefined());

import { passagesOf } from '../../../documents/formats/read-text.ts';
import { isDay } from '../../../model/day.ts';
import { daysOf, type Edtf } from '../../../model/edtf.ts';
import { fold } from '../../../text/fold.ts';
import { originalsOf } from '../../../text/reprints.ts';
import { sentencesIn } from '../../../text/sentences.ts';
import { findTimes } from '../../../time/find-times.ts';
import type { Telling } from './telling.ts';

/** A document as it lies in a pile. */
export interface Article {
  id: string | number;
  publishedOn: Edtf;
  language?: 'ja' | 'en' | undefined;
  text: string;
}

/** A sentence of an article that tells a day; offsets into the article's text. */
export interface ArticleTelling extends Telling {
  document: Article['id'];
  start: number;
  end: number;
}

/** A document's own day written out in full is its dateline, and tells no event. */
const FULL_DATE = /\d{4}/u;
/** Words so common that they say nothing of a topic. */
const EMPTY_WORDS = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/u;

/** Whether a sentence names any of the words; every one does when there are none. */
const topicTest = (about: string | undefined): ((text: string) => boolean) => {
  const words = fold(about ?? '')
    .text.split(/[\s、,・]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.test(word));
  return (text) => words.length === 0 || words.some((word) => fold(text).text.includes(word));
};

/** The day spans of one article's sentences, boilerplate left out. */
const tellingsOf = (article: Article, origin: string, isTopical: (text: string) => boolean): ArticleTelling[] => {
  const { text } = article;
  const publishedOn = daysOf(article.publishedOn).last ?? article.publishedOn;
  const passages = passagesOf(text).filter(({ zone }) => zone === 'body');
  const sentences = passages.flatMap(({ start, end }) => sentencesIn(text, start, end));
  const times = findTimes(text, article);
  let place = 0;
  return times.flatMap(({ type, value, start, text: written }): ArticleTelling[] => {
    if (type !== 'DATE' || value === null || !isDay(value) || (value === publishedOn && FULL_DATE.test(written))) return [];
    while ((sentences[place]?.end ?? Number.POSITIVE_INFINITY) <= start) place += 1;
    const sentence = sentences[place];
    if (sentence === undefined || sentence.start > start) return [];
    const words = text.slice(sentence.start, sentence.end);
    return [{ ...sentence, day: value, origin, publishedOn, place, topical: isTopical(words), text: words, document: article.id }];
  });
};

/**
 * Every sentence of a pile of articles that tells a day, in their order; a reprint has the origin of the article it repeats.
 *
 * @param about words of which a sentence names one to be topical; without any, each is
 * @param onRead hears how many articles have been read
 */
export const tellingsIn = (articles: readonly Article[], about?: string, onRead: (count: number) => void = () => {}): ArticleTelling[] => {
  const originals = originalsOf(articles.map(({ text }) => text));
  const isTopical = topicTest(about);
  return articles.flatMap((article, index) => {
    const tellings = tellingsOf(article, String(originals[index]), isTopical);
    onRead(index + 1);
    return tellings;
  });
};

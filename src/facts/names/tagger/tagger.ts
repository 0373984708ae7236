import type { Span } from '../../../text/span.ts';
import { charactersOf, keysAfter, keysAt, TAGS, type Tag } from './features.ts';
import { type Lookup, lookupIn, type Model } from './model.ts';

/** A stretch that reads like a name. */
export interface TaggedName extends Span {
  type: 'person' | 'body' | 'place';
}

/** Finds names in Japanese text by the characters around them. */
export interface Tagger {
  tag(text: string): TaggedName[];
}

const mayFollow = (tag: Tag, before: Tag): boolean => !tag.startsWith('I-') || before.slice(2) === tag.slice(2);

/** The best tag at each place, from left to right, as the weights have it. */
export const tagsOf = (text: string, placeOf: Lookup, weights: ArrayLike<number>): Tag[] => {
  const characters = charactersOf(text);
  const tags: Tag[] = [];
  let before: Tag = 'O';
  for (let at = 0; at < text.length; at += 1) {
    const places = [...keysAt(characters, at), ...keysAfter(before, characters, at)].map(placeOf).filter((place) => place >= 0);
    let [best, most]: [Tag, number] = ['O', Number.NEGATIVE_INFINITY];
    TAGS.forEach((tag, column) => {
      if (!mayFollow(tag, before)) return;
      let score = 0;
      for (const place of places) score += weights[place + column] ?? 0;
      if (score > most) [best, most] = [tag, score];
    });
    tags.push(best);
    before = best;
  }
  return tags;
};

const spansOf = (tags: readonly Tag[]): TaggedName[] => {
  const spans: TaggedName[] = [];
  tags.forEach((tag, at) => {
    const last = spans.at(-1);
    if (tag.startsWith('B-')) spans.push({ start: at, end: at + 1, type: tag.slice(2) as TaggedName['type'] });
    else if (tag.startsWith('I-') && last !== undefined && last.end === at) last.end = at + 1;
  });
  return spans;
};

/** Texts longer than this are read line by line, and a line in pieces. */
const PIECE_CHARS = 400;

/** A tagger that goes by a trained model. */
export const taggerWith = (model: Model): Tagger => {
  const placeOf = lookupIn(model);
  return {
    tag(text) {
      const spans: TaggedName[] = [];
      for (let from = 0; from < text.length; ) {
        const line = text.indexOf('\n', from);
        const end = Math.min(line < 0 ? text.length : line + 1, from + PIECE_CHARS);
        for (const span of spansOf(tagsOf(text.slice(from, end), placeOf, model.weights)))
          spans.push({ ...span, start: span.start + from, end: span.end + from });
        from = end;
      }
      return spans;
    },
  };
};

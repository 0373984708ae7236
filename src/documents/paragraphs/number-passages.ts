import type { Passage, Zone } from '../../model/document.ts';

/** Numbers are given zone by zone, so that a menu never shifts the count of the text. */
const NUMBERED: Zone[] = ['body', 'notes', 'boilerplate'];

/** The passages, in the order given, with numbers from 1 through the body, then through the notes, then through the boilerplate. */
export const numberPassages = (passages: Omit<Passage, 'paragraph'>[]): Passage[] => {
  const order = NUMBERED.flatMap((zone) => passages.filter((passage) => passage.zone === zone));
  const numbers = new Map(order.map((passage, index) => [passage, index + 1]));
  return passages.map((passage) => ({ paragraph: numbers.get(passage) ?? 0, ...passage }));
};

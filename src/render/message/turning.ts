import { say } from '../../messages/say.ts';
import { screenWords } from '../../messages/screen.ts';
import type { Words } from '../../messages/words.ts';
import { LAST_PAGE, type Place } from '../place.ts';
import { button, type Row, row } from './components.ts';
import type { View } from './view.ts';

const pageBefore = ({ place: { page, tab }, stretch: { index } }: View): Place =>
  page === 0 && index > 0 ? { page: LAST_PAGE, tab, stretch: index - 1 } : { page: page - 1, tab, stretch: index };

const pageAfter = ({ place: { page, tab }, pages, stretch: { index, count } }: View): Place =>
  page === pages - 1 && index < count - 1 ? { page: 0, tab, stretch: index + 1 } : { page: page + 1, tab, stretch: index };

const hasPages = ({ pages, stretch: { count } }: View): boolean => pages > 1 || count > 1;

/** To the page before and the page after; nothing where all stands on one. */
export const pageButtons = (shown: View): Row[] => {
  if (!hasPages(shown)) return [];
  const { answer, pages, id } = shown;
  const turn = (place: Place, label: Words, ends: boolean) => button(say(answer.locale, label), id({ type: 'page', place }), ends);
  const [before, after] = [pageBefore(shown), pageAfter(shown)];
  return [row(turn(before, screenWords.previous, before.page < 0), turn(after, screenWords.next, after.page === pages))];
};

/** Which page it is; in a list of several stretches, whose pages nobody has counted, which of its lines stand on it. */
export const whereabouts = (shown: View): string | undefined => {
  const { answer, page, pages, place, stretch } = shown;
  const { total } = stretch;
  if (!hasPages(shown)) return undefined;
  if (stretch.count === 1) return say(answer.locale, screenWords.page, { page: place.page + 1, pages });
  const ordinals = page.blocks.flatMap(({ lines }) => lines.flatMap((line) => stretch.ordinals.get(line) ?? []));
  const [first, last] = [ordinals[0], ordinals.at(-1)];
  if (first === undefined || last === undefined) return say(answer.locale, screenWords.allLines, { total });
  return say(answer.locale, screenWords.lines, { first, last, total });
};

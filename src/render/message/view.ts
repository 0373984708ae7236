import type { Answer, Step } from '../../model/answer.ts';
import type { Page } from '../pages.ts';
import type { Action, Place } from '../place.ts';
import type { Stretch } from '../stretch.ts';

/** Everything a message's parts need to know. */
export interface View {
  answer: Answer;
  page: Page;
  pages: number;
  place: Place;
  stretch: Pick<Stretch, 'index' | 'count' | 'total' | 'ordinals'>;
  /** What the buttons beside the sections of the whole answer open. */
  openers: readonly Step[];
  id: (action: Action) => string;
  hasButtons: boolean;
}

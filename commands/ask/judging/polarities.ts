import type { ContentWord } from '../../../src/search/question/content-word.ts';
import { type Polarity, polarityAt } from '../../../src/search/question/polarity.ts';
import { placesOfForm } from '../../../src/search/question/readable.ts';
import type { Candidate } from '../finding/candidate.ts';

const BEST_FORMS = 0.85;

/** How a fact tells of a word of the question, in the language that is clearest: as told where any place of it is. */
export const polaritiesOf = ({ forms }: ContentWord, { texts }: Candidate): Polarity[] =>
  texts.flatMap((text) => {
    const places = forms.filter(({ weight }) => weight >= BEST_FORMS).flatMap((form) => placesOfForm(form, text));
    const told = new Set(places.map(({ start, end }) => polarityAt(text.text, start, end)));
    return told.size === 0 ? [] : [told.has('denied') ? 'denied' : told.has('open') ? 'open' : 'told'];
  });

import type { Context } from '../../src/asking/command.ts';
import type { DaySpan } from '../../src/model/edtf.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Question } from '../../src/search/question/read-question.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { sheetFacts } from './sheets.ts';

/** So many of the best by the question's own words, and by words that stand for them, are read again. */
const MOST_HITS = 60;
/** What only its terms were compared of stands as if further down. */
const UNREAD_RANK = 6;
/** A sheet's statement has no place in the index; it stands as if some way down. */
const SHEET_RANK = 10;
/** So many forms of each word are looked for beside it. */
const MOST_FORMS = 6;

/** What is looked for beside the question itself: related words and words of the other language. */
const widened = ({ content, names, text }: Question): string =>
  [
    ...content.flatMap(({ forms }) => forms.slice(1, 1 + MOST_FORMS).map((form) => form.text)),
    ...content.flatMap(({ forms, text: word }) =>
      /\p{sc=Latn}/u.test(word)
        ? forms
            .filter(({ text: form }) => /\p{sc=Han}|\p{sc=Kana}/u.test(form))
            .slice(0, MOST_FORMS)
            .map((form) => form.text)
        : [],
    ),
    ...names.map(({ start, end }) => text.slice(start, end)),
  ].join(' ');

/** The question without what frames it. */
const core = ({ content, names, text }: Question): string =>
  [...names.map(({ start, end }) => text.slice(start, end)), ...content.map((word) => word.text)].join(' ');

/** So many facts of the days a question names are read too, unless there are more. */
const MOST_OF_PERIOD = 60;

const factsOf = (period: DaySpan, { shelf }: Context): readonly Fact[] => {
  const found = shelf.between(period);
  return found.length <= MOST_OF_PERIOD ? found : [];
};

/** The facts that a question could be about, each once: the index's best for its words, then for related ones. */
export const findCandidates = (question: Question, context: Context): Candidate[] => {
  const { shelf } = context;
  const { period } = question;
  const accept = (id: string) => shelf.fact(id) !== undefined;
  const lists = [question.text, `${core(question)} ${widened(question)}`]
    .filter((query) => query.trim() !== '')
    .map((query, at) => shelf.indexes.facts.search(query, { limit: MOST_HITS, accept, unread: at > 0 }).map(({ id }) => id));
  const ofPeriod = period === undefined ? [] : factsOf(period, context).map(({ id }) => id);
  const ranks = new Map<string, number>();
  for (const [list, ids] of lists.entries()) {
    for (const [at, id] of ids.entries()) if (!ranks.has(id)) ranks.set(id, list === 0 ? at : at + UNREAD_RANK);
  }
  for (const id of ofPeriod) if (!ranks.has(id)) ranks.set(id, MOST_HITS);
  const found = [...ranks].flatMap(([id, rank]) => {
    const fact = shelf.fact(id);
    return fact ? [candidateOf(fact, rank, context)] : [];
  });
  const sheets = sheetFacts(
    question,
    found.map(({ fact }) => fact),
    shelf,
  );
  return [...found, ...sheets.map((fact) => candidateOf(fact, SHEET_RANK, context))];
};

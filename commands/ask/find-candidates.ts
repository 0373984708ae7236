import type { Context } from '../../src/asking/command.ts';
import type { Question } from '../../src/search/question/read-question.ts';
import { type Candidate, candidateOf } from './candidate.ts';

/** So many of the best by the question's own words, and by words that stand for them, are read again. */
const MOST_HITS = 60;
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

/** The facts that a question could be about, each once: the index's best for its words, then for related ones. */
export const findCandidates = (question: Question, context: Context): Candidate[] => {
  const { shelf } = context;
  const facts = new Map(shelf.facts.map((fact) => [fact.id, fact]));
  const accept = (id: string) => facts.has(id);
  const lists = [question.text, core(question), widened(question)]
    .filter((query) => query.trim() !== '')
    .map((query) => shelf.indexes.facts.search(query, { limit: MOST_HITS, accept }).map(({ id }) => id));
  const ranks = new Map<string, number>();
  for (const ids of lists) for (const [at, id] of ids.entries()) ranks.set(id, Math.min(at, ranks.get(id) ?? at));
  return [...ranks].flatMap(([id, rank]) => {
    const fact = facts.get(id);
    return fact ? [candidateOf(fact, rank, context)] : [];
  });
};

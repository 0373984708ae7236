import type { Context } from '../../../src/asking/command.ts';
import type { Shelf } from '../../../src/library/shelf.ts';
import type { DaySpan } from '../../../src/model/edtf.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { namedIn, textsOf } from '../../../src/model/localized.ts';
import type { NameMention } from '../../../src/search/question/name-mention.ts';
import type { Question } from '../../../src/search/question/read-question.ts';
import { fold } from '../../../src/text/fold.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { sheetFacts } from './sheets.ts';

/** So many of the best by the question's own words, and by words that stand for them, are read again. */
const MOST_HITS = 60;
/** What only its terms were compared of stands as if further down. */
const UNREAD_RANK = 6;
/** A sheet's statement has no place in the index; it stands as if some way down. */
const SHEET_RANK = 10;
/** So many forms of each word are looked for beside it. */
const MOST_FORMS = 4;

/** What is looked for beside the question itself: related words and words of the other language. */
const widened = ({ content }: Question): string =>
  [
    ...new Set([
      ...content.flatMap(({ forms }) => forms.slice(1, 1 + MOST_FORMS).map((form) => form.text)),
      ...content.flatMap(({ forms, text: word }) =>
        /\p{sc=Latn}/u.test(word)
          ? forms
              .filter(({ text: form }) => /\p{sc=Han}|\p{sc=Kana}/u.test(form))
              .slice(0, MOST_FORMS)
              .map((form) => form.text)
          : [],
      ),
    ]),
  ].join(' ');

/** A name as it was typed where the documents spell it so, else what the shelf calls it, in the script it was typed in. */
const calledOn = (shelf: Shelf, { type, id }: NameMention, typed: string): string => {
  const named = { actor: shelf.actors.get(id), plan: shelf.plans.get(id), document: undefined }[type];
  if (named === undefined || [...textsOf(named.name), ...named.aliases].some((name) => fold(name).text === typed)) return typed;
  return /[\p{sc=Latn}\p{sc=Cyrl}]/u.test(typed) ? namedIn(named.name, 'en') : namedIn(named.name, 'ja');
};

/** The question with its names as the documents have them, so that every spelling looks for the same. */
const spelledOut = ({ names, text }: Question, shelf: Shelf): string =>
  names
    .toReversed()
    .reduce(
      (rest, name) => `${rest.slice(0, name.start)}${calledOn(shelf, name, rest.slice(name.start, name.end))}${rest.slice(name.end)}`,
      text,
    );

/** The question without what frames it. */
const core = ({ content, names, text }: Question, shelf: Shelf): string =>
  [...names.map((name) => calledOn(shelf, name, text.slice(name.start, name.end))), ...content.map((word) => word.text)].join(' ');

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
  const lists = [spelledOut(question, shelf), `${core(question, shelf)} ${widened(question)}`]
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

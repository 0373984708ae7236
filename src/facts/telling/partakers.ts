import { actorsOf, mentionsIn } from './actors.ts';
import type { DatedClause, Sentence } from './sentence.ts';
import type { Memory, Story } from './story.ts';
import type { Telling } from './telling.ts';
import { subjectsIn } from './voice.ts';

const CELL_CHARS = 40;
const SAYER_CHARS = 4;
const WRITTEN_LIKE_NAME = /^[\p{Lu}一-龥ァ-ヴ]/u;

/** Whom a sentence is about: its first subject. */
export const topicOf = ({ flow, language }: Telling, sentence: Sentence): string[] => {
  const [subject] = subjectsIn(flow.text, sentence, language);
  return subject === undefined ? [] : [subject.id];
};

/** The cells of a row that say who, other than names found in them. */
const namedInCells = ({ flow, names }: Telling, { cells }: Sentence, own: readonly string[]): string[] =>
  cells
    .filter(({ column }) => column === 'who')
    .map(({ start, end }) => flow.text.slice(start, end))
    .filter(
      (cell) => WRITTEN_LIKE_NAME.test(cell) && cell.length <= CELL_CHARS && !own.some((id) => names.byId.get(id)?.forms.includes(cell)),
    );

const withOwners = (ids: readonly string[], { names }: Telling): string[] => ids.flatMap((id) => [id, ...(names.byId.get(id)?.of ?? [])]);

/** Whoever stands right before a clause that begins with “said”. */
const sayerBefore = ({ mentions }: Sentence, { start }: DatedClause): string[] => {
  const before = mentions.findLast(({ end }) => end <= start && end >= start - SAYER_CHARS);
  return before === undefined ? [] : [before.id];
};

/**
 * Who takes part in a clause: those it names, and where it leaves its subject out, whoever the text goes on with.
 *
 * Where it names nobody and goes on with nobody: the parties of its plan, or whom the document is about.
 */
export const partakersIn = (
  telling: Telling,
  story: Story,
  { protagonists, parties }: Memory,
  sentence: Sentence,
  clause: DatedClause,
  plans: readonly string[],
): string[] => {
  const { flow, language, names } = telling;
  const words = flow.text.slice(clause.start, clause.end);
  const speaker = sentence.speech !== undefined && language.firstPerson.test(words) ? [sentence.speech.speaker] : [];
  const own = [...new Set([...speaker, ...actorsOf(flow.text, mentionsIn(sentence.mentions, clause), names, language)])];
  const inCells = namedInCells(telling, sentence, own);
  const hasSubject = language.subject.test(words) && !language.saysOn.test(words);
  const sayer = language.saysOn.test(words) ? sayerBefore(sentence, clause) : [];
  const topic = hasSubject
    ? []
    : [...sayer, ...(clause.start > sentence.start ? topicOf(telling, sentence) : []), ...story.topic].slice(0, 1);
  if (own.length + inCells.length > 0) return [...new Set([...topic, ...own, ...inCells])];
  if (topic.length > 0) return [...new Set(withOwners(topic, telling))];
  return plans.map((id) => parties.get(id)).find((one) => one !== undefined) ?? [...protagonists];
};

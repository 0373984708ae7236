/**
 * `/ask` on questions that were written from the documents alone: `node bench/ask/main.ts [QUESTIONS.jsonl]`.
 *
 * Shares of the answerable questions whose first line, or one of the first three, cites an answering passage, and that are wrongly told to
 * have no answer; of the others, how many are told so and how many are answered all the same. Then the same across languages: questions
 * in one language on the pack with its texts in that language taken away. Last how long an answer takes.
 */
import { commands } from '../../commands/index.ts';
import { answerFrom } from '../../src/asking/answer-from.ts';
import { loadPacks } from '../../src/files/load-packs.ts';
import { loadWords } from '../../src/files/load-words.ts';
import type { Pack } from '../../src/library/pack.ts';
import { buildShelf, type Shelf } from '../../src/library/shelf.ts';
import type { Answer, Line } from '../../src/model/answer.ts';
import { LOCALES, type Locale } from '../../src/model/localized.ts';
import { isAnswer, type Question, readQuestions, TODAY } from './read-questions.ts';

const QUESTIONS = new URL('./questions.jsonl', import.meta.url).pathname;
const ROUNDS = 3;

const questions = readQuestions(process.argv[2] ?? QUESTIONS);

const ask = (shelf: Shelf, { question, lang }: Question): Answer => {
  const answer = answerFrom(shelf, commands, { command: 'ask', options: { question } }, { locale: lang, today: TODAY });
  if (!('lead' in answer)) throw new Error('a question was answered by a deed');
  return answer;
};

const linesOf = ({ lead, sections }: Answer): Line[] => {
  const seen = new Set(lead.map(({ id }) => id));
  return [...lead, ...sections.flatMap(({ lines }) => lines).filter(({ id }) => !seen.has(id))];
};

const share = (values: readonly boolean[]): string =>
  values.length === 0 ? '–' : (values.filter(Boolean).length / values.length).toFixed(2);

const row = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);

const measure = (name: string, asked: readonly Question[], shelf: Shelf): void => {
  const verdicts = asked.map((question) => {
    const answer = ask(shelf, question);
    const given = answer.answered !== false;
    const hits = linesOf(answer).map((line) => given && isAnswer(line.citations, question));
    return { question, given, first: hits[0] ?? false, top3: hits.slice(0, 3).includes(true) };
  });
  const answerable = verdicts.filter(({ question }) => question.answerable);
  const others = verdicts.filter(({ question }) => !question.answerable);
  row([
    name,
    `${answerable.length} + ${others.length}`,
    share(answerable.map(({ first }) => first)),
    share(answerable.map(({ top3 }) => top3)),
    share(answerable.map(({ given }) => !given)),
    share(others.map(({ given }) => !given)),
    share(others.map(({ given }) => given)),
  ]);
};

/** The pack as if its documents had been read in one language alone. */
const onlyIn = (locale: Locale, pack: Pack): Pack => ({
  ...pack,
  facts: pack.facts.map((fact) => ({ ...fact, text: { ja: '', en: '', [locale]: fact.text[locale] } })),
});

const other = (locale: Locale): Locale => (locale === 'ja' ? 'en' : 'ja');

const packs = loadPacks();
const shelf = buildShelf(packs, undefined, loadWords());
row(['questions', 'asked', 'first', 'top three', 'wrongly “nothing”', 'abstained', 'wrongly answered']);
row(Array.from({ length: 7 }, () => '---'));
measure('all', questions, shelf);
for (const locale of LOCALES)
  measure(
    locale,
    questions.filter(({ lang }) => lang === locale),
    shelf,
  );
for (const locale of LOCALES) {
  const asked = questions.filter(({ lang, answerable }) => lang === locale && answerable);
  const foreign = packs.map((pack) => onlyIn(other(locale), pack));
  measure(`${locale}, texts in ${other(locale)} alone`, asked, buildShelf(foreign, undefined, loadWords()));
  measure('the same without the table of words', asked, buildShelf(foreign));
}

const times = Array.from({ length: ROUNDS }, () =>
  questions.map((question) => {
    const began = performance.now();
    ask(shelf, question);
    return performance.now() - began;
  }),
)
  .slice(1)
  .flat()
  .toSorted((a, b) => a - b);
const percentile = (part: number): string => `${(times[Math.floor(times.length * part)] ?? 0).toFixed(1)} ms`;
console.log(`\nan answer takes ${percentile(0.5)} (median), ${percentile(0.99)} (p99)`);

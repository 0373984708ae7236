import type { Context } from '../../src/asking/command.ts';
import { namedIn } from '../../src/model/localized.ts';
import type { Question } from '../../src/search/question/read-question.ts';
import type { Part } from './judging/coverage.ts';
import type { Evidence } from './judging/evidence.ts';
import type { Reason } from './judging/gate.ts';
import { ORDER, type Weighed } from './judging/weigh.ts';
import { understand } from './understand.ts';

const MOST_SHOWN = 10;

const understood = ({
  asks,
  names,
  nameLike,
  content,
  period,
  periodText,
  numbers,
  counted,
  isNegated,
  bound,
  order,
}: Question): string[] => [
  `asks       ${[asks, ...(bound ? [`(${bound})`] : []), ...(order ? [`(${order})`] : []), ...(isNegated ? ['(what is not)'] : [])].join(' ')}`,
  `names      ${names.map(({ type, id, role, typed }) => `${type} ${id} (${role}${typed ? `, typed “${typed}”` : ''})`).join(', ') || '–'}`,
  `name-like  ${nameLike.join(', ') || '–'}`,
  `words      ${
    content
      .map(
        ({ text, part, forms }) =>
          `${text}${part === 'thing' ? '' : ` (${part})`} ~ ${forms
            .slice(1, 6)
            .map((form) => form.text)
            .join('/')}`,
      )
      .join(', ') || '–'
  }`,
  `days       ${period ? `${period.first ?? '…'} to ${period.last ?? '…'} (“${periodText}”)` : '–'}`,
  `numbers    ${[...numbers.map(String), ...(counted ? [`counts ${counted}`] : [])].join(', ') || '–'}`,
];

const reasonWords = (reason: Reason | undefined): string => {
  if (reason === undefined) return 'answers';
  const about = Object.entries(reason).flatMap(([key, value]) =>
    key === 'why' ? [] : [Array.isArray(value) ? value.map(({ id }) => id).join(', ') : String(value)],
  );
  return [`passed over: ${reason.why}`, ...about].join(' ');
};

const show = (share: number): string => share.toFixed(2);

const lackIn = (part: Part): string =>
  ({
    word: () => part.sort === 'word' && part.word.text,
    name: () => part.sort === 'name' && part.name.id,
    number: () => part.sort === 'number' && part.value,
    counted: () => 'what is counted',
  })
    [part.sort]()
    .toString();

/** What tipped the scale, for or against, weightiest first. */
const tipping = ({ evidence }: Weighed): string =>
  (Object.keys(evidence) as (keyof Evidence)[])
    .map((piece) => ({ piece, worth: (ORDER[piece] ?? 0) * evidence[piece] }))
    .filter(({ worth }) => Math.abs(worth) >= TIPS)
    .toSorted((a, b) => Math.abs(b.worth) - Math.abs(a.worth))
    .map(({ piece, worth }) => `${piece} ${worth > 0 ? '+' : ''}${show(worth)}`)
    .join(' ');

const TIPS = 0.05;

const candidateLine = (candidate: Weighed, locale: Context['locale']): string => {
  const { fact, missing, score, trust, bar } = candidate;
  const lacks = missing.map(lackIn);
  return `${fact.id}  ${show(score)}  ${trust === undefined ? '' : `trust ${show(trust)}  `}${tipping(candidate)}${lacks.length > 0 ? `  lacks ${lacks.join(', ')}` : ''}${bar ? `  (${reasonWords(bar)})` : ''}  ${namedIn(fact.text, locale)}`;
};

/**
 * How a question was understood, what it was put to, and why the first line is first or why there is none: plain lines. The first fact that
 * nothing bars answers when its trust is above 0.
 */
export const explain = (words: string, context: Context): string[] => {
  const { question, weighed, verdict } = understand(words, context);
  return [
    'UNDERSTOOD',
    ...understood(question),
    `CANDIDATES ${weighed.length}, best first`,
    ...weighed.slice(0, MOST_SHOWN).map((candidate) => candidateLine(candidate, context.locale)),
    verdict.best
      ? `FIRST      ${verdict.best.fact.id}`
      : `NO ANSWER  ${reasonWords(verdict.reason)}${verdict.denial ? ` by ${verdict.denial.fact.id}` : ''}`,
  ];
};

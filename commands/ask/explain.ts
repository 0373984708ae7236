import type { Context } from '../../src/asking/command.ts';
import { namedIn } from '../../src/model/localized.ts';
import type { Question } from '../../src/search/question/read-question.ts';
import type { Reason } from './judge.ts';
import { understand } from './understand.ts';
import type { Weighed } from './weigh.ts';

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
        ({ text, isPredicate, forms }) =>
          `${text}${isPredicate ? ' (what happens)' : ''} ~ ${forms
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

const candidateLine = ({ fact, fit, score }: Weighed, locale: Context['locale']): string => {
  const parts = `${show(score)}  holds ${show(fit.coverage)} answer ${show(fit.answer)} days ${show(fit.period)} role ${show(fit.role)} index ${show(fit.rank)}`;
  const lacks = [...fit.missing, ...fit.missingNames.map(({ id }) => id)];
  return `${fact.id}  ${parts}${lacks.length > 0 ? `  lacks ${lacks.join(', ')}` : ''}  ${namedIn(fact.text, locale)}`;
};

/** How a question was understood, what it was put to, and why the first line is first or why there is none: plain lines. */
export const explain = (words: string, context: Context): string[] => {
  const { question, weighed, verdict } = understand(words, context);
  const tried = verdict.tried.map(({ fact, reason }) => `${fact.fact.id}  ${reasonWords(reason)}`);
  return [
    'UNDERSTOOD',
    ...understood(question),
    `CANDIDATES ${weighed.length}, best first`,
    ...weighed.slice(0, MOST_SHOWN).map((candidate) => candidateLine(candidate, context.locale)),
    'TRIED',
    ...tried,
    verdict.best ? `FIRST      ${verdict.best.fact.id}` : `NO ANSWER  ${reasonWords(verdict.reason)}`,
  ];
};

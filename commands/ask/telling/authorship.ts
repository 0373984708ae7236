import type { Context } from '../../../src/asking/command.ts';
import { statementLine } from '../../../src/briefing/wording/lines.ts';
import { nameIn } from '../../../src/library/names.ts';
import { listInWords } from '../../../src/messages/joiners.ts';
import type { Line } from '../../../src/model/answer.ts';
import type { Question } from '../../../src/search/question/read-question.ts';

const AUTHORSHIP = /作っ|作成|まとめ|立案|起草|書い|\b(?:draft|dr[ae]w|wr[io]t|author|ma[dk]e|behind)/iu;

/** Who is behind a plan that the question names and asks nothing else about: its authors, as its sheet has them. */
export const authorsLine = ({ asks, names, text }: Question, { shelf, locale }: Context): Line | undefined => {
  const plan = shelf.plans.get(names.length === 1 ? (names[0]?.id ?? '') : '');
  if (asks !== 'who' || plan === undefined || plan.authors.length === 0 || !AUTHORSHIP.test(text)) return undefined;
  const { id, when, part, summary, authors, citations } = plan;
  const label = listInWords(
    authors.map((author) => nameIn(shelf, 'actor', author, locale)),
    locale,
  );
  return statementLine({ id, when, part, text: summary[locale], kind: 'proposal', actors: authors, plans: [id], citations, label });
};

import type { Context } from '../../../src/asking/command.ts';
import { lastKnownDay } from '../../../src/library/range.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { Question } from '../../../src/search/question/read-question.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Reason } from './gate.ts';
import type { Weighed } from './weigh.ts';

/** What comes of a question: a fact that answers, or the reason why none does. */
export interface Verdict {
  best?: Weighed | undefined;
  reason?: Reason | undefined;
  /** The fact that denies what the question takes for granted. */
  denial?: Weighed | undefined;
}

/** What a fact must hold of a question about days after the last document, to be what was foreseen for them. */
const FORESEEN = 0.75;

const beyond = ({ period, periodText }: Question, { shelf }: Context): Reason | undefined => {
  const last = lastKnownDay(shelf);
  return period?.first !== undefined && last !== undefined && period.first > last ? { why: 'time', period: periodText ?? '' } : undefined;
};

/** So much of a question in a fact outweighs a word that only looks like a name. */
const DESPITE_NAME = 0.6;
const TITLED = /^(?:元|前|新)?(?:首相|大統領|外相|大臣|長官|総書記|氏|さん|議員|将軍|知事|国王)/u;

/** A name that nothing tells of: its last part stands in no fact, nor does a related word. One word by itself may be none. */
const unknownName = (question: Question, top: Weighed | undefined, isTold: (name: string) => boolean): Reason | undefined => {
  const isFirm = (name: string) =>
    / /u.test(name) || TITLED.test(question.text.slice(question.text.indexOf(fold(name).text) + name.length));
  const unknown = question.nameLike.find(
    (name) => (isFirm(name) || top === undefined || top.evidence.coverage < DESPITE_NAME) && !isTold(name),
  );
  return unknown === undefined ? undefined : { why: 'name', name: unknown };
};

/** The weightiest thing that a fact lacks of the question. */
const lackOf = ({ missing, bar }: Weighed): Reason => {
  if (bar !== undefined) return bar;
  const [lacking] = missing.filter(({ sort }) => sort === 'word' || sort === 'name');
  if (lacking?.sort === 'name') return { why: 'together', names: [lacking.name] };
  if (lacking?.sort !== 'word') return { why: 'words' };
  return { why: lacking.word.part === 'predicate' ? 'predicate' : 'attribute', word: lacking.word.text };
};

/** A fact must hold so much of a question to be about it, and so much to deny it. */
const [ABOUT_IT, ENOUGH] = [0.4, 0.7];

/** What is told as having been so; the terms of a plan and opinions tell of nothing that was. */
const TELLS_WHAT_WAS: ReadonlySet<Fact['kind']> = new Set(['event', 'report', 'background', 'statement']);

/** Whether a fact says in the question's own words, of all whom it names, that it was not so. */
const corrects = ({ evidence, fact }: Weighed, { names }: Question): boolean =>
  evidence.standsIn === 0 && names.length > 0 && evidence.noName === 0 && TELLS_WHAT_WAS.has(fact.kind);

/**
 * What holds so much less of a question than a fact that something bars is no answer either; more, the nearer that one comes to what is asked:
 * it tells of it as not so or not yet, or of all but what happens.
 */
const [ECLIPSED, BY_ANOTHER_DEED, BY_THE_DEED] = [0.6, 0.8, 0.9];
const isEclipsed = ({ evidence, bar }: Weighed, best: Weighed | undefined): boolean => {
  const isUntold = bar?.why === 'predicate' || bar?.why === 'foreseen' || bar?.why === 'denied';
  const share = !isUntold ? ECLIPSED : evidence.noPredicate === 0 ? BY_THE_DEED : BY_ANOTHER_DEED;
  return bar !== undefined && (best?.evidence.coverage ?? 0) < share * evidence.coverage;
};

/** What comes of a question, from its facts, best first. */
export const judge = (question: Question, weighed: readonly Weighed[], isTold: (name: string) => boolean, context: Context): Verdict => {
  const [top] = weighed;
  const nobody = unknownName(question, top, isTold);
  if (nobody !== undefined) return { reason: nobody };
  const tooLate = beyond(question, context);
  if (top === undefined) return { reason: tooLate ?? { why: 'words' } };
  if (tooLate !== undefined && (top.evidence.otherDays > 0 || top.evidence.coverage < FORESEEN)) return { reason: tooLate };
  const best = weighed.find(({ bar }) => bar === undefined);
  const denial = weighed.find(({ bar, evidence }) => bar?.why === 'denied' && evidence.coverage >= ENOUGH);
  if (denial !== undefined && (best === undefined || denies(denial, best)))
    return corrects(denial, question) ? { reason: { why: 'denied' }, denial } : { reason: { why: 'words' } };
  if (best?.trust !== undefined && best.trust > 0 && !isEclipsed(top, best)) return { best };
  return { reason: top.evidence.coverage < ABOUT_IT ? { why: 'words' } : lackOf(top) };
};

/** A denial counts when it holds as much of the question as what would answer, or when it alone tells of the one who is said to act. */
const denies = (denial: Weighed, best: Weighed): boolean =>
  denial.evidence.coverage >= best.evidence.coverage || denial.evidence.noAgent < best.evidence.noAgent;

import type { Shelf } from '../../../src/library/shelf.ts';
import type { Actor } from '../../../src/model/actor.ts';
import type { Citation } from '../../../src/model/citation.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { namedIn } from '../../../src/model/localized.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Question } from '../../../src/search/question/read-question.ts';
import { remember } from '../../../src/text/remember.ts';

/** Kinds of question that a sheet can answer; days, places and doings stand in facts. */
const ASKS_OF_SHEETS: ReadonlySet<Question['asks']> = new Set(['what', 'said', 'how-many', 'yes-no', 'changed', 'plan', 'words']);

const MOST_PLANS = 2;

const statement = (given: Pick<Fact, 'id' | 'citations' | 'text'> & Partial<Fact>): Fact => ({
  event: given.id,
  origin: 'curated',
  when: null,
  kind: 'background',
  attribution: null,
  actors: [],
  plans: [],
  issues: [],
  importance: 2,
  ...given,
});

/** A text that carries its citations, parted from them. */
const worded = ({ citations, ...text }: NonNullable<Plan['status']>): Pick<Fact, 'text' | 'citations'> => ({ text, citations });

const ofActor = remember(({ id, role, relations, name }: Actor): Fact[] => [
  ...(role
    ? [
        statement({
          id: `${id}-role`,
          text: { ja: `${namedIn(name, 'ja')}：${role.ja}`, en: `${namedIn(name, 'en')}: ${role.en}` },
          citations: role.citations,
          actors: [id],
        }),
      ]
    : []),
  ...relations.map(({ to, text, citations }) => statement({ id: `${id}-${to}`, text, citations, actors: [id, to] })),
]);

const ofPlan = remember(({ id, when, authors, terms, status, deadline }: Plan): Fact[] => [
  ...terms.map(({ issue, value, text, attribution, citations }) =>
    statement({
      id: `${id}-${value}`,
      kind: 'proposal',
      when,
      text,
      attribution,
      citations,
      actors: authors,
      plans: [id],
      issues: [issue],
    }),
  ),
  ...(status ? [statement({ id: `${id}-status`, ...worded(status), plans: [id] })] : []),
  ...(deadline
    ? [statement({ id: `${id}-deadline`, when: deadline.when, text: deadline.text, citations: deadline.citations, plans: [id] })]
    : []),
]);

const sameSpot = (a: Citation, b: Citation): boolean => a.document === b.document && a.start < b.end && b.start < a.end;

/** What the sheets of those a question names say of them and no fact does, as facts; empty for questions that sheets do not answer. */
export const sheetFacts = ({ asks, names }: Question, facts: readonly Fact[], { actors, plans }: Shelf): Fact[] => {
  if (!ASKS_OF_SHEETS.has(asks)) return [];
  const of = (type: 'actor' | 'plan') => [...new Set(names.filter((name) => name.type === type).map(({ id }) => id))];
  const people = of('actor')
    .flatMap((id) => actors.get(id) ?? [])
    .filter(({ type }) => type === 'person');
  const named = of('plan')
    .slice(0, MOST_PLANS)
    .flatMap((id) => plans.get(id) ?? []);
  const told = facts.flatMap(({ citations }) => citations);
  return [...people.flatMap(ofActor), ...named.flatMap(ofPlan)].filter(
    ({ citations }) => !citations.some((one) => told.some((other) => sameSpot(one, other))),
  );
};

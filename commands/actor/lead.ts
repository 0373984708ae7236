import type { Context } from '../../src/asking/command.ts';
import { newestOf } from '../../src/briefing/choosing/newest.ts';
import { eventsOf } from '../../src/briefing/choosing/tally.ts';
import { eventLine, factLine, statementLine } from '../../src/briefing/wording/lines.ts';
import { latestFirst, positionLine } from '../../src/briefing/wording/positions.ts';
import { nameIn } from '../../src/library/names.ts';
import { onceEach } from '../../src/library/once.ts';
import { say } from '../../src/messages/say.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Line } from '../../src/model/answer.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isView } from '../../src/model/kind.ts';
import { textsOf } from '../../src/model/localized.ts';
import { columnsOf } from '../../src/text/width.ts';
import { words } from './words.ts';

/** Every fact that concerns someone, once: what they did, said, and what is said of them by others or passed on by them. */
export interface Deeds {
  did: Fact[];
  said: Fact[];
  others: Fact[];
}

/** Their office; nothing where no document gives it. */
const roleLines = ({ id, role }: Actor, { locale }: Context): Line[] =>
  role && role.citations.length > 0
    ? [statementLine({ id: `${id}-role`, text: role[locale], kind: 'background', citations: role.citations, actors: [id] })]
    : [];

const lastDeed = (did: readonly Fact[], { shelf, locale }: Context): Line[] => {
  const events = eventsOf(did, shelf);
  const last = newestOf(events, shelf) ?? events.at(-1);
  return last === undefined ? [] : [{ ...eventLine(last, shelf, locale), label: say(locale, words.lead.did), note: undefined }];
};

/** The fact that ranks highest, the last of its equals. */
const highest = (facts: readonly Fact[], rank: (fact: Fact) => number): Fact | undefined => {
  let [best, most]: [Fact | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const fact of facts) {
    const ranked = rank(fact);
    if (ranked >= most) [best, most] = [fact, ranked];
  }
  return best;
};

/** The last dated words of theirs; of undated ones the weightiest. */
const lastWord = (said: readonly Fact[], { shelf, locale }: Context): Line[] => {
  const dated = newestOf(eventsOf(said, shelf), shelf)?.facts[0];
  const last = dated ?? highest(said, ({ importance }) => importance);
  return last === undefined ? [] : [{ ...factLine(last, shelf, locale), label: say(locale, words.lead.said), note: undefined }];
};

const lastPosition = ({ id }: Actor, { shelf, locale }: Context): Line[] => {
  const [last] = latestFirst(shelf.positions.filter(({ actor }) => actor === id));
  if (last === undefined) return [];
  const label = say(locale, words.lead.stance, { issue: nameIn(shelf, 'issue', last.issue, locale) });
  return [{ ...positionLine(last, shelf, locale), label }];
};

/** As much as is read at a glance, in half-width letters. */
const GLANCE_COLUMNS = 100;

/** What others say of someone: a view before anything else, one that names them, one read at a glance, the weightiest. */
const highestView = ({ name, aliases }: Actor, others: readonly Fact[]): Fact | undefined => {
  const names = [...textsOf(name), ...aliases];
  const isNaming = ({ text }: Fact) => textsOf(text).some((words) => names.some((one) => words.includes(one)));
  const isBrief = ({ text }: Fact) => textsOf(text).every((words) => columnsOf(words) <= GLANCE_COLUMNS);
  return highest(others, (fact) => Number(isView(fact)) * 8 + Number(isNaming(fact)) * 4 + Number(isBrief(fact)) * 2 + fact.importance / 2);
};

/** Made once for each list and actor. */
const viewsOf = onceEach((others: readonly Fact[]) => onceEach((actor: Actor) => highestView(actor, others)));

const viewOfThem = (actor: Actor, others: readonly Fact[], { shelf, locale }: Context): Line[] => {
  const view = viewsOf(others)(actor);
  return view === undefined ? [] : [{ ...factLine(view, shelf, locale), label: say(locale, words.lead.others), note: undefined }];
};

/** So many rows of text on a desk are read at a glance, together. */
const GLANCE_ROWS = 10;
const ROW_COLUMNS = 76;
const DATE_COLUMNS = 20;

const rowsOn = ({ label = '', text, when }: Line): number =>
  Math.ceil((columnsOf(label + text) + (when === null ? 0 : DATE_COLUMNS)) / ROW_COLUMNS);

/** Lines as far as they are read at a glance. */
const atAGlance = (lines: readonly Line[]): Line[] => {
  let rows = 0;
  return lines.filter((line) => {
    rows += rowsOn(line);
    return rows <= GLANCE_ROWS;
  });
};

/** Someone in a few lines: who it is, what they last did and last said, where they stand, and, where there is room, what others say of them. */
export const leadOf = (actor: Actor, { did, said, others }: Deeds, context: Context): Line[] =>
  atAGlance([
    ...roleLines(actor, context),
    ...lastDeed(did, context),
    ...lastWord(said, context),
    ...lastPosition(actor, context),
    ...viewOfThem(actor, others, context),
  ]);

import type { Edtf } from '../../model/edtf.ts';
import type { Span } from '../../text/span.ts';
import type { FlowPassage } from '../reading/flow.ts';
import { type Speech, speechesOf } from '../reading/speakers.ts';
import { type Cell, tableRows } from '../reading/tables.ts';
import { wordFact } from '../wording/word-fact.ts';
import { mentionsIn, protagonistsOf } from './actors.ts';
import { clockOf, inheritedDay, isContent, saidOf } from './dating.ts';
import { importanceOf } from './importance.ts';
import { kindOf, modalityOf } from './kind.ts';
import { partakersIn, topicOf } from './partakers.ts';
import { firstLine, isHeading, isSilent, isTitle, spansOf } from './passages.ts';
import { type DatedClause, readSentence, type Sentence } from './sentence.ts';
import { carriesOn, isBackground, type Memory, type Story, startStory } from './story.ts';
import { isDated, type Reading, type Telling, type Told } from './telling.ts';
import { attributionOf, voiceIn } from './voice.ts';

const HEADING_CHARS = 30;
/** The number of a heading is no date over what follows. */
const NUMBER_CHARS = 2;
const DATELINE_CHARS = 90;
/** A document that dates so much of what it tells years back is about those years. */
const HISTORY_SHARE = 0.3;
const DAY = /^\d{4}-\d\d-\d\d$/;

const memoryOf = (telling: Telling): Memory => {
  const [title] = telling.flow.passages.filter(({ passage }) => passage.zone === 'body');
  const dated = telling.times.filter(isDated);
  return {
    isHistory: dated.filter(({ time }) => isBackground(time.value ?? '', telling.publishedOn, false)).length > dated.length * HISTORY_SHARE,
    protagonists: title === undefined ? [] : protagonistsOf(telling.flow.text, firstLine(title, telling), telling.names, telling.language),
    parties: new Map(),
    planDays: new Map(),
  };
};

/** The plans a clause names; one that leaves its subject out goes on with those named before it in its sentence. */
const plansIn = ({ flow, language, plans }: Telling, { start }: Span, clause: Span): string[] => {
  const own = mentionsIn(plans, clause);
  const goesOn = own.length === 0 && clause.start > start && !language.subject.test(flow.text.slice(clause.start, clause.end));
  return [...new Set((goesOn ? mentionsIn(plans, { start, end: clause.start }) : own).map(({ id }) => id))];
};

/** The clauses, of those with the same words and the same date the first alone: it is one fact. */
const toldOnce = (clauses: readonly DatedClause[]): DatedClause[] =>
  clauses.filter(
    (clause, index) =>
      !clauses
        .slice(0, index)
        .some((other) => other.start === clause.start && other.end === clause.end && other.timed?.time.value === clause.timed?.time.value),
  );

/** Goes through a document from top to bottom, keeping what the sentences before have told. */
class Teller {
  readonly told: Told[] = [];
  private readonly telling: Telling;
  private readonly memory: Memory;
  private story: Story = startStory();

  constructor(telling: Telling) {
    this.telling = telling;
    this.memory = memoryOf(telling);
  }

  passage(passage: FlowPassage, index: number, speech: Speech | undefined, cells: Cell[] | undefined): void {
    const { flow, language, times } = this.telling;
    const words = flow.text.slice(passage.start, passage.end);
    const dates = mentionsIn(times, passage).filter(isDated);
    this.story = { ...this.story, age: this.story.age + 1, topic: [], voice: undefined };
    if (speech === undefined && cells === undefined && ((index === 0 && isTitle(words, passage)) || isHeading(words, dates, language))) {
      const date = dates.find(({ start, end }) => end - start > NUMBER_CHARS);
      const isOverWhatFollows = date !== undefined && words.length - (date.end - date.start) <= HEADING_CHARS;
      this.story = startStory(isOverWhatFollows ? (date.time.value ?? undefined) : undefined);
      return;
    }
    if (language.aside.test(words) || cells?.length === 0) return;
    const spans = cells === undefined ? spansOf(passage, dates) : [{ start: passage.start, end: passage.end }];
    for (const span of spans) this.sentence(this.read(span, passage, index, speech, cells ?? []));
  }

  private read(span: Span, passage: FlowPassage, index: number, speech: Speech | undefined, cells: Cell[]): Sentence {
    const { flow, language, names, times } = this.telling;
    const head = span.start === passage.start ? flow.text.slice(span.start, Math.min(span.end, span.start + DATELINE_CHARS)) : '';
    const labelled = speech !== undefined && span.start < speech.start && speech.start < span.end ? speech.start : span.start;
    const inner = { start: Math.max(labelled, span.start + (language.dateline.exec(head)?.[0].length ?? 0)), end: span.end };
    return {
      ...span,
      ...readSentence(flow.text, inner, mentionsIn(times, inner).filter(isDated), language),
      mentions: mentionsIn(names.mentions, inner),
      passage,
      index,
      speech,
      cells,
    };
  }

  private sentence(sentence: Sentence): void {
    const { telling } = this;
    if (isSilent(sentence, telling.language)) return;
    const clock = clockOf(telling, this.story, this.told.find(({ when }) => when !== null && DAY.test(when))?.when ?? undefined, sentence);
    if (clock !== undefined) this.story = { ...this.story, clock: clock.clock };
    const dated = sentence.clauses.filter(({ timed }) => timed !== undefined);
    const main = dated.filter(({ isEmbedded }) => !isEmbedded);
    for (const clause of toldOnce(dated)) this.dated(sentence, clause, main);
    if (clock?.when !== undefined) this.undated(sentence, clock.when);
    else if (dated.length === 0 || (this.story.isSection && main.every((clause) => isContent(telling, sentence, clause))))
      this.undated(sentence);
    this.goOn(sentence, main);
  }

  /** What the sentences that follow go on from. */
  private goOn(sentence: Sentence, main: readonly DatedClause[]): void {
    const { telling } = this;
    const line = main.findLast(
      ({ timed, isQuoted }) => timed?.time.value != null && !isQuoted && carriesOn(timed.time.value, telling.publishedOn),
    )?.timed?.time.value;
    const topic = topicOf(telling, sentence);
    this.story = {
      ...this.story,
      ...(line != null && { line, age: 0, isSection: false }),
      ...(topic.length > 0 && { topic }),
      voice: voiceIn(telling, sentence) ?? this.story.voice,
    };
  }

  private dated(sentence: Sentence, clause: DatedClause, main: readonly DatedClause[]): void {
    const { timed, isEmbedded } = clause;
    const value = timed?.time.value;
    if (timed === undefined || value == null) return;
    const said = saidOf(this.telling, this.story, sentence, clause, main);
    const kind = kindOf(this.telling, sentence, clause, value, this.memory.isHistory);
    const { part, bound, text, rule, certain } = timed.time;
    const isSaid = isContent(this.telling, sentence, clause);
    this.add(sentence, clause, {
      when: value,
      ...(part && { part }),
      ...(bound && { bound }),
      dateText: text,
      ...(said != null && said !== value && { said }),
      kind,
      modality: modalityOf(this.telling, sentence, clause, kind, value),
      rule: [rule, isEmbedded && 'beside a noun', isSaid && 'in what is said'].filter(Boolean).join(', '),
      certain,
    });
  }

  /** Whether a sentence without a date tells something all the same. */
  private tellsUndated({ words, speech, cells }: Sentence): boolean {
    const { predicate, nominal } = this.telling.language;
    const bare = words.trim();
    if (cells.length > 0 || speech?.asks === true || /か。$|\?$/.test(bare)) return false;
    return predicate.test(bare) || ((this.story.isSection || this.story.age === 0) && nominal.test(bare));
  }

  private undated(sentence: Sentence, clock?: Edtf): void {
    const { telling, memory, story } = this;
    if (clock === undefined && !this.tellsUndated(sentence)) return;
    const { start, end } = sentence;
    const clause: DatedClause = { start, end, timed: undefined, isLast: true, isEmbedded: false, isQuoted: false };
    const bare = kindOf(telling, sentence, clause, null, memory.isHistory);
    const when = clock ?? inheritedDay(telling, story, memory, sentence, bare);
    const kind = kindOf(telling, sentence, clause, when, memory.isHistory);
    this.add(sentence, clause, {
      when,
      dateText: null,
      kind,
      modality: modalityOf(telling, sentence, clause, kind, when),
      rule: clock !== undefined ? 'time of day in a list' : when === null ? 'no date' : 'goes on from the date before',
      certain: false,
    });
  }

  private add(sentence: Sentence, clause: DatedClause, reading: Reading): void {
    const { source, flow, language, names } = this.telling;
    const attribution = attributionOf(this.telling, this.story, sentence, clause, reading.kind);
    const planIds = plansIn(this.telling, sentence, clause);
    const actors = partakersIn(this.telling, this.story, this.memory, sentence, clause, planIds).filter(
      (id) => id !== attribution || names.byId.get(id)?.type !== 'outlet',
    );
    this.remember(planIds, actors, reading);
    const { zone, paragraph } = sentence.passage.passage;
    const { speech } = sentence;
    const shown = { sentence, clause, when: reading.when, mentions: mentionsIn(sentence.mentions, clause) };
    this.told.push({
      paragraph,
      ...flow.sourceOf(sentence),
      clause: flow.sourceOf(clause),
      text: wordFact(source, flow, shown, language.code),
      zone,
      ...reading,
      attribution,
      ...(speech !== undefined && attribution !== speech.speaker && { via: [speech.speaker] }),
      actors,
      plans: planIds,
      importance: importanceOf(reading, zone, planIds.length > 0, sentence.index),
    });
  }

  /** The first dated thing told of a plan says who its parties are, and the first that was done its day. */
  private remember(planIds: readonly string[], actors: string[], { when, dateText, modality, kind }: Reading): void {
    const { parties, planDays } = this.memory;
    if (dateText === null) return;
    for (const plan of planIds) if (!parties.has(plan) && actors.length > 0) parties.set(plan, actors);
    if (when === null || modality !== 'done' || !['proposal', 'event'].includes(kind) || !carriesOn(when, this.telling.publishedOn)) return;
    for (const plan of planIds) if (!planDays.has(plan)) planDays.set(plan, when);
  }
}

/** The facts of a document, in its order; offsets are those of the document's own text. */
export const tellAll = (telling: Telling): Told[] => {
  const teller = new Teller(telling);
  const speeches = speechesOf(telling.flow, telling.names.byId);
  const rows = tableRows(telling.flow);
  telling.flow.passages.forEach((passage, index) => {
    if (passage.passage.zone !== 'boilerplate') teller.passage(passage, index, speeches.get(index), rows.get(index));
  });
  return teller.told;
};

import type { Edtf } from '../../model/edtf.ts';
import type { Kind } from '../../model/kind.ts';
import type { Span } from '../../text/span.ts';
import type { ExtractedFact } from '../extracted-fact.ts';
import type { DocumentNames } from '../names/document-names.ts';
import type { PlanMention } from '../plans/find-plans.ts';
import { clockAt, nextClock } from '../reading/clock.ts';
import type { Flow, FlowPassage } from '../reading/flow.ts';
import { type Speech, speechesOf } from '../reading/speakers.ts';
import { type Cell, tableRows } from '../reading/tables.ts';
import { wordFact } from '../wording/word-fact.ts';
import { actorsOf, mentionsIn, protagonistsOf } from './actors.ts';
import type { Timed } from './clauses.ts';
import { firstSign } from './cue.ts';
import type { FactLanguage, Modality } from './language.ts';
import { type DatedClause, readSentence, type Sentence } from './sentence.ts';
import { carriesOn, isAfter, isBackground, type Story, startStory } from './story.ts';
import { attributionOf, subjectsIn } from './voice.ts';

/** A document made ready for reading its facts. */
export interface Telling {
  /** The document's own text, from which the wording is quoted. */
  source: string;
  flow: Flow;
  language: FactLanguage;
  names: DocumentNames;
  plans: readonly PlanMention[];
  times: readonly Timed[];
  publishedOn: Edtf | null;
}

type Told = Omit<ExtractedFact, 'quote'>;
type Reading = Pick<Told, 'when' | 'part' | 'bound' | 'dateText' | 'said' | 'kind' | 'modality' | 'rule' | 'certain'>;

const VIEWS: readonly Kind[] = ['analysis', 'forecast', 'recommendation'];
const HAPPENED: readonly Kind[] = ['event', 'statement', 'report', 'proposal'];
const HEADING_CHARS = 30;
/** What is said goes on from a date so many passages back. */
const REPORT_AGE = 2;
const BESIDE_DATE_CHARS = 8;
/** The number of a heading is no date over what follows. */
const NUMBER_CHARS = 2;
const WHOLLY_QUOTED = /^\s*[「“"][^「“"]*[」”"]。?\s*$/;
/** The verb of a clause beside a noun stands so near. */
const EMBEDDED_CHARS = 16;
/** A sentence that names a plan so early is about it. */
const PLAN_LEAD_CHARS = 16;

const isDated = ({ time }: Timed): boolean => time.type === 'DATE' && time.value !== null;

/** What a passage is, before its sentences are read. */
const isHeading = (words: string, dates: readonly Timed[], { heading, predicate }: FactLanguage): boolean => {
  const bare = words.trim();
  if (heading.test(bare) && !/[。.]$/.test(bare)) return dates.length === 0 || bare.length < HEADING_CHARS;
  const [date] = dates;
  if (date !== undefined) return dates.length === 1 && words.length - (date.end - date.start) <= BESIDE_DATE_CHARS;
  return bare.length < HEADING_CHARS && !/[。.!?]$/.test(bare) && !/^[・|•-]/.test(bare) && !predicate.test(bare);
};

/** A title and a byline may make one passage: only the first line names whom the document is about. */
const firstLine = ({ passage, start, end }: FlowPassage, { source, flow }: Telling): Span => {
  const line = source.indexOf('\n', passage.start);
  return { start, end: line < 0 || line >= passage.end ? end : flow.flowOf(line) };
};

/** The first lines of a document are its title, unless they are sentences. */
const isTitle = (words: string, { sentences }: FlowPassage): boolean => sentences.length <= 1 && !/[。.]$/.test(words.trim());

const importanceOf = ({ kind, when, dateText }: Reading, zone: string, hasPlan: boolean, isLead: boolean): 1 | 2 | 3 => {
  if (zone === 'notes' || kind === 'background' || (dateText === null && !hasPlan) || (when === null && kind === 'statement')) return 1;
  return dateText !== null && (isLead || hasPlan) ? 3 : 2;
};

/** Goes through a document from top to bottom, keeping what the sentences before have told. */
class Teller {
  readonly told: Told[] = [];
  private readonly telling: Telling;
  private readonly protagonists: string[];
  private readonly parties = new Map<string, string[]>();
  /** When each plan was put forward or agreed. */
  private readonly planDays = new Map<string, Edtf>();
  private story: Story = startStory();
  /** Most of what it dates lies years back: what it tells is no background. */
  private readonly isHistory: boolean;

  constructor(telling: Telling) {
    this.telling = telling;
    const [title] = telling.flow.passages.filter(({ passage }) => passage.zone === 'body');
    const dated = telling.times.filter(isDated);
    this.isHistory = dated.filter(({ time }) => isBackground(time.value ?? '', telling.publishedOn, false)).length * 2 > dated.length;
    this.protagonists =
      title === undefined ? [] : protagonistsOf(telling.flow.text, firstLine(title, telling), telling.names, telling.language);
  }

  passage(passage: FlowPassage, index: number, speech: Speech | undefined, cells: Cell[] | undefined): void {
    const { flow, language, times } = this.telling;
    const words = flow.text.slice(passage.start, passage.end);
    const dates = mentionsIn(times, passage).filter(isDated);
    this.story = { ...this.story, age: this.story.age + 1, topic: [], voice: undefined };
    if (speech === undefined && cells === undefined && ((index === 0 && isTitle(words, passage)) || isHeading(words, dates, language))) {
      const date = dates.find(({ start, end }) => end - start > NUMBER_CHARS);
      this.story = startStory(
        date !== undefined && words.length - (date.end - date.start) <= HEADING_CHARS ? (date.time.value ?? undefined) : undefined,
      );
      return;
    }
    if (language.aside.test(words) || cells?.length === 0) return;
    const spans = cells === undefined ? passage.sentences : [{ start: passage.start, end: passage.end }];
    for (const span of spans) this.sentence(this.read(span, passage, index, speech, cells ?? []));
  }

  private read(span: Span, passage: FlowPassage, index: number, speech: Speech | undefined, cells: Cell[]): Sentence {
    const { flow, language, names, times } = this.telling;
    const lead =
      span.start === passage.start
        ? (language.dateline.exec(flow.text.slice(span.start, Math.min(span.end, span.start + 90)))?.[0].length ?? 0)
        : 0;
    const labelled = speech !== undefined && span.start < speech.start && speech.start < span.end ? speech.start : span.start;
    const inner = { start: Math.max(labelled, span.start + lead), end: span.end };
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
    if (this.isSilent(sentence)) return;
    const clock = this.clockOf(sentence);
    const dated = sentence.clauses.filter(({ timed }) => timed !== undefined);
    const main = dated.filter(({ isEmbedded }) => !isEmbedded);
    for (const clause of dated) this.dated(sentence, clause, main);
    if (clock !== undefined) this.undated(sentence, clock);
    else if (main.length === 0 || (this.story.isSection && main.every((clause) => this.isContent(sentence, clause))))
      this.undated(sentence);
    const line = main.findLast(
      ({ timed, isQuoted }) => timed?.time.value != null && !isQuoted && carriesOn(timed.time.value, this.telling.publishedOn),
    )?.timed?.time.value;
    if (line != null) this.story = { ...this.story, line, age: 0, isSection: false };
    const topic = this.topicOf(sentence);
    if (topic.length > 0) this.story = { ...this.story, topic };
    const voice = this.voiceOf(sentence);
    if (voice !== undefined) this.story = { ...this.story, voice };
  }

  /** Imprints, references without a sentence, and questions that ask for the facts themselves. */
  private isSilent({ words, passage, speech, cells }: Sentence): boolean {
    const { imprint, predicate, asks } = this.telling.language;
    const bare = words.trim();
    const ends = /[。.!?]\W*$/.test(bare);
    if (/(?:ください|ましょう)。?$/.test(bare)) return true;
    if (passage.passage.zone === 'notes')
      return !/[たるうくすつぬむぐぶい]。?$|だ。$/.test(bare) && !/\b(?:was|were|had|has|said|told)\b/.test(bare);
    if (speech?.asks === true || /か。$|\?$/.test(bare)) return asks.test(bare);
    if (cells.length > 0) return false;
    return imprint.test(bare) && bare.length < 120 && !(ends && predicate.test(bare) && /[ぁ-ん]/.test(bare));
  }

  /** The day of a row or item that begins with a time of day; its list goes on from the day the text stands at. */
  private clockOf({ words, cells, clauses }: Sentence): Edtf | undefined {
    const [first] = cells;
    const minute = clockAt(first === undefined ? words : this.telling.flow.text.slice(first.start, first.end));
    const base = this.story.line ?? this.firstDay();
    if (minute === undefined || base === undefined || !/^\d{4}-\d\d-\d\d$/.test(base)) return undefined;
    const clock = nextClock(this.story.clock ?? { day: base, minute }, minute);
    this.story = { ...this.story, clock };
    return clauses.some(({ timed, isEmbedded }) => timed !== undefined && !isEmbedded && timed.start - (first?.start ?? 0) < 12)
      ? undefined
      : clock.day;
  }

  private firstDay(): Edtf | undefined {
    return this.told.find(({ when }) => when !== null && /^\d{4}-\d\d-\d\d$/.test(when))?.when ?? undefined;
  }

  private topicOf(sentence: Sentence): string[] {
    const [subject] = subjectsIn(this.telling.flow.text, sentence, this.telling.language);
    return subject === undefined ? [] : [subject.id];
  }

  /** The person or body that a sentence lets speak: the source it names, else the subject of a verb of saying. */
  private voiceOf(sentence: Sentence): string | undefined {
    const { flow, language, names } = this.telling;
    const named = attributionOf(flow.text, { ...sentence, speech: undefined }, 'analysis', names, language);
    return named !== null && names.byId.has(named) ? named : undefined;
  }

  private dated(sentence: Sentence, clause: DatedClause, main: readonly DatedClause[]): void {
    const { publishedOn } = this.telling;
    const { timed, isEmbedded } = clause;
    const value = timed?.time.value;
    if (timed === undefined || value == null) return;
    const frame = main.find(
      (one) => one !== clause && !one.isQuoted && one.timed?.time.value != null && !isAfter(one.timed.time.value, publishedOn),
    )?.timed?.time.value;
    const isContent = this.isContent(sentence, clause);
    const said = isContent ? (frame ?? (this.story.age <= 1 ? this.story.line : undefined)) : undefined;
    const kind = this.kindOf(sentence, clause, value);
    const { part, bound, text, rule, certain } = timed.time;
    this.add(sentence, clause, {
      when: value,
      ...(part && { part }),
      ...(bound && { bound }),
      dateText: text,
      ...(said != null && said !== value && { said }),
      kind,
      modality: this.modalityOf(sentence, clause, kind, value),
      rule: [rule, isEmbedded && 'beside a noun', isContent && 'in what is said'].filter(Boolean).join(', '),
      certain,
    });
  }

  /** A date in what somebody says, not the date of saying it. */
  private isContent({ words }: Sentence, { timed, isQuoted }: DatedClause): boolean {
    const { language, publishedOn } = this.telling;
    return timed?.time.value != null && language.reporting.test(words) && (isQuoted || isAfter(timed.time.value, publishedOn));
  }

  private undated(sentence: Sentence, clock?: Edtf): void {
    const { language } = this.telling;
    const { words, speech, start, end, cells } = sentence;
    if (
      clock === undefined &&
      (cells.length > 0 ||
        !(
          language.predicate.test(words.trim()) ||
          ((this.story.isSection || this.story.age === 0) && language.nominal.test(words.trim()))
        ) ||
        speech?.asks === true ||
        /か。$|\?$/.test(words.trim()))
    )
      return;
    const clause: DatedClause = { start, end, timed: undefined, isLast: true, isEmbedded: false, isQuoted: false };
    const when = clock ?? this.inherited(sentence, this.kindOf(sentence, clause, null));
    const kind = this.kindOf(sentence, clause, when);
    const rule = clock !== undefined ? 'time of day in a list' : when === null ? 'no date' : 'goes on from the date before';
    this.add(sentence, clause, {
      when,
      dateText: null,
      kind,
      modality: this.modalityOf(sentence, clause, kind, when),
      rule,
      certain: false,
    });
  }

  /** The date of the text before, where a sentence goes on telling of it. */
  private inherited(sentence: Sentence, kind: Kind): Edtf | null {
    const { words, speech } = sentence;
    const { line, age, isSection } = this.story;
    const reports = this.telling.language.reporting.test(words);
    const [plan] = mentionsIn(this.telling.plans, sentence);
    const planDay = plan === undefined || plan.start > sentence.start + PLAN_LEAD_CHARS ? undefined : this.planDays.get(plan.id);
    if (planDay !== undefined && !VIEWS.includes(kind) && !isSection) return planDay;
    if (line === undefined || this.telling.language.timeless.test(words) || (VIEWS.includes(kind) && (speech !== undefined || !reports)))
      return null;
    return isSection || age === 0 || (age <= REPORT_AGE && reports) ? line : null;
  }

  /** The words that tell what a clause is: up to the end of its first predicate, and if those say nothing all of it. */
  private near({ start, end, timed }: DatedClause): string {
    const { flow, language } = this.telling;
    const from = timed?.end ?? start;
    const rest = flow.text.slice(from, end);
    language.clauseEnd.lastIndex = 0;
    const cut = rest.matchAll(language.clauseEnd).find((match) => match.index > 2);
    return flow.text.slice(start, from) + (cut === undefined ? rest : rest.slice(0, cut.index + cut[0].length));
  }

  private kindOf({ speech, words }: Sentence, clause: DatedClause, when: Edtf | null): Kind {
    const { flow, language, publishedOn } = this.telling;
    const all = flow.text.slice(clause.start, clause.end);
    const kind = firstSign(language.kinds, this.near(clause))?.is ?? firstSign(language.kinds, all)?.is ?? 'event';
    if (speech !== undefined && when === null && kind === 'event' && !language.past.test(words)) return 'analysis';
    if (when === null) return kind;
    if (clause.isEmbedded) return kind === 'proposal' ? kind : isBackground(when, publishedOn, true) ? 'background' : 'event';
    if (kind === 'event' && language.before.test(this.near(clause))) return 'background';
    return HAPPENED.includes(kind) && isBackground(when, publishedOn, false) && !(this.isHistory && /\d{4}-\d\d/.test(when))
      ? 'background'
      : kind;
  }

  private modalityOf({ cells }: Sentence, clause: DatedClause, kind: Kind, when: Edtf | null): Modality {
    const { flow, language, publishedOn } = this.telling;
    const comes = when !== null && isAfter(when, publishedOn);
    if (clause.isEmbedded) {
      const beside = flow.text.slice(
        clause.timed?.end ?? clause.start,
        Math.min(clause.end, (clause.timed?.end ?? clause.start) + EMBEDDED_CHARS),
      );
      return firstSign(language.modalities, beside)?.is ?? (comes ? 'scheduled' : 'done');
    }
    const all = flow.text.slice(clause.start, clause.end);
    if (
      cells.some(
        ({ column, start, end }) =>
          column === 'due' && clause.timed !== undefined && start <= clause.timed.start && clause.timed.start < end,
      )
    )
      return /done|済|完了/i.test(all.slice(-40)) ? 'done' : 'scheduled';
    const sign = (firstSign(language.modalities, this.near(clause)) ?? firstSign(language.modalities, all))?.is;
    if (kind === 'forecast' || kind === 'recommendation') return sign === 'conditional' ? 'conditional' : 'hypothetical';
    if (sign === 'scheduled' && when !== null && !comes && (kind === 'statement' || kind === 'report')) return 'done';
    return sign ?? (comes ? 'scheduled' : 'done');
  }

  private add(sentence: Sentence, clause: DatedClause, reading: Reading): void {
    const { source, flow, language, names, plans } = this.telling;
    const hearsay =
      (language.hearsay.test(sentence.words) || WHOLLY_QUOTED.test(sentence.words)) &&
      subjectsIn(flow.text, sentence, language).length === 0
        ? (this.story.voice ?? this.lastPerson())
        : null;
    const attribution = attributionOf(flow.text, sentence, reading.kind, names, language) ?? hearsay;
    const planIds = [...new Set(mentionsIn(plans, clause).map(({ id }) => id))];
    const actors = this.actorsIn(sentence, clause, planIds).filter((id) => id !== attribution || names.byId.get(id)?.type !== 'outlet');
    for (const plan of planIds)
      if (!this.parties.has(plan) && actors.length > 0 && reading.dateText !== null) this.parties.set(plan, actors);
    if (
      reading.when !== null &&
      reading.dateText !== null &&
      reading.modality === 'done' &&
      ['proposal', 'event'].includes(reading.kind) &&
      carriesOn(reading.when, this.telling.publishedOn)
    ) {
      for (const plan of planIds) if (!this.planDays.has(plan)) this.planDays.set(plan, reading.when);
    }
    const { zone, paragraph } = sentence.passage.passage;
    const { speech } = sentence;
    this.told.push({
      paragraph,
      ...flow.sourceOf(sentence),
      clause: flow.sourceOf(clause),
      text: wordFact(
        source,
        flow,
        { sentence, clause, when: reading.when, mentions: mentionsIn(sentence.mentions, clause) },
        language.code,
      ),
      zone,
      ...reading,
      attribution,
      ...(speech !== undefined && attribution !== speech.speaker && { via: [speech.speaker] }),
      actors,
      plans: planIds,
      importance: importanceOf(reading, zone, planIds.length > 0, sentence.index <= 2),
    });
  }

  private lastPerson(): string | null {
    return this.story.topic.find((id) => this.telling.names.byId.get(id)?.type === 'person') ?? null;
  }

  /** Who takes part in a clause; where it names nobody, the subject it goes on with, the parties of its plan, or whom the document is about. */
  private actorsIn(sentence: Sentence, clause: DatedClause, planIds: readonly string[]): string[] {
    const { flow, language, names } = this.telling;
    const inCells = sentence.cells.filter(({ column }) => column === 'who').map(({ start, end }) => flow.text.slice(start, end));
    const speaker =
      sentence.speech !== undefined && language.firstPerson.test(flow.text.slice(clause.start, clause.end))
        ? [sentence.speech.speaker]
        : [];
    const own = [...new Set([...speaker, ...actorsOf(flow.text, mentionsIn(sentence.mentions, clause), names, language)])];
    const fromCells = inCells.filter(
      (cell) => /^[\p{Lu}一-龥ァ-ヴ]/u.test(cell) && cell.length <= 40 && !own.some((id) => names.byId.get(id)?.forms.includes(cell)),
    );
    const saysOn = language.saysOn.test(flow.text.slice(clause.start, clause.end));
    const sayer = saysOn ? (clause.start > sentence.start ? this.topicOf(sentence) : this.story.topic).slice(0, 1) : [];
    if (own.length + fromCells.length > 0) return [...new Set([...sayer, ...own, ...fromCells])];
    const hasSubject = !saysOn && language.subject.test(flow.text.slice(clause.start, clause.end));
    const topic = hasSubject ? [] : [...(clause.start > sentence.start ? this.topicOf(sentence) : []), ...this.story.topic].slice(0, 1);
    if (topic.length > 0) return [...new Set(topic.flatMap((id) => [id, ...(names.byId.get(id)?.of ?? [])]))];
    return planIds.map((id) => this.parties.get(id)).find((one) => one !== undefined) ?? this.protagonists;
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

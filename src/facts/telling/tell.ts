import type { Zone } from '../../model/document.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Kind } from '../../model/kind.ts';
import type { Span } from '../../text/span.ts';
import type { ExtractedFact } from '../extracted-fact.ts';
import type { DocumentNames } from '../names/document-names.ts';
import type { NameMention } from '../names/entity.ts';
import type { PlanMention } from '../plans/find-plans.ts';
import type { Flow, FlowPassage } from '../reading/flow.ts';
import { type Speech, speechesOf } from '../reading/speakers.ts';
import { actorsOf, mentionsIn } from './actors.ts';
import { type Clause, clausesOf, type Timed } from './clauses.ts';
import { firstSign } from './cue.ts';
import type { FactLanguage, Modality } from './language.ts';
import { isAfter, type Story, startStory, yearsBefore } from './story.ts';
import { holderIn, outletIn, sourceIn } from './voice.ts';

/** A document made ready for reading its facts. */
export interface Telling {
  flow: Flow;
  language: FactLanguage;
  names: DocumentNames;
  plans: readonly PlanMention[];
  times: readonly Timed[];
  publishedOn: Edtf | null;
}

type Told = Omit<ExtractedFact, 'quote'>;

/** A sentence and all that was found in it. */
interface Sentence extends Span {
  words: string;
  mentions: NameMention[];
  /** Dates that may date something here. */
  dates: Timed[];
  speech: Speech | undefined;
  passage: FlowPassage;
}

const VIEWS: readonly Kind[] = ['analysis', 'forecast', 'recommendation'];
const QUOTED = /「[^「」]*」|『[^『』]*』|“[^“”]*”|"[^"]*"/g;
const isIn = (spans: readonly (readonly [number, number])[], at: number) => spans.some(([from, to]) => from <= at && at < to);

const quotesIn = (text: string, { start, end }: Span) =>
  [...text.slice(start, end).matchAll(QUOTED)].map((match) => [start + match.index, start + match.index + match[0].length] as const);

/** A date inside a condition dates nothing that has happened, unless the condition sets a deadline. */
const isSupposed = (text: string, sentence: Span, date: Timed, { condition, deadline, clauseEnd, code }: FactLanguage): boolean => {
  const words = text.slice(sentence.start, sentence.end);
  if (deadline.test(words)) return false;
  if (code === 'en') {
    const before = text.slice(sentence.start, date.start);
    const opener = before.search(/\b(?:if|unless|provided that|in the event)\b[^,;]*$/i);
    return opener >= 0;
  }
  const after = text.slice(date.end, sentence.end);
  clauseEnd.lastIndex = 0;
  const cut = /[、。]/.exec(after.slice(4));
  const clause = after.slice(0, cut === null ? undefined : cut.index + 5);
  return condition.test(clause) || (/もし|仮に/.test(text.slice(sentence.start, date.start)) && condition.test(clause));
};

const importanceOf = (kind: Kind, when: Edtf | null, zone: Zone, inherited: boolean, hasPlan: boolean, isLead: boolean): 1 | 2 | 3 => {
  if (zone === 'notes' || kind === 'background' || (when === null && kind === 'statement')) return 1;
  if (inherited && !hasPlan) return 1;
  return isLead || (hasPlan && !inherited) ? 3 : 2;
};

class Teller {
  readonly told: Told[] = [];
  private story: Story = startStory();
  private readonly title: string[];
  private readonly telling: Telling;

  constructor(telling: Telling) {
    this.telling = telling;
    const [first] = telling.flow.passages.filter(({ passage }) => passage.zone === 'body');
    const inTitle = first === undefined ? [] : mentionsIn(telling.names.mentions, first).map(({ id }) => id);
    this.title = [...new Set(inTitle)].filter((id) => telling.names.byId.get(id)?.type !== 'outlet');
  }

  passage(passage: FlowPassage, index: number, speech: Speech | undefined): void {
    const { flow, language, times } = this.telling;
    const words = flow.text.slice(passage.start, passage.end);
    const inside = mentionsIn(times, passage).filter(({ time }) => time.type === 'DATE' && time.value !== null);
    this.story = { ...this.story, age: this.story.age + 1 };
    if (speech === undefined && this.isHeading(words, inside, passage, index)) {
      const bare =
        inside.length === 1 && words.replace(/[\s#■【】()（）\d年月日・*-]/g, '').length <= 8 ? inside[0]?.time.value : undefined;
      this.story = { line: bare ?? undefined, age: 0, isSection: bare !== undefined, topic: [] };
      return;
    }
    const sentences = passage.sentences.map((sentence) => this.sentence(sentence, passage, speech));
    for (const sentence of sentences) {
      if (!this.isImprint(sentence)) this.tell(sentence, index);
    }
    void language;
  }

  private isHeading(words: string, dates: readonly Timed[], passage: FlowPassage, index: number): boolean {
    const { heading, predicate } = this.telling.language;
    if (index === 0) return true;
    if (passage.passage.zone !== 'body') return false;
    if (heading.test(words) && !/[。.]$/.test(words.trim())) return true;
    const [date] = dates;
    const isBare = date !== undefined && words.length - (date.end - date.start) <= 8 && dates.length === 1;
    return (
      isBare ||
      (dates.length === 0 && words.length < 30 && !/[。.!?]$/.test(words.trim()) && !/^[・|•-]/.test(words) && !predicate.test(words))
    );
  }

  private sentence(span: Span, passage: FlowPassage, speech: Speech | undefined): Sentence {
    const { flow, language, names, times } = this.telling;
    const start = speech !== undefined && span.start < speech.start && speech.start < span.end ? speech.start : span.start;
    const all = mentionsIn(times, span).filter(({ time }) => time.type === 'DATE' && time.value !== null);
    return {
      ...span,
      words: flow.text.slice(span.start, span.end),
      mentions: mentionsIn(names.mentions, { start, end: span.end }),
      dates: all.filter((date) => !isSupposed(flow.text, span, date, language)),
      speech,
      passage,
    };
  }

  private isImprint({ words, passage }: Sentence): boolean {
    const { imprint, predicate } = this.telling.language;
    if (passage.passage.zone === 'notes')
      return !/[たるうくすつぬむぐぶい]。?$|だ。$/.test(words.trim()) && !/\b(?:was|were|had|has|said|told)\b/.test(words);
    return (
      imprint.test(words) &&
      !(predicate.test(words.trim()) && /[。.!?]\W*$/.test(words.trim()) && this.telling.language.code === 'ja') &&
      words.length < 120
    );
  }

  private tell(sentence: Sentence, index: number): void {
    const { flow, language } = this.telling;
    const quotes = quotesIn(flow.text, sentence);
    const clauses = clausesOf(flow.text, sentence, sentence.dates, language.clauseEnd);
    const isEmbedded = ({ timed }: Clause) =>
      timed !== undefined && language.code === 'ja' && language.embedded.test(flow.text.slice(timed.end, timed.end + 40));
    const main = clauses.filter((clause) => clause.timed !== undefined && !isEmbedded(clause));
    const frame = main.find(
      ({ timed }) => timed !== undefined && !isIn(quotes, timed.start) && !isAfter(timed.time.value ?? '', this.telling.publishedOn),
    )?.timed;
    for (const clause of clauses) {
      if (clause.timed === undefined) this.undated(sentence, index);
      else
        this.dated(
          sentence,
          clause,
          clause.timed,
          { embedded: isEmbedded(clause), quoted: isIn(quotes, clause.timed.start), frame },
          index,
        );
    }
    if (main.length === 0 && clauses.some(isEmbedded)) this.undated(sentence, index);
    this.goOn(
      sentence,
      main.filter(({ timed }) => timed !== undefined && !isIn(quotes, timed.start)),
    );
  }

  private goOn(sentence: Sentence, main: readonly Clause[]): void {
    const last = main.findLast(
      ({ timed }) =>
        timed?.time.value != null && !isAfter(timed.time.value, this.telling.publishedOn) && /^\d{4}-\d\d/.test(timed.time.value),
    );
    if (last?.timed?.time.value != null) this.story = { ...this.story, line: last.timed.time.value, age: 0, isSection: false };
    const topic = this.topicOf(sentence);
    if (topic.length > 0) this.story = { ...this.story, topic };
  }

  private topicOf({ mentions }: Sentence): string[] {
    const { flow, language, names } = this.telling;
    const topic =
      language.code === 'ja'
        ? mentions.find(({ end }) => /^(?:[一-龥]{0,6}|政府|側)?(?:は|が)/.test(flow.text.slice(end, end + 8)))
        : mentions.find((mention) => names.byId.get(mention.id)?.type !== 'state' || !language.isSetting(flow.text, mention));
    return topic === undefined ? [] : [topic.id];
  }

  private dated(
    sentence: Sentence,
    clause: Clause,
    timed: Timed,
    how: { embedded: boolean; quoted: boolean; frame: Timed | undefined },
    index: number,
  ): void {
    const { flow, language, publishedOn } = this.telling;
    const value = timed.time.value;
    if (value === null) return;
    const words = flow.text.slice(clause.start, clause.end);
    const reports = language.reporting.test(sentence.words);
    const isContent = reports && (how.quoted || isAfter(value, publishedOn)) && how.frame !== timed;
    const said = isContent ? (how.frame?.time.value ?? (this.story.age <= 1 ? this.story.line : undefined)) : undefined;
    let kind = this.kindOf(words, sentence);
    if (how.embedded && !VIEWS.includes(kind))
      kind = yearsBefore(value, publishedOn) >= 1 ? 'background' : kind === 'proposal' ? kind : 'event';
    const isCoarse = !/^\d{4}-\d\d-\d\d/.test(value);
    if (['event', 'statement', 'report', 'proposal'].includes(kind) && yearsBefore(value, publishedOn) >= (isCoarse ? 2 : 4))
      kind = 'background';
    const { part, bound } = timed.time;
    this.add(sentence, clause, {
      when: value,
      ...(part && { part }),
      ...(bound && { bound }),
      dateText: timed.time.text,
      ...(said !== undefined && said !== value && { said }),
      kind,
      modality: this.modalityOf(words, kind, value, how.embedded),
      rule: `${timed.time.rule}${how.embedded ? ' in a relative clause' : ''}${isContent ? ' in what is said' : ''}`,
      certain: timed.time.certain,
      index,
    });
  }

  private undated(sentence: Sentence, index: number): void {
    const { language, publishedOn } = this.telling;
    const { words, speech } = sentence;
    if (!language.predicate.test(words.trim()) || speech?.asks === true || /か。$|\?$/.test(words)) return;
    let kind = this.kindOf(words, sentence);
    const isView = VIEWS.includes(kind);
    if (speech !== undefined && kind === 'event' && !language.past.test(words)) kind = 'analysis';
    const { line, age, isSection } = this.story;
    const inherits =
      line !== undefined &&
      !isView &&
      (isSection || age === 0 || (age <= 1 && language.reporting.test(words))) &&
      !(speech !== undefined && kind === 'analysis');
    const clause: Clause = { start: sentence.start, end: sentence.end, timed: undefined, isLast: true };
    this.add(sentence, clause, {
      when: inherits ? line : null,
      dateText: null,
      kind,
      modality: this.modalityOf(words, kind, inherits ? line : null, false),
      rule: inherits ? 'goes on from the date before' : 'no date',
      certain: false,
      index,
    });
    void publishedOn;
  }

  private kindOf(words: string, { mentions }: Sentence): Kind {
    const sign = firstSign(this.telling.language.kinds, words)?.is;
    if (sign === 'statement' && outletIn(this.telling.names, mentions) !== undefined && /報|伝え|reported|said/.test(words))
      return 'report';
    return sign ?? 'event';
  }

  private modalityOf(words: string, kind: Kind, when: Edtf | null, embedded: boolean): Modality {
    const { language, publishedOn } = this.telling;
    const comes = when !== null && isAfter(when, publishedOn);
    if (embedded) return comes ? 'scheduled' : 'done';
    const sign = firstSign(language.modalities, words)?.is;
    if (kind === 'forecast' || kind === 'recommendation') return sign === 'conditional' ? 'conditional' : 'hypothetical';
    if (sign === 'scheduled' && when !== null && !comes && (kind === 'statement' || kind === 'report')) return 'done';
    return sign ?? (comes ? 'scheduled' : 'done');
  }

  private add(
    sentence: Sentence,
    clause: Clause,
    fact: Pick<Told, 'when' | 'part' | 'bound' | 'dateText' | 'said' | 'kind' | 'modality' | 'rule' | 'certain'> & { index: number },
  ): void {
    const { flow, language, names, plans } = this.telling;
    const { index, ...known } = fact;
    const inside = mentionsIn(sentence.mentions, clause);
    const attribution = this.attributionOf(sentence, fact.kind);
    const outlet = fact.kind === 'report' ? attribution : null;
    let actors = actorsOf(flow.text, inside, names, language).filter((id) => id !== outlet);
    const topic = this.topicOf(sentence);
    if (clause.start > sentence.start)
      actors = [
        ...new Set([
          ...actorsOf(
            flow.text,
            sentence.mentions.filter(({ id }) => topic.includes(id)),
            names,
            language,
          ),
          ...actors,
        ]),
      ];
    if (actors.length === 0 && sentence.speech === undefined)
      actors = this.story.topic.length > 0 && this.story.age === 0 ? this.story.topic : this.title;
    const planIds = [...new Set(mentionsIn(plans, clause).map(({ id }) => id))];
    const source = flow.sourceOf(sentence);
    const { zone, paragraph } = sentence.passage.passage;
    this.told.push({
      paragraph,
      ...source,
      zone,
      ...known,
      attribution,
      ...(sentence.speech !== undefined && attribution !== sentence.speech.speaker && { via: [sentence.speech.speaker] }),
      actors,
      plans: planIds,
      importance: importanceOf(fact.kind, fact.when, zone, fact.dateText === null, planIds.length > 0, index <= 2),
    });
  }

  private attributionOf(sentence: Sentence, kind: Kind): string | null {
    const { flow, language, names } = this.telling;
    const source = sourceIn(flow.text, sentence, sentence.mentions, language);
    if (source !== undefined) return source;
    if (kind === 'report') return outletIn(names, sentence.mentions) ?? sentence.speech?.speaker ?? null;
    if (sentence.speech !== undefined) return sentence.speech.speaker;
    return VIEWS.includes(kind) && language.reporting.test(sentence.words) ? (holderIn(names, sentence.mentions) ?? null) : null;
  }
}

/** The facts of a document, in its order; offsets are those of the document's own text. */
export const tellAll = (telling: Telling): Told[] => {
  const teller = new Teller(telling);
  const speeches = speechesOf(telling.flow, telling.names.byId);
  telling.flow.passages.forEach((passage, index) => {
    if (passage.passage.zone !== 'boilerplate') teller.passage(passage, index, speeches.get(index));
  });
  return teller.told;
};

import type { Meaning, Step } from './meaning.ts';

/** What a rule's pattern caught by name; a group that took no part is absent. */
export type Groups = Record<string, string | undefined>;

/** How one kind of time expression is written, and what it means before its context is known. */
export interface TimeRule {
  /** Travels with every value, so that an answer can say how a date was reached. */
  name: string;
  /** The characters such an expression can begin with, or longer beginnings where those are common: no rule is tried anywhere else. */
  starts: string | string[];
  /** Sticky, and without a quantifier that could run away: reading stays linear. */
  pattern: RegExp;
  /** Nothing when the text is not this rule's after all. */
  build(groups: Groups): Meaning | undefined;
  /** What may stand behind the number such an expression begins with, where it begins with one: told apart before the pattern is tried. */
  units?: string;
  /** Only counts as a part of a longer expression (春 in 今年の春, a bare year in “May 2015 and 2018”). */
  dependent?: boolean;
  /** A number that borrows its unit from the next one (20 in 20・21日). */
  bare?: boolean;
  /** Behind a date it helps to place it and is no part of the expression: （木）. */
  beside?: boolean;
  /** Texts and the value this rule gives in each, read on Wednesday 20 August 2025; `duration` and `nothing` for what has no value. */
  reads: [text: string, value: string][];
  /** Texts that look alike and are not this rule's. */
  leaves: string[];
}

/** Words before or behind an expression that narrow, blur or open it (上旬, 頃, 以降; early, around, since). */
export interface Modifier {
  name: string;
  starts: string;
  pattern: RegExp;
  /** Nothing when the words do not go with this meaning. */
  apply(meaning: Meaning, groups: Groups): Meaning | undefined;
  /** As for a {@link TimeRule}: the values of the expressions that end with these words, or begin with them. */
  reads: [text: string, value: string][];
  leaves: string[];
}

/** Words between two expressions that make them a range, or a list of dates that share what they leave out. */
export interface Link {
  name: string;
  pattern: RegExp;
  joins: 'range' | 'list';
}

/** What the words between two parts say of how they belong together. */
export interface Joints {
  /** The second is counted from the first (2023年から3年間). */
  from: RegExp;
  /** The second belongs to the first (会談の3日前), or says what it is (前日の8日). */
  of: RegExp;
  /** A date behind a count says which it came to (その3日後となる19日, two days later on Friday). */
  being: RegExp;
}

/** What people type for a period beside dates. */
export interface TypedWords {
  /** Words that may stand around a date without changing it. */
  around: string;
  /** Stands between the dates of a list. */
  and: string;
  /** Opens the period to the future, unless its end is named too. */
  opens: RegExp;
  /** Stands between the two ends of a period. */
  toEnd: string;
}

/** All that the engine has to know of a language. */
export interface Language {
  /** Characters that tell the language of a text; of several languages the first in the list counts. */
  script: RegExp;
  /** Digits and other characters that write numbers, and letters: no expression begins inside a run of them. */
  numerals: string;
  letters: string;
  rules: TimeRule[];
  /** Those of the rules that are plain enough to be read in a text in another language. */
  guests: TimeRule[];
  /** Tried before the rules, where an expression may begin. */
  prefixes: Modifier[];
  suffixes: Modifier[];
  /** Suffixes that open an expression to one side (以降, までに); tried when no link follows, of which から may be one. */
  edges: Modifier[];
  /** Bare numbers that mean a date only behind a link (20・21日). */
  continuations: TimeRule[];
  links: Link[];
  /** What may stand between a coarser part and a finer one that follows it (昨年の|11月). */
  glue: RegExp;
  /** What may stand between a finer part and a coarser one that follows it (Friday| of |next week); absent where the order is fixed. */
  backGlue?: RegExp;
  /** Closes a range: まで, の間. */
  closer: RegExp;
  joints: Joints;
  cues: CueReader;
  /** Another date is only measured against this one (2019年に比べ, than in 2019): no story goes on from it. */
  isCompared: Surrounding;
  /** The date stands in a clause that only describes something (the paper that Oslo circulated in January): the story does not go there. */
  isBackground: Surrounding;
  /** A date only tells when something was said (he said last month): the story is not there. */
  isReport: Surrounding;
  /** The day a talk was recorded or a meeting held on: what “today” means in it. */
  isOwnToday: Surrounding;
  /** The day a news item is dated with, behind its place: what “today” means until the next. */
  isDateline: Surrounding;
  /** The titles of works, global: what begins in one is no date. */
  titles: RegExp;
  /** Words around numbers that make them a date: on 3/4, 3/4に. */
  asksForDate: Surrounding;
  /** Ends a sentence; line ends and brackets are known. */
  sentenceEnd: RegExp;
  /** How a text counts its business years, told by the text as a whole. */
  businessYear(text: string): BusinessYear;
  /** The event an expression counts from (提訴から3か月後); nothing when it counts from none. */
  eventCount(text: string, expression: Expression): EventCount | undefined;
  /** Whether a text whose dates in numbers could be read either way has the month first. */
  isMonthFirst(text: string): boolean;
  /** Words that may stand beside an expression that is all there is, in a pattern's source. */
  particles: string;
  /** Words beside a date that make it the day of publication. */
  published: RegExp;
  /** A line that says who wrote it, and is no sentence: the day in it is that of publication. */
  byline: RegExp;
  typed: TypedWords;
  /** Whether a writer names another year than this one in words where he can (昨年, 来年), so that a bare date is rather of this year. */
  namesOtherYears: boolean;
}

/** An expression of a text, [start, end), and what it says. */
export interface Expression {
  start: number;
  end: number;
  meaning: Meaning;
}

/** An event that an expression counts from, in the words of the text. */
export interface EventCount {
  event: string;
  /** Where it names the event. */
  at: number;
  steps: Step[];
  direction: 1 | -1;
  /** Where the expression ends with the words that tie it to the event. */
  end: number;
}

/** How a text counts its business years. */
export interface BusinessYear {
  /** 1–12, the month they begin with. */
  firstMonth: number;
  /** Whether quarters, halves and 今期 are parts of them; else of the calendar year. */
  counts: boolean;
  /** Whether the text reports a year that is over and calls it the present one (当期). */
  reports?: boolean;
  /** Whether a year is named after the calendar year it ends in (fiscal 2026 for October 2025 to September 2026); else after the one it begins in. */
  namedByEnd: boolean;
}

/** Whether the words around an expression at [start, end) say something of it. */
export type Surrounding = (text: string, start: number, end: number) => boolean;

/**
 * What the words around an expression say about its time. `present`: a plain present form, which tells of what comes or, in a story, of what was;
 * `future`: a form that only tells of what comes; `planned`: a word that says so.
 */
export type Cue = 'past' | 'present' | 'future' | 'planned' | 'conditional';

/** The cue for an expression at [start, end), nothing when the words do not tell. */
export type CueReader = (text: string, start: number, end: number) => Cue | undefined;

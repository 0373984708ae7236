import type { Meaning } from './meaning.ts';

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
}

/** Words before or behind an expression that narrow, blur or open it (上旬, 頃, 以降; early, around, since). */
export interface Modifier {
  name: string;
  starts: string;
  pattern: RegExp;
  /** Nothing when the words do not go with this meaning. */
  apply(meaning: Meaning, groups: Groups): Meaning | undefined;
}

/** Words between two expressions that make them a range, or a list of dates that share what they leave out. */
export interface Link {
  name: string;
  pattern: RegExp;
  joins: 'range' | 'list';
}

/** All that the engine has to know of a language. */
export interface Language {
  rules: TimeRule[];
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
  cues: CueReader;
  /** Which year a date without one belongs to when nothing else tells: Japanese means the year that is, English the nearest such date. */
  unsaidYear: 'same' | 'nearest';
}

/** What the words around an expression say about its time. */
export type Cue = 'past' | 'future' | 'planned' | 'conditional';

/** The cue for an expression at [start, end), nothing when the words do not tell. */
export type CueReader = (text: string, start: number, end: number) => Cue | undefined;

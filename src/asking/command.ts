import type { Indexes } from '../library/indexes.ts';
import type { Library } from '../library/library.ts';
import type { NamedType } from '../library/names.ts';
import type { Answer } from '../model/answer.ts';
import type { Day } from '../model/day.ts';
import type { Locale } from '../model/localized.ts';
import type { Options } from './options.ts';

/** The options with a fixed few values, shown as a list. */
export const CHOICES = {
  kind: ['event', 'statement', 'report', 'proposal', 'analysis', 'forecast', 'recommendation', 'background'],
  detail: ['short', 'full'],
  order: ['oldest', 'newest'],
} as const;
export type ChoiceType = keyof typeof CHOICES;

/** What an option takes: a named thing, free text, a period in words, one of a fixed few, or a whole number from 1. */
export type OptionType = NamedType | ChoiceType | 'text' | 'period' | 'count';

/** One option; its name and description are the messages `option.<name>.name` and `option.<name>`. */
export interface CommandOption {
  name: string;
  type: OptionType;
  required?: true;
}

/** All that a command may use besides its options. */
export interface Context {
  /** What may be answered from: as it stood on `asOf` where that is given. */
  library: Library;
  /** The same without regard to `asOf`. */
  whole: Library;
  /** Only what documents published by this day knew. */
  asOf?: Day | undefined;
  indexes: Indexes;
  locale: Locale;
  /** The reader's day. */
  today: Day;
  /** Every command there is, for help and for offers of what to ask next. */
  commands: readonly Command[];
}

/** A slash command: its options (the name and description are the messages `command.<name>.name` and `command.<name>`), and what it answers. */
export interface Command {
  name: string;
  /** Required ones first. */
  options: readonly CommandOption[];
  /** @throws {UserError} in the reader's language, when an option cannot be understood */
  run(options: Options, context: Context): Answer;
}

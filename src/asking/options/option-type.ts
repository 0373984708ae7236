import type { Shelf } from '../../library/shelf.ts';
import type { Localized } from '../../model/localized.ts';
import type { Reader } from '../reader.ts';

/** One completion: what is shown, and the value that stands for it. */
export interface Choice {
  name: string;
  value: string;
}

/** What an option is read or completed against. */
export interface ReadingContext {
  shelf: Shelf;
  reader: Reader;
  /** The option's name as the reader sees it. */
  option: string;
  /** Its own name. */
  name: string;
}

/** How an option is asked for at the door: as text, completed where the type suggests something; or by one of Discord's own inputs. */
export type Input =
  | { type: 'text' }
  | { type: 'choice'; choices: readonly { value: string; name: Localized }[] }
  | { type: 'count'; min: number; max?: number | undefined }
  | { type: 'attachment' }
  /** A message that somebody points to: the command is an entry of every message's menu, and cannot be typed. */
  | { type: 'message' }
  | { type: 'channel' }
  | { type: 'role' };

/** A type of option: how it is asked for, read and completed. Values travel as text, which a stored view can keep. */
export interface OptionType<Value, Required extends boolean = boolean> {
  required: Required;
  input: Input;
  /** What was meant. @throws {UserError} in the reader's language, when it cannot be understood; a {@link ChoiceError} to be asked back */
  read(typed: string, context: ReadingContext): Value;
  /** In words for what a value was taken that was not given plainly; nothing where it was. */
  taken?(typed: string, context: ReadingContext): string | undefined;
  /** At most 25 choices of at most 100 characters for what is typed so far; absent where nothing is completed. */
  suggest?(typed: string, context: ReadingContext): Choice[];
  /** Answers from what this gives instead of the whole shelf: set on an option that narrows what may be known. */
  narrow?(value: Value, shelf: Shelf): Shelf;
}

/** The same option, without which the command says nothing. */
export const required = <Value>(type: OptionType<Value>): OptionType<Value, true> => ({ ...type, required: true });

/** Discord shows at most 25 choices, of at most 100 characters each. */
export const MOST_CHOICES = 25;
const MOST_CHARS = 100;

/** A label that fits a choice, ended by … where it was longer. */
export const shorten = (text: string): string => (text.length <= MOST_CHARS ? text : `${text.slice(0, MOST_CHARS - 1)}…`);

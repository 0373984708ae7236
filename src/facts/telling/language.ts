import type { Kind } from '../../model/kind.ts';
import type { Span } from '../../text/span.ts';
import type { NameMention } from '../names/entity.ts';
import type { NameRule } from '../names/name-rule.ts';
import type { PointerRule } from '../names/pointers.ts';
import type { Sign } from './cue.ts';

/** How the thing told stands to what has happened. */
export type Modality = 'done' | 'scheduled' | 'conditional' | 'hypothetical' | 'denied';

/** All that the reading of facts has to know of a language. */
export interface FactLanguage {
  code: 'ja' | 'en';
  names: readonly NameRule[];
  pointers: readonly PointerRule[];
  /** What a body is called for short: its name without the word that says what it is; undefined when it has none. */
  shortForm(name: string): string | undefined;
  /** Whether a stretch that may be a short name stands as a word of its own there. */
  standsAlone(text: string, span: Span): boolean;
  /** Whether a state's name only says where something is or where somebody comes from. */
  isSetting(text: string, mention: NameMention): boolean;
  /** Whether a name only says whose something else is: 「千葉工場の火災」. */
  isGenitive(text: string, span: Span): boolean;
  /** Whether the words behind a name make it the subject. */
  isSubject(text: string, span: Span): boolean;
  /** Offices whose bearer acts for the state they stand with. */
  stateOffice: RegExp;
  /** Offices whose bearer acts for a body. */
  bodyOffice: RegExp;
  /** The name of a part of a body: a plant, a branch. */
  site: RegExp;
  /** What may stand between a body's or state's name and the person who belongs to it. */
  belongs: RegExp;
  /** A description before a person's name, at the end of what precedes it: 「調停役の」. */
  roleBefore: RegExp;
  /** A description behind a person's name, at the beginning of what follows: “, the mediator,”. */
  roleAfter: RegExp;
  /** Where a clause ends; global, the cut is behind the match. */
  clauseEnd: RegExp;
  kinds: readonly Sign<Kind>[];
  modalities: readonly Sign<Modality>[];
  /** Words by which somebody asserts something. */
  reporting: RegExp;
  /** Words that open or close a condition, in which nothing has happened. */
  condition: RegExp;
  /** Words by which a thing beside its date was planned: 「予定していた」. */
  planned: RegExp;
  /** Quoted words that deny what others have said. */
  denial: RegExp;
  /** What becomes of a planned thing that does not take place on its day. */
  calledOff: RegExp;
  /** Words by which somebody is asked to do a thing. */
  askedFor: RegExp;
  /** A condition that sets a deadline: if not by then. */
  deadline: RegExp;
  /** A passage that only says when the document itself came out. */
  imprint: RegExp;
  /** Whether the words are a sentence: they have a predicate. */
  predicate: RegExp;
  /** How a source is named, the surest first; group `who`. */
  sources: readonly RegExp[];
  /** A verb form of something that was done, at the end of a clause. */
  past: RegExp;
  /** Whether a date belongs to a noun beside it, not to the sentence: by the words of the sentence before it and behind it. */
  isEmbedded(before: string, after: string): boolean;
  /** Verbs of those who read or expect something. */
  views: RegExp;
  /** Place and agency before a piece of news. */
  dateline: RegExp;
  /** A passage that points to other documents. */
  aside: RegExp;
  /** Behind a date that is only talked about. */
  named: RegExp;
  /** A clause has a subject of its own. */
  subject: RegExp;
  /** Words without a predicate that tell a happening all the same: 「可決。」 */
  nominal: RegExp;
  /** What holds at no one time. */
  timeless: RegExp;
  /** What somebody says or thinks at the time of writing. */
  ongoing: RegExp;
  /** A line that is no sentence and only names a thing. */
  caption: RegExp;
  /** A sentence that passes on what somebody named before has said: 「という。」 */
  hearsay: RegExp;
  /** A clause that lets the one who spoke before say more, without naming him. */
  saysOn: RegExp;
  /** A happening before the ones that the text tells. */
  before: RegExp;
  /** The speaker speaks of himself. */
  firstPerson: RegExp;
  /** A question that asks for more than yes or no. */
  asks: RegExp;
  /** A plan's or agreement's name; global, group `name`. */
  plans: readonly RegExp[];
  /** Words that mean a plan named before; global, group `name`. */
  planWords: RegExp;
  /** A heading, by itself. */
  heading: RegExp;
}

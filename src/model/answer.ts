import type { Citation } from './citation.ts';
import type { Disagreement } from './disagreement.ts';
import type { DocumentRecord } from './document.ts';
import type { Edtf, Part } from './edtf.ts';
import type { Attribution, Origin } from './fact.ts';
import type { Kind } from './kind.ts';
import type { Locale } from './localized.ts';

/** One cited statement as a reader sees it. Every text is plain, in the answer's language, and escaped only where it is rendered. */
export interface Line {
  /** The event's, fact's, term's or position's id. */
  id: string;
  when: Edtf | null;
  part?: Part | undefined;
  bound?: 'by' | undefined;
  /** What is right where the document's own date, `when`, slips. */
  whenCorrected?: Edtf | undefined;
  /** When it was asserted, where that differs from what it is about. */
  said?: Edtf | undefined;
  text: string;
  /** Set where the text or its note is not in the answer's language: the one it is in. */
  language?: Locale | undefined;
  /** Set where a machine read it from the document. */
  extracted?: Exclude<Origin, 'curated'> | undefined;
  kind: Kind;
  /** Who vouches for it; null for the author's own narration. */
  attribution: Attribution | null;
  via: Attribution[];
  /** Names of the document's authors, where a claim is the author's own (`attribution` null). */
  authors?: string | undefined;
  /** A few words before the text that tell this line from its neighbours, such as an issue or an actor's name. */
  label?: string | undefined;
  /** A remark on the line itself, such as why a date is corrected. */
  note?: string | undefined;
  /** What later ended it, dated, in words. */
  changedLater?: string | undefined;
  actors: string[];
  plans: string[];
  citations: Citation[];
  disagreements: Disagreement[];
}

/** A command with its options as the user would type them. */
export interface Invocation {
  command: string;
  options: Record<string, string>;
}

/** A question that a button asks. */
export interface Step {
  label: string;
  ask: Invocation;
}

/** A run of lines under a heading; `text` holds words that state nothing about the world (counts, hints) or quote a cited passage. */
export interface Section {
  /** Shown only while this tab, or a whole one, is chosen; absent: always. */
  tab?: string | undefined;
  title?: string | undefined;
  /** The month or year that the heading names: the dates below need not repeat it. */
  month?: Edtf | undefined;
  /** The command that the heading names, to be clicked where that can be done. */
  command?: string | undefined;
  text?: string[] | undefined;
  lines: Line[];
  /** Whether its lines make one block, those with the same label under that label once. */
  together?: true | undefined;
  /** The one line that stands for its lines wherever `opens` can be pressed. */
  fold?: { label: string; text: string } | undefined;
  /** What its button opens, beside its first line, for the reader alone. */
  opens?: Step | undefined;
}

/** A choice of what to show of an answer. */
export interface Tab {
  id: string;
  label: string;
  /** It shows the sections of every tab. */
  whole?: true | undefined;
}

/** A numbered source: the paragraphs of one document that the answer cites, ascending. */
export interface Source {
  number: number;
  document: DocumentRecord;
  paragraphs: number[];
  /** Author, title, publisher and date in one line. */
  reference: string;
  /** The same in a few words, for where there is little room. */
  short: string;
}

/** A position in a matrix: since when, what, in whose words; `by` whom where not by the side itself. */
interface Cell {
  since: string;
  by?: string | undefined;
  position: string;
  basis: string;
  citations: Citation[];
}

/** What an answer is, for whoever reads it by program; `list` is any list of lines without a kind of its own, `which` a question back, `nothing` an honest empty answer. */
export type AnswerKind =
  | 'timeline'
  | 'ask'
  | 'actor'
  | 'plan'
  | 'comparison'
  | 'stance'
  | 'disagreements'
  | 'forecasts'
  | 'digest'
  | 'sources'
  | 'source'
  | 'passage'
  | 'about'
  | 'help'
  | 'list'
  | 'which'
  | 'nothing';

/** What a command says, complete and unpaged. Strings are plain text in `locale`. */
export interface Answer {
  kind: AnswerKind;
  /** Of a question: whether the first line answers it; false where nothing does, or where that line denies what was asked. */
  answered?: boolean | undefined;
  locale: Locale;
  title: string;
  /** Under the title: period, counts, as of when. */
  scope?: string | undefined;
  /** Opening words before any list, such as what a command can do. */
  intro: string[];
  /** What something is at a glance: bibliographic data, names, counts. */
  card: { label: string; value: string }[];
  /** The three to five lines that matter most, in date order; empty when the list is as short. They stand first, and again only in the whole list. */
  lead: Line[];
  /** Who holds what, one row a side, a state with its leaders; the cited lines of each row stand in `sections`. */
  matrix?: (Cell & { actor: string; before?: Cell })[] | undefined;
  /** The first one opens; where it has no lines of its own, the answer opens with its lead alone. */
  tabs: Tab[];
  sections: Section[];
  /** Closing words: what was left out and how to see it; they wait for the list where an answer opens with its lead alone. */
  closing: string[];
  /** What is to be known of the whole answer wherever it begins, such as how much of it a machine read. */
  remark?: string | undefined;
  /** In the order in which the answer first cites them. */
  sources: Source[];
  /** What can be asked next, as buttons. */
  next: Step[];
  /** Where the documents themselves stand, as buttons. */
  links?: { label: string; url: string }[] | undefined;
  /** It says what will come of a change, which a button makes. */
  confirm?: true | undefined;
  /** Set on a single passage: the footnote-ready reference that the copy button gives. */
  reference?: string | undefined;
}

/** A change that a command asks for, as data: nothing has happened yet, and one executor does it. */
export interface Deed {
  deed: string;
  /** What the executor needs, such as ids. */
  values: Readonly<Record<string, string>>;
  /** What will come of it, shown with a button to go on and one to leave it; absent where it may be done at once. */
  confirm?: Answer | undefined;
}

import type { Edtf } from '../../model/edtf.ts';
import type { ExtractedFact } from '../extracted-fact.ts';
import type { DocumentNames } from '../names/document-names.ts';
import type { PlanMention } from '../plans/find-plans.ts';
import type { Flow } from '../reading/flow.ts';
import type { Timed } from './clauses.ts';
import type { FactLanguage } from './language.ts';

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

/** A fact, its quotation still to be cut out. */
export type Told = Omit<ExtractedFact, 'quote'>;

/** What a clause says by itself: when, and of what kind. */
export type Reading = Pick<Told, 'when' | 'part' | 'bound' | 'dateText' | 'said' | 'kind' | 'modality' | 'rule' | 'certain'>;

/** Whether a mention of time names days. */
export const isDated = ({ time }: Timed): boolean => time.type === 'DATE' && time.value !== null;

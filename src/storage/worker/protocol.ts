import type { Trouble } from '../../model/server/trouble.ts';
import type { DocumentTable } from '../sqlite/documents.ts';
import type { Refusal } from '../sqlite/failure.ts';
import type { ChangeTable } from '../sqlite/servers/changes.ts';
import type { ViewTable } from '../sqlite/views.ts';
import type { Forwarded } from './forward.ts';

/** What the worker does: everything its tables can do, and opening and closing them. */
export interface Operations extends ViewTable, DocumentTable, ChangeTable, Forwarded {
  /** Opens the store of that folder. Once open, it stays open. */
  open(folder: string): Promise<void>;
  close(): Promise<void>;
}

export type OperationName = keyof Operations;

/** One operation asked for, told from others by its number. */
export interface Request {
  number: number;
  name: OperationName;
  args: unknown[];
}

/** How it came out. */
export type Outcome = { value: unknown } | { trouble: Trouble } | { refusal: Refusal; detail: string } | { error: string };

/** The worker's reply to the request of that number. */
export interface Reply {
  number: number;
  outcome: Outcome;
}

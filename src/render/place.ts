import type { Invocation } from '../model/answer.ts';

/** Where in an answer a message stands. */
export interface Place {
  /** 0-based, in its stretch. */
  page: number;
  /** The stretch of a long list that is laid out; the first one when absent. */
  stretch?: number | undefined;
  /** The chosen tab; the first one when absent. */
  tab?: string | undefined;
}

/** Past the end of any stretch: a page past the end gives the last one. */
export const LAST_PAGE = 99_999;

/**
 * An invocation as a menu value (Discord allows 100 characters).
 *
 * @example encodeInvocation({ command: 'source', options: { document: '003', paragraph: '5' } }) //=> 'source?document=003&paragraph=5'
 */
export const encodeInvocation = ({ command, options }: Invocation): string => `${command}?${new URLSearchParams(options)}`;

/** The invocation that a menu value carries. */
export const decodeInvocation = (value: string): Invocation => {
  const [command = '', query = ''] = value.split('?', 2);
  return { command, options: Object.fromEntries(new URLSearchParams(query)) };
};

/** What a button or menu asks for; its state travels in the `custom_id`. */
export type Action =
  | { type: 'page'; place: Place }
  /** A tab menu: the value chosen is the tab. */
  | { type: 'tab' }
  /** A menu of things to open for the reader alone: the value chosen is an invocation, see {@link encodeInvocation}. */
  | { type: 'open'; menu: 'all' | 'sources' | 'disagreements' }
  /** What the button beside a section opens for the reader alone, by its place among the answer's. */
  | { type: 'beside'; index: number }
  /** One of the answer's `next`, by index. */
  | { type: 'next'; index: number }
  /** The footnote-ready reference of the passage shown. */
  | { type: 'copy' }
  /** To make the change that the answer speaks of, or to leave it. */
  | { type: 'confirm' }
  | { type: 'leave' };

/** A component's whole state: which answer (a stored view of a command's options), and what to do with it. */
export interface ComponentState {
  command: string;
  view: string;
  action: Action;
}

const encodeAction = (action: Action): string => {
  if (action.type === 'page') {
    const { page, tab = '', stretch = 0 } = action.place;
    return `page:${page}:${tab}${stretch === 0 ? '' : `:${stretch}`}`;
  }
  if (action.type === 'open') return `open:${action.menu}`;
  return 'index' in action ? `${action.type}:${action.index}` : action.type;
};

/** The state as a `custom_id` (Discord allows 100 characters). */
export const encodeState = ({ command, view, action }: ComponentState): string => `${command}:${view}:${encodeAction(action)}`;

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;

const decodeAction = (type: string | undefined, [first, second, third]: string[]): Action | undefined => {
  if (type === 'tab' || type === 'copy' || type === 'confirm' || type === 'leave') return { type };
  if (type === 'open') return first === 'all' || first === 'sources' || first === 'disagreements' ? { type, menu: first } : undefined;
  const number = wholeNumber(first);
  if (number === undefined) return undefined;
  if (type === 'next' || type === 'beside') return { type, index: number };
  const stretch = third === undefined ? 0 : wholeNumber(third);
  if (type !== 'page' || stretch === undefined) return undefined;
  return { type, place: { page: number, tab: second || undefined, ...(stretch > 0 && { stretch }) } };
};

/** The state a `custom_id` carries, or nothing when it is none of ours. */
export const decodeState = (customId: string): ComponentState | undefined => {
  const [command, view, type, ...rest] = customId.split(':');
  const action = decodeAction(type, rest);
  return command && view && action ? { command, view, action } : undefined;
};

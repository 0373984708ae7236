/** A thing of the library that a text names. */
export interface NameMention {
  type: 'actor' | 'plan' | 'document';
  id: string;
  /** UTF-16 offsets in the text that was read, half-open. */
  start: number;
  end: number;
  /** What was typed, where it is only a close spelling of the name. */
  typed?: string | undefined;
}

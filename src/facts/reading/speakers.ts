import type { Entity } from '../names/entity.ts';
import type { Flow, FlowPassage } from './flow.ts';

/** Who speaks in a passage: an entity's id, or the label itself. */
export interface Speech {
  speaker: string;
  /** They only ask. */
  asks: boolean;
  /** Where the spoken words begin. */
  start: number;
}

/** A Japanese label stands before a colon or a space, a Latin one before a colon. */
const LABEL =
  /^(?:[○◯●―—-]+ ?)?(?:(?<label>[一-龥々ヶァ-ヴー・]{1,12})(?:氏|さん)?(?:[:：] ?| )|(?<latin>[QA]|[A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+){0,2}): )/u;
const ASKS = /^(?:Q|問|質問|記者|聞き手|司会|Interviewer|Moderator|Question)$/;
/** Fewer labelled passages are headings or items that look alike. */
const FEWEST = 4;

const labelOf = (text: string, { start, end }: FlowPassage) => {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 40)));
  const label = match?.groups?.label ?? match?.groups?.latin;
  return match === null || label === undefined ? undefined : { label, length: match[0].length };
};

const entityOf = (label: string, entities: Iterable<Entity>): string | undefined => {
  for (const { id, type, forms } of entities)
    if (type === 'person' && forms.some((form) => form === label || form.startsWith(label) || form.endsWith(` ${label}`))) return id;
  return undefined;
};

/** Who speaks in each passage of a dialogue, by the index of the passage; empty for any other text. */
export const speechesOf = (flow: Flow, entities: ReadonlyMap<string, Entity>): Map<number, Speech> => {
  const labelled = flow.passages.map((passage) => (passage.passage.zone === 'boilerplate' ? undefined : labelOf(flow.text, passage)));
  const counts = new Map<string, number>();
  for (const one of labelled) if (one !== undefined) counts.set(one.label, (counts.get(one.label) ?? 0) + 1);
  const names = new Set([...counts].filter(([, count]) => count >= 2).map(([label]) => label));
  const total = [...names].reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
  if (names.size < 2 || total < FEWEST || total < flow.passages.length / 4) return new Map();
  const speeches = new Map<number, Speech>();
  let current: Speech | undefined;
  labelled.forEach((one, index) => {
    const passage = flow.passages[index];
    if (passage === undefined) return;
    if (one !== undefined && names.has(one.label))
      current = {
        speaker: entityOf(one.label, entities.values()) ?? one.label,
        asks: ASKS.test(one.label),
        start: passage.start + one.length,
      };
    if (current !== undefined && passage.passage.zone === 'body')
      speeches.set(index, one !== undefined && names.has(one.label) ? current : { ...current, start: passage.start });
  });
  return speeches;
};

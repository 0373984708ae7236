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

const NAME = '[一-龥々ヶァ-ヴー・]{1,14}(?:[ぁ-ん]{2,4})?';
/** How transcripts mark who speaks: 「○議長（山田君）」, 「【山田】」, 「山田：」, 「山田　」, “Q:”, “Jane Marsh:”, and a dash for the one who asks. */
const LABELS = [
  new RegExp(`^[○◯●◆] ?(?<label>${NAME}|\\d{1,2}番(?:議員)?)(?:[(](?<note>[^()]{1,20})[)])?[ :]`, 'u'),
  new RegExp(`^[【[(](?<label>${NAME})[】\\])] ?:? ?`, 'u'),
  new RegExp(`^(?:\\*\\*)?(?<label>${NAME})(?:[(](?<note>[^()]{1,20})[)])?(?:\\*\\*)? ?: ?`, 'u'),
  new RegExp(`^(?<label>${NAME})(?:[(](?<note>[^()]{1,20})[)])? +`, 'u'),
  /^(?:\*\*)?(?<label>[QA問答])\d{0,2}(?:\*\*)?[.:：、 ] ?/u,
  /^(?:\*\*)?(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Lord|Lady|Sen|Rep|Cllr|Councillor|Hon|Judge|Justice)\.? )?(?<label>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})(?:(?:, | [(])(?<note>[^:()]{3,80})[)]?)?(?:\*\*)?:(?:\*\*)? /u,
  /^(?<label>[―—─]{2}|[―─]) ?/u,
] as const;
const ASKS = /^(?:Q|問|質問者?|記者|聞き手|司会者?|[―—─]{1,2}|Interviewer|Moderator|Question|Reporter)$/;
/** The one behind a dash. */
const INTERVIEWER = '聞き手';
/** Whoever speaks before the first label says so: 「広報部長の朝比奈しおりです。」 */
const INTRODUCES =
  /^(?:[^。、「」]{0,24}?の)?(?<name>[一-龥々ヶ]{2,6}(?:[ぁ-ん]{2,4})?|[ァ-ヴー・]{3,16})(?:です|と申します|でございます)。/;
/** Fewer labelled passages are headings or items that look alike. */
const FEWEST = 4;
const OFFICE_WORDS = /(?:議長|委員長?|会長|社長|教授|議員|大臣|市長|町長|村長|知事|氏|さん|君|部長|課長|局長|代表)$/;

const OFFICE_END = /(?:議長|委員長?|会長|社長|教授|議員|大臣|市長|町長|村長|知事|事務局|部長|課長|局長|代表|司会|記者)$/;

interface Label {
  /** All that tells this speaker from others. */
  key: string;
  label: string;
  /** What stands in brackets behind it: the name of one called by the office, or the office. */
  note: string | undefined;
  length: number;
}

const labelOf = (text: string, { start, end }: FlowPassage): Label | undefined => {
  const head = text.slice(start, Math.min(end, start + 200));
  for (const pattern of LABELS) {
    const match = pattern.exec(head);
    if (match?.groups?.label === undefined) continue;
    const { label, note } = match.groups;
    return { key: note === undefined ? label : `${label} ${note}`, label, note, length: match[0].length };
  }
  return undefined;
};

const entityOf = (label: string, entities: readonly Entity[]): string | undefined => {
  const people = entities.filter(({ type }) => type === 'person');
  const name = label.replace(OFFICE_WORDS, '');
  const bears = ({ forms }: Entity, one: string) =>
    one !== '' &&
    forms.some(
      (form) => form === one || (one.length >= 2 && (form.startsWith(one) || form.toUpperCase().endsWith(` ${one.toUpperCase()}`))),
    );
  return (
    people.find((one) => bears(one, label)) ??
    people.find((one) => bears(one, name)) ??
    people.find(({ roles }) => roles.includes(label))
  )?.id;
};

/** The one who is asked, when only the questions are marked: the first person the document names. */
const interviewee = (flow: Flow, entities: readonly Entity[]): string | undefined => {
  const people = entities.filter(({ type }) => type === 'person');
  const first = people.map(({ id, forms }) => ({
    id,
    at: Math.min(...forms.map((form) => flow.text.indexOf(form)).filter((at) => at >= 0)),
  }));
  return first.toSorted((a, b) => a.at - b.at)[0]?.id;
};

/** Who speaks in each passage of a dialogue, interview or transcript, by the index of the passage; empty for any other text. */
export const speechesOf = (flow: Flow, byId: ReadonlyMap<string, Entity>): Map<number, Speech> => {
  const entities = [...byId.values()];
  const labels = flow.passages.map((passage) => (passage.passage.zone === 'body' ? labelOf(flow.text, passage) : undefined));
  const counts = new Map<string, number>();
  for (const one of labels) if (one !== undefined) counts.set(one.label, (counts.get(one.label) ?? 0) + 1);
  const speakers = new Map(
    labels.flatMap((one) => {
      if (one === undefined) return [];
      const inNote = one.note === undefined ? undefined : entityOf(one.note, entities);
      return [[one.key, (/^[一-龥ァ-ヴ]/.test(one.label) ? inNote : undefined) ?? entityOf(one.label, entities) ?? inNote] as const];
    }),
  );
  const known = new Set(
    labels.flatMap((one) =>
      one !== undefined && ((counts.get(one.label) ?? 0) >= 2 || speakers.get(one.key) !== undefined || OFFICE_END.test(one.label))
        ? [one.label]
        : [],
    ),
  );
  const total = [...known].reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
  const onlyAsks = known.size > 0 && [...known].every((label) => ASKS.test(label));
  const isDialogue =
    total >= FEWEST - (onlyAsks ? 1 : 0) &&
    total >= flow.passages.length / 5 &&
    (known.size >= 2 || onlyAsks) &&
    [...known].some((label) => (counts.get(label) ?? 0) >= 2);
  if (!isDialogue) return new Map();
  const asked = onlyAsks ? interviewee(flow, entities) : undefined;
  const speeches = new Map<number, Speech>();
  let current: Speech | undefined;
  flow.passages.forEach((passage, index) => {
    if (passage.passage.zone !== 'body') return;
    const one = labels[index];
    if (one !== undefined && known.has(one.label)) {
      current = {
        speaker: speakers.get(one.key) ?? (/^[―—─]/.test(one.label) ? INTERVIEWER : one.label),
        asks: ASKS.test(one.label),
        start: passage.start + one.length,
      };
      speeches.set(index, current);
    } else if (current === undefined) {
      const name = INTRODUCES.exec(flow.text.slice(passage.start, passage.end))?.groups?.name;
      const speaker = name === undefined ? undefined : entityOf(name, entities);
      if (speaker === undefined) return;
      current = { speaker, asks: false, start: passage.start };
      speeches.set(index, current);
    } else {
      if (current.asks && asked !== undefined) current = { speaker: asked, asks: false, start: passage.start };
      speeches.set(index, { ...current, start: passage.start });
    }
  });
  return speeches;
};

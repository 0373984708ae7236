import { type Citation, citationSchema } from '../../model/citation.ts';
import { type Localized, localizedSchema } from '../../model/localized.ts';
import type { Pack } from '../pack.ts';
import type { NamedRecord } from './problem.ts';

/** A value inside a record and the names of the fields that lead to it. */
interface Found<T> {
  path: string[];
  value: T;
}

/** Every record of a pack, in the order of its files. */
export const recordsOf = (pack: Pack): NamedRecord[] => {
  const named = (kind: string, records: { id: string }[]) => records.map((value) => ({ name: `${kind} ${value.id}`, value }));
  return [
    { name: 'pack', value: { description: pack.description, note: pack.note } },
    ...named('document', pack.documents),
    ...named('actor', pack.actors),
    ...named('plan', pack.plans),
    ...named('issue', pack.issues),
    ...named('fact', pack.facts),
    ...named('position', pack.positions),
    ...named('disagreement', pack.disagreements),
  ];
};

const everyValue = function* (value: unknown, path: string[] = []): Generator<Found<unknown>> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* everyValue(inner, [...path, key]);
};

/** Whether some citation shares a stretch of text with the one given. */
export const cite = (citations: readonly Citation[], { document, start, end }: Citation): boolean =>
  citations.some((one) => one.document === document && one.start < end && start < one.end);

/** The citations anywhere inside a record. */
export const citationsIn = (record: NamedRecord): Citation[] =>
  [...everyValue(record.value)].flatMap(({ value }) => citationSchema.safeParse(value).data ?? []);

/** A text in both languages, with or without something beside it such as citations. */
const textSchema = localizedSchema.loose();

/** The texts in both languages anywhere inside a record, with the fields that lead to them. */
export const textsIn = (record: NamedRecord): Found<Localized>[] =>
  [...everyValue(record.value)].flatMap(({ path, value }) => {
    const text = textSchema.safeParse(value).data;
    return text === undefined ? [] : [{ path, value: text }];
  });

/** Every string inside a record, with the fields that lead to it. */
export const stringsIn = (record: NamedRecord): Found<string>[] =>
  [...everyValue(record.value)].flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));

import { type Edtf, isEdtf } from '../../model/edtf.ts';

/** What a file says of itself; each absent where it does not. */
export interface Metadata {
  title?: string;
  /** In the order of the file. */
  authors?: string[];
  publisher?: string;
  /** The day of publication as printed, in the publisher's own zone. */
  publishedOn?: Edtf;
  /** A BCP 47 tag, as written. */
  language?: string;
  url?: string;
}

/** A full date, year and month, or year at the head of a machine-readable time; nothing for anything else. */
export const dayOf = (time: string | null | undefined): Edtf | undefined => {
  const [, digits] = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[T\s+Z])/u.exec(time ?? '') ?? [];
  return digits !== undefined && isEdtf(digits) ? digits : undefined;
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

type Given = { [Key in keyof Metadata]?: Metadata[Key] | undefined };

/** The first that has a value, field by field. */
export const firstGiven = (sources: Given[]): Metadata =>
  Object.assign(
    {},
    ...sources.toReversed().map((source) => Object.fromEntries(Object.entries(source).filter(([, value]) => isGiven(value)))),
  );

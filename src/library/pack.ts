import { z } from 'zod';
import { DataError } from '../errors.ts';
import { actorSchema } from '../model/actor.ts';
import { disagreementSchema } from '../model/disagreement.ts';
import { documentSchema } from '../model/document.ts';
import { factSchema } from '../model/fact.ts';
import { issueSchema } from '../model/issue.ts';
import { LOCALES, type Localized, localizedSchema, type Wording } from '../model/localized.ts';
import { planSchema } from '../model/plan.ts';
import { positionSchema } from '../model/position.ts';

const aboutSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: localizedSchema,
  description: localizedSchema,
  note: localizedSchema.optional(),
});

/** The files of a pack's folder, each with the schema of one record. */
const FILES = {
  documents: { file: 'documents.json', schema: documentSchema },
  actors: { file: 'actors.json', schema: actorSchema },
  plans: { file: 'plans.json', schema: planSchema },
  issues: { file: 'issues.json', schema: issueSchema },
  facts: { file: 'facts.jsonl', schema: factSchema.extend({ origin: z.literal('curated').default('curated') }) },
  positions: { file: 'positions.jsonl', schema: positionSchema },
  disagreements: { file: 'disagreements.json', schema: disagreementSchema },
} as const;

/** The same with every text in both languages. */
type InBoth<T> = T extends Wording
  ? Exclude<keyof T, 'ja' | 'en'> extends never
    ? Localized
    : T
  : T extends readonly (infer Item)[]
    ? InBoth<Item>[]
    : T extends object
      ? { [Key in keyof T]: InBoth<T[Key]> }
      : T;

type Records = { [Name in keyof typeof FILES]: InBoth<z.infer<(typeof FILES)[Name]['schema']>>[] };

/** A folder of hand-checked documents, actors, plans, issues, facts, positions and disagreements. */
export type Pack = z.infer<typeof aboutSchema> & Records;

const parse = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(file, text.slice(0, 40), String(error));
  }
};

const records = (file: string, text: string): unknown[] => {
  if (file.endsWith('.jsonl')) return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parse(file, line)]));
  const list = parse(file, text);
  if (!Array.isArray(list)) throw new DataError(file, 'the file', 'is not a list');
  return list;
};

const nameOf = (record: unknown, index: number): string =>
  typeof record === 'object' && record !== null && 'id' in record ? `record ${record.id}` : `record ${index + 1}`;

const check = <T extends z.ZodType>(schema: T, file: string, name: string, value: unknown): z.infer<T> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DataError(file, name, parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; '));
};

/** Texts that lack a language, by path: what a hand wrote is in both. */
const missingTexts = (value: unknown, path: string): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const isText = LOCALES.some((locale) => typeof Reflect.get(value, locale) === 'string');
  const missing = isText ? LOCALES.filter((locale) => !(locale in value)).map((locale) => `${path}${locale}: is missing`) : [];
  return [...missing, ...Object.entries(value).flatMap(([key, inner]) => missingTexts(inner, `${path}${key}.`))];
};

/** @throws {DataError} when a text of the record lacks a language */
const checkBoth = <Value>(file: string, name: string, value: Value): Value => {
  const missing = missingTexts(value, '');
  if (missing.length > 0) throw new DataError(file, name, missing.join('; '));
  return value;
};

const readRecords = <Name extends keyof typeof FILES>(name: Name, readFile: (file: string) => string): Records[Name] => {
  const { file, schema } = FILES[name];
  return records(file, readFile(file)).map((record, index) =>
    checkBoth(file, nameOf(record, index), check(schema as z.ZodType, file, nameOf(record, index), record)),
  ) as Records[Name];
};

/**
 * A pack checked record by record against its schemas.
 *
 * @param readFile gives the text of one file of the pack's folder
 * @throws {DataError} naming file, record and cause
 */
export const readPack = (readFile: (file: string) => string): Pack => ({
  ...check(aboutSchema, 'pack.json', 'the pack', parse('pack.json', readFile('pack.json'))),
  documents: readRecords('documents', readFile),
  actors: readRecords('actors', readFile),
  plans: readRecords('plans', readFile),
  issues: readRecords('issues', readFile),
  facts: readRecords('facts', readFile),
  positions: readRecords('positions', readFile),
  disagreements: readRecords('disagreements', readFile),
});

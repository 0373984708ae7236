import { z } from 'zod';
import { DataError } from '../errors.ts';
import { actorSchema } from '../model/actor.ts';
import { disagreementSchema } from '../model/disagreement.ts';
import { documentSchema } from '../model/document.ts';
import { factSchema } from '../model/fact.ts';
import { issueSchema } from '../model/issue.ts';
import { localizedSchema } from '../model/localized.ts';
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
  facts: { file: 'facts.jsonl', schema: factSchema },
  positions: { file: 'positions.jsonl', schema: positionSchema },
  disagreements: { file: 'disagreements.json', schema: disagreementSchema },
} as const;

type Records = { [Name in keyof typeof FILES]: z.infer<(typeof FILES)[Name]['schema']>[] };

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

const readRecords = <Name extends keyof typeof FILES>(name: Name, readFile: (file: string) => string): Records[Name] => {
  const { file, schema } = FILES[name];
  return records(file, readFile(file)).map((record, index) =>
    check(schema as z.ZodType, file, nameOf(record, index), record),
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

import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { attributionSchema, edtfSchema } from './fact.ts';
import { localizedSchema } from './localized.ts';

/** What an actor holds on an issue from a time on. */
export const positionSchema = z.strictObject({
  id: z.string().min(1),
  actor: z.string(),
  issue: z.string(),
  /** Since when, or when it was voiced; null when the text gives no time. */
  when: edtfSchema.nullable(),
  part: z.enum(['early', 'mid', 'late']).optional(),
  text: localizedSchema,
  /** In its own words, as others report it, or as an analyst infers it. */
  basis: z.enum(['own', 'attributed', 'inferred']),
  /** Against the actor's position before it: firmer, softer, reversed, unchanged; `first` when the documents know none before. */
  movement: z.enum(['first', 'unchanged', 'firmer', 'softer', 'reversed']),
  attribution: attributionSchema.nullable(),
  citations: z.array(citationSchema).min(1),
});
export type Position = z.infer<typeof positionSchema>;

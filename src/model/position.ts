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
  /** The earlier position, of the same actor or of the side it speaks for, that no longer held; in which direction it moved is for the reader to judge. */
  changedFrom: z.string().optional(),
  attribution: attributionSchema.nullable(),
  citations: z.array(citationSchema).min(1),
  /** A remark, such as that the date is a slip of the document. */
  note: localizedSchema.optional(),
});
export type Position = z.infer<typeof positionSchema>;

import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { wordingSchema } from './localized.ts';

const versionSchema = z.strictObject({
  /** The value in a few words or as printed: a date, a number, a name, a reading. */
  value: wordingSchema,
  text: wordingSchema,
  citations: z.array(citationSchema).min(1),
});
export type Version = z.infer<typeof versionSchema>;

/** Two or more versions of one thing that the documents give, kept side by side. */
export const disagreementSchema = z.strictObject({
  id: z.string().min(1),
  field: z.enum(['when', 'number', 'who', 'reading', 'slip']),
  about: wordingSchema,
  /** Events whose timeline lines carry the mark. */
  events: z.array(z.string()).default([]),
  versions: z.array(versionSchema).min(2),
  /** What a further source supports, never a verdict without one. */
  support: z.strictObject({ text: wordingSchema, citations: z.array(citationSchema).min(1) }).optional(),
  note: wordingSchema.optional(),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

import { z } from 'zod';
import { localizedSchema } from './localized.ts';

/** A subject under negotiation, such as territory or the size of forces. */
export const issueSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: localizedSchema,
  aliases: z.array(z.string()),
  description: localizedSchema.optional(),
});
export type Issue = z.infer<typeof issueSchema>;

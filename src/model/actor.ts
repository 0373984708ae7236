import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { localizedSchema, wordingSchema } from './localized.ts';

/** A tie between two actors (appointed, leads, is close to …), with where it is said. */
const relationSchema = z.strictObject({ to: z.string(), text: localizedSchema, citations: z.array(citationSchema).min(1) });

/** A person, organisation, state or bloc with every spelling it goes by. */
export const actorSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum(['person', 'organisation', 'state', 'bloc', 'outlet']),
  /** The state or body that it acts for, as its office says; absent for one that speaks for itself. */
  side: z.string().optional(),
  name: wordingSchema,
  /** Kana reading of the Japanese name, for people who type kana first. */
  reading: z.string().optional(),
  aliases: z.array(z.string().min(1)),
  /** Office or role at the time the documents tell of, with where they give it. */
  role: localizedSchema.extend({ citations: z.array(citationSchema).min(1) }).optional(),
  relations: z.array(relationSchema).default([]),
});
export type Actor = z.infer<typeof actorSchema>;

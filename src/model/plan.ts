import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { attributionSchema, edtfSchema } from './fact.ts';
import { localizedSchema } from './localized.ts';

const termSchema = z.strictObject({
  issue: z.string(),
  /** A short stable token of what is laid down (`cap-600000`); equal tokens on one issue in two plans are the same term. */
  value: z.string().regex(/^[a-z0-9-]+$/),
  /** Whether the plan provides for it, rules it out, or expressly leaves it for later. */
  stance: z.enum(['provides', 'rules-out', 'leaves-open']).default('provides'),
  text: localizedSchema,
  attribution: attributionSchema.nullable().default(null),
  citations: z.array(citationSchema).min(1),
});
export type Term = z.infer<typeof termSchema>;

const reactionSchema = z.strictObject({
  actor: z.string(),
  when: edtfSchema.nullable(),
  text: localizedSchema,
  citations: z.array(citationSchema).min(1),
});

/** A plan that another revises or grew out of, with where that is said. */
const derivationSchema = z.strictObject({
  plan: z.string(),
  /** Who says so; null for the author's own narration. */
  attribution: attributionSchema.nullable().default(null),
  citations: z.array(citationSchema).min(1),
});

/** A named or numbered proposal, agreement, offer or instrument, with what it lays down by issue and what it grew out of. */
export const planSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: localizedSchema,
  aliases: z.array(z.string()),
  /** In one or two sentences, in our words. */
  summary: localizedSchema,
  when: edtfSchema.nullable(),
  part: z.enum(['early', 'mid', 'late']).optional(),
  /** Actor ids of those who drew it up or put it forward. */
  authors: z.array(z.string()),
  /** Plans it revises or grew out of, nearest first. */
  derivedFrom: z.array(derivationSchema).default([]),
  deadline: z.strictObject({ when: edtfSchema.nullable(), text: localizedSchema, citations: z.array(citationSchema).min(1) }).optional(),
  /** What became of it by the last document that tells, with where it is said. */
  status: localizedSchema.extend({ citations: z.array(citationSchema).min(1) }).optional(),
  citations: z.array(citationSchema).min(1),
  terms: z.array(termSchema),
  reactions: z.array(reactionSchema).default([]),
});
export type Plan = z.infer<typeof planSchema>;

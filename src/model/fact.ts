import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { isEdtf } from './edtf.ts';
import { KINDS } from './kind.ts';
import { wordingSchema } from './localized.ts';

export const edtfSchema = z.string().refine(isEdtf, { message: 'not an EDTF date of the profile' });

/** Who vouches for a content or passes it on: an actor of the library by id, or a name alone. */
export const attributionSchema = z.strictObject({ id: z.string().optional(), name: wordingSchema });
export type Attribution = z.infer<typeof attributionSchema>;

const outcomeSchema = z.strictObject({
  status: z.enum(['kept', 'missed', 'open', 'unknown']),
  /** What came, in our words; absent while nothing is known. */
  text: wordingSchema.optional(),
  /** The facts that show it. */
  facts: z.array(z.string()).default([]),
});

/** Where a fact comes from: a hand, or the rule that read it, with whether its date is sure. */
const originSchema = z.union([z.literal('curated'), z.strictObject({ rule: z.string().min(1), certain: z.boolean() })]);
export type Origin = z.infer<typeof originSchema>;

/** One statement drawn from a passage, dated where the text dates it. */
export const factSchema = z.strictObject({
  id: z.string().min(1),
  event: z.string().min(1),
  origin: originSchema.default('curated'),
  citations: z.array(citationSchema).min(1),
  /** The time the fact is about, as the document has it; null when the text gives none. */
  when: edtfSchema.nullable(),
  part: z.enum(['early', 'mid', 'late']).optional(),
  bound: z.literal('by').optional(),
  /** The right date where the document plainly slips and a document of the library shows it; `note` says why. */
  whenCorrected: edtfSchema.optional(),
  /** Where the documents show the corrected date. What is known from elsewhere corrects nothing: it is a note that names its reference. */
  correctedBy: z.array(citationSchema).min(1).optional(),
  /** The time it was asserted, when known and different. */
  said: edtfSchema.optional(),
  kind: z.enum(KINDS),
  attribution: attributionSchema.nullable(),
  via: z.array(attributionSchema).optional(),
  actors: z.array(z.string()),
  plans: z.array(z.string()),
  issues: z.array(z.string()),
  /** What is not simply so: it is to come, or would come on a condition, or is only imagined, or is denied or called off. */
  modality: z.enum(['scheduled', 'conditional', 'hypothetical', 'denied']).optional(),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  text: wordingSchema,
  note: wordingSchema.optional(),
  /** Where it happened or was said, where the document tells it: the narrowest place with what makes it plain (“Anchorage, Alaska”). */
  where: wordingSchema.optional(),
  /** Numbers the document gives, by quantity, as printed: `{"plan-points": "19"}`; facts of one event that differ here disagree. */
  number: z.record(z.string(), z.string()).optional(),
  /** Who took part, by role, as actor ids in alphabetical order; facts of one event that differ here disagree. */
  who: z.record(z.string(), z.array(z.string())).optional(),
  /** For forecasts and promises: what came of it. */
  outcome: outcomeSchema.optional(),
  /** The facts of a later time that ended what this one tells: a summit that was to be held, by its cancellation. */
  supersededBy: z.array(z.string()).min(1).optional(),
});
export type Fact = z.infer<typeof factSchema>;

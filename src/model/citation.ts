import { z } from 'zod';

/**
 * Where a document says it: the paragraph for people, and a W3C Web Annotation text position for machines.
 * `start` and `end` are UTF-16 offsets into the document's text, half-open, around the shortest run of whole sentences inside the paragraph.
 */
export const citationSchema = z
  .strictObject({ document: z.string().min(1), paragraph: z.int().positive(), start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, { message: 'start must come before end' });
export type Citation = z.infer<typeof citationSchema>;

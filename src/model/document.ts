import { z } from 'zod';
import { isEdtf } from './edtf.ts';
import { wordingSchema } from './localized.ts';

/** What part of a document a passage belongs to: its argument, its notes, or the page around it (menus, link lists, share buttons). */
export const ZONES = ['body', 'notes', 'boilerplate'] as const;
export type Zone = (typeof ZONES)[number];

/** A paragraph: its number and its UTF-16 offsets [start, end) in the document's text. */
export interface Passage {
  paragraph: number;
  start: number;
  end: number;
  zone: Zone;
  /** The page it begins on, from 1, in a paged file. */
  page?: number;
}

/** A document's text as offsets count it (BOM dropped, `\r\n` as `\n`), and its passages in reading order. */
export interface DocumentText {
  text: string;
  passages: Passage[];
}

const edtf = z.string().refine(isEdtf, { message: 'not an EDTF date of the profile' });

/** What a library knows of one document without holding its text. */
export const documentSchema = z.strictObject({
  id: z.string().min(1),
  file: z.string().min(1),
  /** UTF-16 units of the text that offsets count in. */
  length: z.int().positive(),
  /** Of the file's bytes, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: wordingSchema,
  /** A few words for lists and citation marks, such as the author and the topic. */
  shortTitle: wordingSchema,
  /** Actor ids, in the order of the title page. */
  authors: z.array(z.string()),
  publisher: wordingSchema,
  published: edtf,
  publishedPart: z.enum(['early', 'mid', 'late']).optional(),
  language: z.enum(['ja', 'en']),
  url: z.url().optional(),
  /** What kind of text it is: dialogue, programme digest, paper … */
  form: wordingSchema,
  aliases: z.array(z.string()).default([]),
  note: wordingSchema.optional(),
});
export type DocumentRecord = z.infer<typeof documentSchema>;

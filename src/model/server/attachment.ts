import { z } from 'zod';
import { jsonText } from '../json-text.ts';

/** A file that came with a command. */
export const attachmentSchema = z.strictObject({
  name: z.string().min(1),
  sizeBytes: z.int().nonnegative(),
  /** As the sender's program gave it; not to be trusted. */
  mediaType: z.string().optional(),
  url: z.url(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** The attachment as the text of an option, and back. */
export const { write: writeAttachment, read: readAttachment } = jsonText(attachmentSchema);

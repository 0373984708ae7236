import { z } from 'zod';
import { jsonText } from '../json-text.ts';
import { attachmentSchema } from './attachment.ts';

/** A message that somebody points to. */
const givenMessageSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  author: z.string(),
  /** The day on which it was posted. */
  postedOn: z.string(),
  files: z.array(attachmentSchema),
  /** Whether everyone on the server can read the channel that it stands in. */
  isOpen: z.boolean(),
});
export type GivenMessage = z.infer<typeof givenMessageSchema>;

/** The message as the text of an option, and back. */
export const { write: writeMessage, read: readMessage } = jsonText(givenMessageSchema);

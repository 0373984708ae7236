import { z } from 'zod';

/** A file that came with a command. */
export const attachmentSchema = z.strictObject({
  name: z.string().min(1),
  sizeBytes: z.int().nonnegative(),
  /** As the sender's program gave it; not to be trusted. */
  mediaType: z.string().optional(),
  url: z.url(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** The attachment as the text of an option. */
export const writeAttachment = (attachment: Attachment): string => JSON.stringify(attachment);

/** The attachment that an option's text stands for, or nothing when it stands for none. */
export const readAttachment = (text: string): Attachment | undefined => {
  try {
    return attachmentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

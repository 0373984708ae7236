import { COMPONENTS_V2_FLAG } from '../rules/components.ts';
import { findMessageViolations, type MessageBody } from '../rules/message-rules.ts';
import type { Violation } from '../rules/rule.ts';
import type { PostedMessage, Upload } from '../state/message-store.ts';

/** What the rules say of a new message, or of a change to an existing one. */
export const checkMessage = (body: MessageBody, uploads: readonly Upload[], existing?: PostedMessage): Violation[] => {
  const flags = (body.flags ?? 0) | (existing?.api.flags ?? 0);
  const kept = (existing?.api.attachments ?? []).filter(({ id }) => body.attachments?.some((attachment) => attachment.id === id) ?? true);
  return findMessageViolations({
    body,
    isComponentsV2: (flags & COMPONENTS_V2_FLAG) > 0,
    isEdit: existing !== undefined,
    fileNames: [...kept.map(({ filename }) => filename), ...uploads.map(({ name }) => name)],
  });
};

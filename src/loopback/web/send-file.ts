import type { ServerResponse } from 'node:http';
import type { Upload } from '../state/message-store.ts';

/** Types of picture that a browser may show in place; anything else is handed over as a download. */
const INLINE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Sends an attachment, or 404; never as something that could run in the page's name. */
export const sendFile = (response: ServerResponse, file: Upload | undefined): void => {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const isInline = INLINE.has(file.contentType);
  response.writeHead(200, {
    'content-type': isInline ? file.contentType : 'application/octet-stream',
    'content-disposition': `${isInline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(file.bytes);
};

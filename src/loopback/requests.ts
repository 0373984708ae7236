import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Upload } from './state/message-store.ts';

/**
 * Whether a request was made to this machine by name, and by nobody else's page.
 *
 * A page elsewhere can point its own host name at 127.0.0.1 (DNS rebinding): then Host is foreign. Or it can send forms here: then Origin is.
 */
export const isLocalRequest = ({ headers, socket }: IncomingMessage): boolean => {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const { host = '', origin } = headers;
  return hosts.includes(host) && (origin === undefined || hosts.some((local) => origin === `http://${local}`));
};

/** Turns away what {@link isLocalRequest} does not know. */
export const refuseForeign = (response: ServerResponse): void => {
  response.writeHead(403, { 'content-type': 'text/plain' }).end('Only for pages of this machine.\n');
};

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
    'x-content-type-options': 'nosniff',
  });
  response.end(file.bytes);
};

import type { IncomingMessage, ServerResponse } from 'node:http';

/** The port that an address leaves out. */
const HTTP_PORT = 80;

/**
 * Whether a request was made to this machine by name, and by nobody else's page.
 *
 * A page elsewhere can point its own host name at 127.0.0.1 (DNS rebinding): then Host is foreign. It can send forms here or open sockets:
 * then Origin is. Or it can show what is here in a picture or frame of its own: then the browser says that the site is another one; only a
 * link that opens the whole page may come from there.
 */
export const isLocalRequest = ({ headers, socket }: IncomingMessage): boolean => {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => (socket.localPort === HTTP_PORT ? name : `${name}:${socket.localPort}`));
  const { host = '', origin } = headers;
  const isOurs = origin === undefined || hosts.some((local) => origin === `http://${local}`);
  return hosts.includes(host) && isOurs && !isEmbeddedElsewhere(headers);
};

const isEmbeddedElsewhere = (headers: IncomingMessage['headers']): boolean => {
  const isForeign = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
  return isForeign && !(headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document');
};

/** Turns away what {@link isLocalRequest} does not know. */
export const refuseForeign = (response: ServerResponse): void => {
  response.writeHead(403, { 'content-type': 'text/plain', connection: 'close' }).end('Only for pages of this machine.\n');
};

/** The address that a request asks for; undefined when it is none of this server's, such as `*` or another server's. */
export const addressOf = ({ url = '' }: IncomingMessage): URL | undefined =>
  url.startsWith('/') && URL.canParse(`http://loopback${url}`) ? new URL(`http://loopback${url}`) : undefined;

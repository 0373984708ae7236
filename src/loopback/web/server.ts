import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { addressOf, isLocalRequest, refuseForeign } from './local-request.ts';

/** The port is taken by another program. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} on 127.0.0.1 is in use.`);
    this.port = port;
  }
}

/** More than one bot and a screen full of tabs ever open. */
const MOST_CONNECTIONS = 512;
/** A request that takes longer to arrive is dropped. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Listens on the loopback interface only. @throws {PortTaken} */
export const listen = async (port: number): Promise<Server> => {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS });
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortTaken(port) : error;
  }
  return server;
};

/** What answers on a server; neither is called for requests that {@link isLocalRequest} does not know. */
export interface Site {
  answer(address: URL, request: IncomingMessage, response: ServerResponse): unknown;
  /** Takes over the connection, or destroys it. */
  upgrade(address: URL, request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Told what either throws; the request is closed, the server goes on. */
  failed(request: IncomingMessage, error: unknown): void;
}

/** Answers requests. Whatever one of them holds, it ends at most itself. */
export const serve = (server: Server, site: Site): void => {
  server.on('request', async (request, response) => {
    try {
      const address = addressOf(request);
      if (!isLocalRequest(request)) refuseForeign(response);
      else if (address === undefined) response.writeHead(400, { connection: 'close' }).end();
      else await site.answer(address, request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { connection: 'close' }).end();
      site.failed(request, error);
    }
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    try {
      const address = addressOf(request);
      if (address === undefined || !isLocalRequest(request)) socket.destroy();
      else site.upgrade(address, request, socket, head);
    } catch (error) {
      socket.destroy();
      site.failed(request, error);
    }
  });
};

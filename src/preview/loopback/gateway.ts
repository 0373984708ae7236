import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

/** Operation codes of the gateway. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalidSession: 9, hello: 10, heartbeatAck: 11 };
const AUTHENTICATION_FAILED = 4004;
const DECODE_ERROR = 4002;
const NOT_AUTHENTICATED = 4003;
const HEARTBEAT_INTERVAL_MS = 41_250;

interface Session {
  id: string;
  /** Undefined while the client is away. */
  socket: WebSocket | undefined;
  sequence: number;
  /** The latest events, kept for resuming. */
  events: { sequence: number; payload: string }[];
}

/** A client that has missed more than this many events must identify anew. */
const EVENTS_KEPT = 500;

interface ClientPayload {
  op: number;
  d?: object;
}

const parse = (text: string): ClientPayload | undefined => {
  try {
    const payload: unknown = JSON.parse(text);
    return typeof payload === 'object' && payload !== null && 'op' in payload ? (payload as ClientPayload) : undefined;
  } catch {
    return undefined;
  }
};

/** The events' side of the loopback. */
export interface Gateway {
  url: string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends an event to every client, or to each when it comes back. */
  dispatch(event: string, data: unknown): void;
  /** How many clients are connected now. */
  connected(): number;
  /** Resolves when a client is there and has its READY or RESUMED. */
  ready(): Promise<void>;
  /** Drops all connections. Without `resumable` the sessions are forgotten and clients must identify again. */
  disconnect(resumable: boolean): void;
  close(): void;
}

interface GatewayOptions {
  token: string;
  nextId: () => string;
  url: string;
  /** Data of the READY event, without what belongs to the session. */
  ready: object;
  /** Events that follow READY. */
  greetings: [event: string, data: unknown][];
  connectionChanged: () => void;
}

/** A gateway of version 10, JSON uncompressed. https://discord.com/developers/docs/events/gateway */
export const createGateway = (options: GatewayOptions): Gateway => {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  let readiness = Promise.withResolvers<void>();

  const send = (session: Session, event: string, data: unknown) => {
    session.sequence += 1;
    const payload = JSON.stringify({ op: OP.dispatch, t: event, s: session.sequence, d: data });
    session.events.push({ sequence: session.sequence, payload });
    if (session.events.length > EVENTS_KEPT) session.events.shift();
    session.socket?.send(payload);
  };
  const identify = (socket: WebSocket, { token }: { token?: string }): Session | undefined => {
    if (token !== options.token) {
      socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
      return undefined;
    }
    const session: Session = { id: options.nextId(), socket, sequence: 0, events: [] };
    sessions.set(session.id, session);
    send(session, 'READY', { ...options.ready, v: 10, session_id: session.id, resume_gateway_url: options.url });
    for (const [event, data] of options.greetings) send(session, event, data);
    arrive();
    return session;
  };
  const resume = (socket: WebSocket, { token, session_id: id = '', seq = 0 }: { token?: string; session_id?: string; seq?: number }) => {
    const session = sessions.get(id);
    if (session === undefined || token !== options.token || seq < session.sequence - session.events.length) {
      socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
      return undefined;
    }
    session.socket = socket;
    for (const { sequence, payload } of session.events) if (sequence > seq) socket.send(payload);
    send(session, 'RESUMED', {});
    arrive();
    return session;
  };
  const receive = (socket: WebSocket, { op, d }: ClientPayload, session: Session | undefined): Session | undefined => {
    if (op === OP.heartbeat) socket.send(JSON.stringify({ op: OP.heartbeatAck }));
    else if (op === OP.identify) return identify(socket, d ?? {});
    else if (op === OP.resume) return resume(socket, d ?? {});
    else if (session === undefined) socket.close(NOT_AUTHENTICATED, 'Not authenticated.');
    return session;
  };

  server.on('connection', (socket) => {
    let session: Session | undefined;
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS } }));
    socket.on('message', (data) => {
      const payload = parse(String(data));
      if (payload === undefined) socket.close(DECODE_ERROR, 'Error while decoding payload.');
      else session = receive(socket, payload, session);
    });
    socket.on('close', (code) => leave(session, socket, code));
  });
  const arrive = () => {
    readiness.resolve();
    options.connectionChanged();
  };
  const leave = (session: Session | undefined, socket: WebSocket, code: number) => {
    if (session?.socket !== socket) return;
    session.socket = undefined;
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    if (connected() === 0) readiness = Promise.withResolvers();
    options.connectionChanged();
  };
  const connected = () => [...sessions.values()].filter(({ socket }) => socket !== undefined).length;

  return {
    url: options.url,
    upgrade: (request, socket, head) => server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request)),
    dispatch(event, data) {
      for (const session of sessions.values()) send(session, event, data);
    },
    connected,
    ready: () => readiness.promise,
    disconnect(resumable) {
      readiness = Promise.withResolvers();
      const open = [...sessions.values()];
      if (!resumable) sessions.clear();
      for (const session of open) {
        session.socket?.close(4000, 'Unknown error');
        session.socket = undefined;
      }
    },
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
};

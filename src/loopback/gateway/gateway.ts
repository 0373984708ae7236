import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';

/** Operation codes of the gateway. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalidSession: 9, hello: 10, heartbeatAck: 11 };
const NORMAL_CLOSURE = 1000;
const GOING_AWAY = 1001;
const UNKNOWN_ERROR = 4000;
const AUTHENTICATION_FAILED = 4004;
const DECODE_ERROR = 4002;
const NOT_AUTHENTICATED = 4003;
const HEARTBEAT_INTERVAL_MS = 41_250;
/** https://discord.com/developers/docs/events/gateway#sending-events */
const MOST_PAYLOAD_BYTES = 4096;
/** A bot opens one; its tests a few. */
const MOST_SOCKETS = 32;
/** Sessions of clients that are away, the oldest forgotten first. */
const MOST_SESSIONS = 32;

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

/** What IDENTIFY and RESUME carry, as far as it matters here. */
interface Credentials {
  token?: string;
  session_id?: string;
  seq?: number;
}

const parse = (text: string): ClientPayload | undefined => {
  try {
    const payload: unknown = JSON.parse(text);
    return typeof payload === 'object' && payload !== null && 'op' in payload ? (payload as ClientPayload) : undefined;
  } catch {
    return undefined;
  }
};

interface GatewayOptions {
  clock: Clock;
  token: string;
  nextId: () => string;
  url: string;
  /** Data of the READY event, without what belongs to the session. */
  ready: object;
  /** Events that follow READY. */
  greetings: [event: string, data: unknown][];
  connectionChanged: () => void;
}

/** The events' side of the loopback: a gateway of version 10, JSON uncompressed. https://discord.com/developers/docs/events/gateway */
export class Gateway {
  readonly url: string;
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MOST_PAYLOAD_BYTES });
  readonly #sessions = new Map<string, Session>();
  #readiness = Promise.withResolvers<void>();

  constructor(options: GatewayOptions) {
    this.url = options.url;
    this.#options = options;
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#server.clients.size >= MOST_SOCKETS) {
      socket.destroy();
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => this.#server.emit('connection', client, request));
  }

  /** Sends an event to every client, or to each when it comes back. */
  dispatch(event: string, data: unknown): void {
    for (const session of this.#sessions.values()) send(session, event, data);
  }

  /** How many clients are connected now. */
  connected(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined).length;
  }

  /** Resolves when a client is there and has its READY or RESUMED. */
  ready(): Promise<void> {
    return this.#readiness.promise;
  }

  /** Drops all connections. Without `isResumable` the sessions are forgotten and clients must identify again. */
  disconnect(isResumable: boolean): void {
    this.#readiness = Promise.withResolvers();
    const open = [...this.#sessions.values()];
    if (!isResumable) this.#sessions.clear();
    for (const session of open) {
      session.socket?.close(UNKNOWN_ERROR, 'Unknown error');
      session.socket = undefined;
    }
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    let session: Session | undefined;
    // What breaks the protocol has its socket closed by ws; an error that nobody hears would end the process.
    socket.on('error', () => undefined);
    const stopWaiting = this.#options.clock.after(HEARTBEAT_INTERVAL_MS, () => {
      if (session === undefined) socket.close(NOT_AUTHENTICATED, 'Not authenticated.');
    });
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS } }));
    socket.on('message', (data) => {
      const payload = parse(String(data));
      if (payload === undefined) socket.close(DECODE_ERROR, 'Error while decoding payload.');
      else session = this.#receive(socket, payload, session);
    });
    socket.on('close', (code) => {
      stopWaiting();
      this.#leave(session, socket, code);
    });
  }

  #receive(socket: WebSocket, { op, d }: ClientPayload, session: Session | undefined): Session | undefined {
    if (op === OP.heartbeat) socket.send(JSON.stringify({ op: OP.heartbeatAck }));
    else if (op === OP.identify) return this.#identify(socket, d ?? {});
    else if (op === OP.resume) return this.#resume(socket, d ?? {});
    else if (session === undefined) socket.close(NOT_AUTHENTICATED, 'Not authenticated.');
    return session;
  }

  #identify(socket: WebSocket, { token }: Credentials): Session | undefined {
    const { nextId, ready, greetings } = this.#options;
    if (token !== this.#options.token) {
      socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
      return undefined;
    }
    const session: Session = { id: nextId(), socket, sequence: 0, events: [] };
    this.#sessions.set(session.id, session);
    for (const [id, { socket: open }] of this.#sessions) {
      if (this.#sessions.size <= MOST_SESSIONS) break;
      if (open === undefined) this.#sessions.delete(id);
    }
    send(session, 'READY', { ...ready, v: 10, session_id: session.id, resume_gateway_url: this.url });
    for (const [event, data] of greetings) send(session, event, data);
    return this.#arrive(session);
  }

  #resume(socket: WebSocket, { token, session_id: id = '', seq = 0 }: Credentials): Session | undefined {
    const session = this.#sessions.get(id);
    if (session === undefined || token !== this.#options.token || seq < session.sequence - session.events.length) {
      socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
      return undefined;
    }
    session.socket = socket;
    for (const { sequence, payload } of session.events) if (sequence > seq) socket.send(payload);
    send(session, 'RESUMED', {});
    return this.#arrive(session);
  }

  #arrive(session: Session): Session {
    this.#readiness.resolve();
    this.#options.connectionChanged();
    return session;
  }

  /** A client that says goodbye ends its session; one that is cut off may resume it. */
  #leave(session: Session | undefined, socket: WebSocket, code: number): void {
    if (session?.socket !== socket) return;
    session.socket = undefined;
    if (code === NORMAL_CLOSURE || code === GOING_AWAY) this.#sessions.delete(session.id);
    if (this.connected() === 0) this.#readiness = Promise.withResolvers();
    this.#options.connectionChanged();
  }
}

const send = (session: Session, event: string, data: unknown): void => {
  session.sequence += 1;
  const payload = JSON.stringify({ op: OP.dispatch, t: event, s: session.sequence, d: data });
  session.events.push({ sequence: session.sequence, payload });
  if (session.events.length > EVENTS_KEPT) session.events.shift();
  session.socket?.send(payload);
};

import { connect, type Socket } from 'node:net';

/** What came back on a connection of one's own. */
export interface RawAnswer {
  /** Of the first response; undefined when the connection was closed without one. */
  status: number | undefined;
  text: string;
}

const readAnswer = (socket: Socket): Promise<RawAnswer> =>
  new Promise((resolve) => {
    let text = '';
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(text)?.[1];
      resolve({ status: status === undefined ? undefined : Number(status), text });
    });
  });

/** Sends a request head as it stands, with the right Host and `connection: close`, and whatever follows it. Resolves when the connection is closed. */
export const sendRaw = (
  url: string,
  requestLine: string,
  headers: Record<string, string> = {},
  ...body: Uint8Array[]
): Promise<RawAnswer> => {
  const { host, port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  const lines = Object.entries({ host, connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${requestLine} HTTP/1.1\r\n${lines.join('')}\r\n`);
  for (const bytes of body) socket.write(bytes);
  return readAnswer(socket);
};

/** Opens a WebSocket by hand and sends these bytes as they are. Resolves when the server closes the connection. */
export const sendFrames = (url: string, path: string, frames: Uint8Array, headers: Record<string, string> = {}): Promise<RawAnswer> =>
  sendRaw(
    url,
    `GET ${path}`,
    {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    },
    frames,
  );

/** Frames that no WebSocket client may send. */
export const BAD_FRAMES: Record<string, number[]> = {
  'an unmasked frame': [0x81, 0x01, 0x61],
  'a reserved bit': [0xc1, 0x80, 0, 0, 0, 0],
  'an unknown opcode': [0x83, 0x80, 0, 0, 0, 0],
  'text that is no UTF-8': [0x81, 0x81, 0, 0, 0, 0, 0xff],
  'a frame of 4 GB': [0x82, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
};

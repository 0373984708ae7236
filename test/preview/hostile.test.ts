import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Preview, startPreview } from '../../src/preview/start-preview.ts';
import { BAD_FRAMES, sendFrames, sendRaw } from '../loopback/raw-request.ts';

let current: Preview | undefined;
const start = async () => {
  current = await startPreview({ port: 0 });
  return current;
};
afterEach(async () => {
  await current?.close();
  current = undefined;
});

const stillServes = async ({ url }: Preview) => (await fetch(url)).status === 200;

describe('no request ends the preview', () => {
  test.each(['//', '///', '//[', '//x:99999/', '*', 'http://[', 'http://elsewhere.example/', '/%', '/page/%ff'])(
    'GET %s',
    async (target) => {
      const preview = await start();
      const { status } = await sendRaw(preview.url, `GET ${target}`);
      expect([400, 404]).toContain(status);
      expect(await stillServes(preview)).toBe(true);
    },
  );

  test.each(['//', '//[', '*'])('an upgrade to %s', async (target) => {
    const preview = await start();
    expect((await sendFrames(preview.url, target, new Uint8Array())).status).toBeUndefined();
    expect(await stillServes(preview)).toBe(true);
  });

  test.each([
    { what: 'half a request', line: 'GET' },
    { what: 'a header of 20 kB', line: 'GET /', headers: { 'x-long': 'x'.repeat(20_000) } },
    { what: 'lengths that differ', line: 'POST /preview/command', headers: { 'content-length': '1', 'transfer-encoding': 'chunked' } },
  ])('$what', async ({ line, headers }) => {
    const preview = await start();
    await sendRaw(preview.url, line, headers ?? {});
    expect(await stillServes(preview)).toBe(true);
  });
});

describe('no frame ends the preview', () => {
  test.each(Object.entries(BAD_FRAMES))('%s to the gateway', async (_, bytes) => {
    const preview = await start();
    expect((await sendFrames(preview.url, '/gateway', Uint8Array.from(bytes))).status).toBe(101);
    expect(await stillServes(preview)).toBe(true);
  });

  test.each(Object.entries(BAD_FRAMES))('%s to the page’s stream', async (_, bytes) => {
    const preview = await start();
    expect((await sendFrames(preview.url, '/preview/events', Uint8Array.from(bytes), { origin: preview.url })).status).toBe(101);
    expect(await stillServes(preview)).toBe(true);
  });
});

describe('no page elsewhere', () => {
  test.each([
    { why: 'opens the stream', path: '/preview/events', headers: { origin: 'https://evil.example' } },
    {
      why: 'opens the stream by a name of its own',
      path: '/preview/events',
      headers: { host: 'evil.example', origin: 'http://evil.example' },
    },
    { why: 'opens the stream without saying who it is', path: '/preview/events', headers: {} },
    { why: 'opens the gateway', path: '/gateway', headers: { origin: 'https://evil.example' } },
  ])('$why', async ({ path, headers }) => {
    const { url } = await start();
    expect((await sendFrames(url, path, new Uint8Array(), headers as Record<string, string>)).status).toBeUndefined();
  });

  test.each(['cross-site', 'same-site'])('shows what is here in a picture of its own (%s)', async (site) => {
    const { url } = await start();
    const fetched = (mode: string, dest: string) =>
      sendRaw(url, 'GET /', { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest });
    expect((await fetched('no-cors', 'image')).status).toBe(403);
    expect((await fetched('navigate', 'iframe')).status).toBe(403);
    expect((await fetched('navigate', 'document')).status).toBe(200);
  });
});

describe('bodies are bounded', () => {
  const json = { 'content-type': 'application/json' };

  test('one that says it is too long is not read', async () => {
    const { url } = await start();
    const { status } = await sendRaw(
      url,
      'POST /preview/command',
      { ...json, origin: url, 'content-length': '250000000' },
      Buffer.from('{'),
    );
    expect(status).toBe(413);
  });

  test('one that does not say is read so far', async () => {
    const { url } = await start();
    const piece = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 0x20), Buffer.from('\r\n')]);
    const pieces = Array<Uint8Array>(8).fill(piece);
    const { status } = await sendRaw(url, 'POST /preview/command', { ...json, origin: url, 'transfer-encoding': 'chunked' }, ...pieces);
    expect(status).toBe(413);
  });

  test('a stranger’s is not read at all', async () => {
    const { url } = await start();
    const long = { ...json, 'content-length': '20000000' };
    expect((await sendRaw(url, 'POST /api/v10/channels/1/messages', long)).status).toBe(401);
    expect((await sendRaw(url, 'POST /api/v10/webhooks/1/guessed', long)).status).toBe(404);
    expect((await sendRaw(url, 'POST /api/v10/interactions/1/guessed/callback', long)).status).toBe(404);
  });
});

describe('tabs', () => {
  const openTab = (url: string): Promise<{ tab: WebSocket; outcome: string }> =>
    new Promise((resolve, reject) => {
      const tab = new WebSocket(`${url.replace('http', 'ws')}/preview/events`, { origin: url });
      tab.once('message', (data) => resolve({ tab, outcome: JSON.parse(String(data)).name }));
      tab.once('close', (code) => resolve({ tab, outcome: String(code) }));
      tab.once('error', reject);
    });

  test('are served up to fifty, without a warning; the next is told why', async () => {
    const { url } = await start();
    const warnings: string[] = [];
    const note = ({ message }: Error) => void warnings.push(message);
    process.on('warning', note);
    const outcomes: string[] = [];
    for (let count = 0; count < 51; count += 1) outcomes.push((await openTab(url)).outcome);
    process.off('warning', note);
    expect([outcomes.slice(0, 50).every((outcome) => outcome === 'hello'), outcomes[50], warnings]).toEqual([true, '4001', []]);
  });
});

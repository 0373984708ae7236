import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type Preview, startPreview } from '../../src/preview/start-preview.ts';

let current: Preview | undefined;
const start = async () => {
  current = await startPreview({ port: 0, examples: { ja: ['/年表'], en: ['/timeline'] } });
  return current;
};
afterEach(async () => {
  await current?.close();
  current = undefined;
});

/** A request with headers that `fetch` would not send. */
const send = (url: string, method: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end(method === 'POST' ? '{}' : undefined);
  });

test('the page runs nothing but its own scripts', async () => {
  const { url } = await start();
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';.*frame-ancestors 'none'/u);
  expect(await response.text()).not.toMatch(/<script>|style=|onclick/u);
});

test('its modules come as JavaScript', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/page/html.ts`);
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect(await response.text()).not.toContain('export type');
});

test.each(['/nothing', '/page/nothing.ts', '/loopback/state.ts', '/page/%2e%2e/loopback/state.ts', '/page/', '/preview/command'])(
  '“%s” is not there',
  async (path) => {
    const { url } = await start();
    expect((await fetch(`${url}${path}`)).status).toBe(404);
  },
);

test.each([
  { why: 'another host name points here', method: 'GET', headers: { host: 'evil.example' } },
  { why: 'another page asks', method: 'GET', headers: { origin: 'https://evil.example' } },
  { why: 'another page of this machine asks', method: 'GET', headers: { origin: 'http://127.0.0.1:1' } },
  { why: 'another page posts', method: 'POST', headers: { origin: 'https://evil.example', 'content-type': 'application/json' } },
  { why: 'a form is sent', method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  { why: 'nobody says who posts', method: 'POST', headers: { 'content-type': 'application/json' } },
])('is refused when $why', async ({ method, headers }) => {
  const { url } = await start();
  expect(await send(`${url}/preview/command`, method, headers)).toBe(403);
});

test('what cannot be sent is said', async () => {
  const { url } = await start();
  const headers = { 'content-type': 'application/json', origin: url };
  const response = await fetch(`${url}/preview/command`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ command: 'nothing', options: {}, locale: 'ja', channelId: '900000000000000011' }),
  });
  expect(await response.json()).toEqual({ problem: { obstacle: 'unknown-command', command: 'nothing' } });
});

test.each(['null', '[]', '{}', '"x"', '{"command":1}', '{"command":"x","options":{"a":{"bytes":1}},"locale":"ja","channelId":"1"}', '{'])(
  'the body %s is refused',
  async (body) => {
    const { url } = await start();
    const headers = { 'content-type': 'application/json', origin: url };
    for (const action of ['command', 'autocomplete', 'component', 'message-command', 'form', 'post', 'dismiss'])
      expect((await fetch(`${url}/preview/${action}`, { method: 'POST', headers, body })).status).toBe(400);
  },
);

test('the page by another name of this machine goes to the one where files stand', async () => {
  const { url } = await start();
  const { status, headers } = await fetch(url.replace('127.0.0.1', 'localhost'), { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([307, `${url}/`]);
});

test('a taken port is named, with the way out', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  const again = startPreview({ port });
  await expect(again).rejects.toThrow(UserError);
  await expect(again).rejects.toThrow(`PORT=${port + 1}`);
});

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { FETCH_LIMITS, fetchBounded } from '../../src/ingest/fetch/fetch-bounded.ts';
import { isPublicAddress } from '../../src/ingest/fetch/public-address.ts';

const servers: Server[] = [];

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

/** The one private place that these tests let in. */
const onlyHere = { isAllowed: (address: string) => address === '127.0.0.1' };
const textOf = (fetched: object): string =>
  'bytes' in fetched ? new TextDecoder().decode(fetched.bytes as Uint8Array) : JSON.stringify(fetched);

describe('addresses', () => {
  test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:a9fe:a9fe',
    '::ffff:8.8.8.8',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    'fd00::1',
    'fe80::1',
    'example.org',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test.each([
  ['http://127.0.0.1:1/', 'private-address'],
  ['http://[::1]/', 'private-address'],
  ['http://0x7f.1/', 'private-address'],
  ['http://2130706433/', 'private-address'],
  ['http://localhost:1/', 'private-address'],
  ['ftp://example.org/', 'not-a-link'],
  ['file:///etc/passwd', 'not-a-link'],
  ['http://user:secret@example.org/', 'not-a-link'],
  ['javascript:alert(1)', 'not-a-link'],
  ['nothing', 'not-a-link'],
])('refuses %s: %s', async (link, refused) => {
  expect(await fetchBounded(link)).toEqual({ refused });
});

test('gives the bytes, where they came from and how to ask again', async () => {
  const url = await serve((_, response) => response.setHeader('etag', '"1"').setHeader('content-type', 'text/plain').end('会合は五月。'));
  const fetched = await fetchBounded(`${url}/a`, onlyHere);
  expect(fetched).toMatchObject({ url: `${url}/a`, contentType: 'text/plain', validators: { etag: '"1"' } });
  expect(textOf(fetched)).toBe('会合は五月。');
});

test('tells that nothing has changed', async () => {
  const url = await serve(({ headers }, response) => response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200).end());
  expect(await fetchBounded(url, { ...onlyHere, validators: { etag: '"1"' } })).toEqual({ unchanged: true });
});

test('follows a redirect, but not to a private place', async () => {
  const url = await serve(({ url: path }, response) => {
    if (path === '/here') response.writeHead(302, { location: '/there' }).end();
    else if (path === '/inside') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    else if (path === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
    else response.end('there');
  });
  expect(textOf(await fetchBounded(`${url}/here`, onlyHere))).toBe('there');
  expect(await fetchBounded(`${url}/inside`, onlyHere)).toEqual({ refused: 'private-address' });
  expect(await fetchBounded(`${url}/file`, onlyHere)).toEqual({ refused: 'not-a-link' });
  expect(await fetchBounded(`${url}/round`, onlyHere)).toEqual({ refused: 'too-many-redirects' });
});

test.each([
  ['says its size', true],
  ['does not say its size', false],
])('stops at a body that is too large and %s', async (_, says) => {
  const url = await serve((__, response) => {
    if (says) response.setHeader('content-length', 5_000);
    response.write('x'.repeat(2_000));
    response.end('x'.repeat(3_000));
  });
  expect(await fetchBounded(url, { ...onlyHere, limits: { ...FETCH_LIMITS, maxBytes: 1_000 } })).toEqual({ refused: 'too-large' });
});

test.each([
  ['never answers', () => {}],
  ['answers and then stays silent', (_: unknown, response: { write(text: string): void }) => response.write('a')],
])('waits no longer than it may for a site that %s', async (_, listener) => {
  const url = await serve(listener as RequestListener);
  expect(await fetchBounded(url, { ...onlyHere, limits: { ...FETCH_LIMITS, maxMs: 50 } })).toEqual({ refused: 'too-slow' });
});

test('says what a site answered, and when there is none', async () => {
  const url = await serve((_, response) => response.writeHead(404).end());
  expect(await fetchBounded(url, onlyHere)).toEqual({ refused: 'status', status: 404 });
  expect(await fetchBounded('http://127.0.0.1:1/', onlyHere)).toEqual({ refused: 'unreachable' });
});

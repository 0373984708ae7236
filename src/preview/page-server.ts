import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { CannotSend } from '../loopback/interactions/cannot-send.ts';
import type { Loopback } from '../loopback/loopback.ts';
import { readBody } from '../loopback/rest/request-body.ts';
import { ApiError } from '../loopback/rules/api-error.ts';
import type { Pages } from '../loopback/start-loopback.ts';
import { ACTIONS, type PageAction } from './page-actions.ts';
import { createStream, type PageOptions } from './page-stream.ts';

/** Nothing runs but our own scripts, and nobody frames or is told of the page. Pictures may come from where the bot says. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  ts: 'text/javascript; charset=utf-8',
};

/** Answers all that the page asks for: its files, its stream of events, and what it does in the reader's name. */
export const createPages =
  (options: PageOptions) =>
  (loopback: Loopback): Pages => {
    const files = listFiles();
    const stream = createStream(loopback, options);
    return {
      answer(pathname, request, response) {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
        if (request.method === 'POST' && pathname.startsWith(ACTIONS_ROOT))
          return act(loopback, options, pathname.slice(ACTIONS_ROOT.length), request, response);
        if (request.method !== 'GET') return response.writeHead(405, { allow: 'GET' }).end();
        const isByName = request.headers.host?.startsWith('localhost');
        return isByName && pathname === '/' ? redirect(response, loopback.url) : sendPage(response, files.get(pathname));
      },
      upgrade(pathname, request, socket, head) {
        if (pathname === '/preview/events' && request.headers.origin !== undefined) stream.upgrade(request, socket, head);
        else socket.destroy();
      },
      close: stream.close,
    };
  };

const ACTIONS_ROOT = '/preview/';

/** Files of the page by address; the one module it shares with the loopback's rules stands where the page's own imports lead. */
const listFiles = (): Map<string, URL> => {
  const folder = new URL('./page/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  const own = names.map((name): [string, URL] => [`/page/${name.replaceAll('\\', '/')}`, new URL(name, folder)]);
  const shared = new URL('../loopback/rules/components.ts', import.meta.url);
  return new Map([...own, ['/', new URL('index.html', folder)], ['/loopback/rules/components.ts', shared]]);
};

/** Files of messages stand at the loopback's own address, which a page opened as `localhost` may not show. */
const redirect = (response: ServerResponse, url: string) => response.writeHead(307, { location: `${url}/` }).end();

const sendPage = (response: ServerResponse, file: URL | undefined): void => {
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const extension = file.pathname.split('.').at(-1) ?? '';
  const source = readFileSync(file, 'utf8');
  response
    .writeHead(200, { 'content-type': TYPES[extension] ?? 'text/plain' })
    .end(extension === 'ts' ? stripTypeScriptTypes(source) : source);
};

/** A line of a few long options, and room for what is typed in the widest script. With files, as much as Discord takes. */
const MOST_JSON_BYTES = 256 * 1024;

const act = async (
  loopback: Loopback,
  options: PageOptions,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data; boundary=') ?? false;
  const isOurs = (isForm || request.headers['content-type'] === 'application/json') && request.headers.origin !== undefined;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!isOurs || action === undefined) {
    response.writeHead(isOurs ? 404 : 403, { connection: 'close' }).end();
    return;
  }
  const result = await answer(action, loopback, options, request, isForm ? undefined : MOST_JSON_BYTES);
  if ('status' in result) response.writeHead(result.status, { connection: 'close' }).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
};

/** What the page is told; a status for what no page of ours would send. */
const answer = async (
  action: PageAction,
  loopback: Loopback,
  options: PageOptions,
  request: IncomingMessage,
  mostBytes: number | undefined,
): Promise<object | { status: number }> => {
  try {
    const { json, uploads } = await readBody(request, mostBytes);
    return await action(loopback, json, uploads, options);
  } catch (error) {
    if (error instanceof CannotSend) return { problem: { obstacle: error.obstacle, ...error.values } };
    return error instanceof ApiError ? { status: error.status } : { problem: { obstacle: 'failed' } };
  }
};

import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, NOT_FOUND, UNAUTHORIZED } from '../rules/api-error.ts';
import type { LoopbackState } from '../state/state.ts';
import { callbackRoutes } from './callback-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { directoryRoutes } from './directory-routes.ts';
import { readBody } from './request-body.ts';
import { type Call, matchRoute, type Route } from './route.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** A failure to be played, once or several times, on requests whose path holds `path`. */
export interface PlannedFailure {
  path: string;
  status: number;
  times: number;
}

/** The API's root below the server's own: requests read `/api/v10/…`. */
export const API_ROOT = '/api';

/** Answers requests to the REST API; `gatewayUrl` is where events are to be had. */
export const createRest = (state: LoopbackState, failures: PlannedFailure[], gatewayUrl: string) => {
  const gateway = () => ({
    url: gatewayUrl,
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  });
  const routes: Route[] = [
    { method: 'GET', pattern: '/gateway', isOpen: true, handle: () => ({ url: gatewayUrl }) },
    { method: 'GET', pattern: '/gateway/bot', handle: gateway },
    ...commandRoutes,
    ...callbackRoutes,
    ...webhookRoutes,
    ...directoryRoutes,
  ];
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const afterwards: (() => void)[] = [];
    response.on('finish', () => {
      for (const run of afterwards) run();
    });
    try {
      const result = await answer(state, routes, failures, request, afterwards);
      send(response, result === undefined ? 204 : 200, result);
    } catch (error) {
      const { status, code, message, errors } = error instanceof ApiError ? error : internal(state, request, error);
      send(response, status, { code, message, ...(errors && { errors }), ...(status === 429 && { retry_after: 0.01, global: false }) });
    }
  };
};

const answer = async (
  state: LoopbackState,
  routes: readonly Route[],
  failures: PlannedFailure[],
  request: IncomingMessage,
  afterwards: Call['afterwards'],
): Promise<unknown> => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://loopback');
  const body = await readBody(request);
  const receivedAt = state.clock.now();
  fail(failures, pathname);
  const match = matchRoute(routes, request.method, decodePath(pathname).replace(/^\/api(?:\/v\d+)?/u, ''));
  if (match === undefined) throw NOT_FOUND;
  const { route, params } = match;
  if (!route.isOpen && request.headers.authorization !== `Bot ${state.token}`) throw UNAUTHORIZED;
  return route.handle(state, { ...body, params, query: searchParams, receivedAt, afterwards, request: `${route.method} ${route.pattern}` });
};

/** A bug of the loopback's own, made as loud as one of the bot's. */
const internal = (state: LoopbackState, { method, url = '' }: IncomingMessage, error: unknown): ApiError => {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  state.report({ rule: 'loopback-failed', enforcedBy: 'discord', path: [], message, request: `${method} ${url}`, body: undefined });
  return new ApiError(500, 0, '500: Internal Server Error');
};

/** Paths are sent with `@original` as `%40original`. */
const decodePath = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw NOT_FOUND;
  }
};

const fail = (failures: PlannedFailure[], pathname: string): void => {
  const planned = failures.find(({ path, times }) => times > 0 && pathname.includes(path));
  if (planned === undefined) return;
  planned.times -= 1;
  throw new ApiError(planned.status, 0, `${planned.status}: a failure asked for`);
};

const send = (response: ServerResponse, status: number, body: unknown): void => {
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

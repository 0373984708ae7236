import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, NOT_FOUND, TOO_LARGE, UNAUTHORIZED, UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK } from '../rules/api-error.ts';
import type { LoopbackState, RecordedViolation } from '../state/state.ts';
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
  /** Whether what was asked for is done all the same. */
  done?: boolean | undefined;
  /** Only requests of this method. */
  method?: string | undefined;
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
  return async (address: Address, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const afterwards: (() => void)[] = [];
    response.on('finish', () => {
      for (const run of afterwards) run();
    });
    try {
      const result = await answer(state, routes, failures, address, request, afterwards);
      send(response, result === undefined ? 204 : 200, result);
    } catch (error) {
      const { status, code, message, errors } = error instanceof ApiError ? error : internal(state, request, error);
      if (status === TOO_LARGE.status) response.setHeader('connection', 'close');
      send(response, status, { code, message, ...(errors && { errors }), ...(status === 429 && { retry_after: 0.01, global: false }) });
    }
  };
};

/** The part of a request's address that the API looks at. */
type Address = Pick<URL, 'pathname' | 'searchParams'>;

/** Nobody's body is read before it is clear that the request is the bot's. */
const answer = async (
  state: LoopbackState,
  routes: readonly Route[],
  failures: PlannedFailure[],
  { pathname, searchParams }: Address,
  request: IncomingMessage,
  afterwards: Call['afterwards'],
): Promise<unknown> => {
  const match = matchRoute(routes, request.method, decodePath(pathname).replace(/^\/api(?:\/v\d+)?/u, ''));
  if (match === undefined) throw NOT_FOUND;
  const { route, params } = match;
  admit(state, route, params, request);
  const body = await readBody(request);
  const receivedAt = state.clock.now();
  const failure = takeFailure(failures, pathname, route.method);
  if (failure !== undefined && !failure.done) throw failureAsked(failure);
  const call = { ...body, params, query: searchParams, receivedAt, afterwards, request: `${route.method} ${route.pattern}` };
  const result = await route.handle(state, call);
  if (failure !== undefined) throw failureAsked(failure);
  return result;
};

/** @throws {ApiError} to a request that bears neither the bot's token nor, where that is enough, that of an interaction */
const admit = ({ token, exchanges }: LoopbackState, { isOpen }: Route, params: Record<string, string>, request: IncomingMessage): void => {
  if (!isOpen && request.headers.authorization !== `Bot ${token}`) throw UNAUTHORIZED;
  if (params.token !== undefined && exchanges.get(params.token) === undefined)
    throw params.interactionId === undefined ? UNKNOWN_WEBHOOK : UNKNOWN_INTERACTION;
};

/** A bug of the loopback's own, made as loud as one of the bot's. */
const internal = (state: LoopbackState, request: IncomingMessage, error: unknown): ApiError => {
  state.report(loopbackFailure(request, error));
  return new ApiError(500, 0, '500: Internal Server Error');
};

/** A bug of the loopback's own in one request; the stack stands in the body, which no page shows. */
export const loopbackFailure = ({ method, url = '' }: IncomingMessage, error: unknown): RecordedViolation => ({
  rule: 'loopback-failed',
  enforcedBy: 'discord',
  path: [],
  message: error instanceof Error ? error.message : String(error),
  request: `${method} ${url}`,
  body: error instanceof Error ? error.stack : undefined,
});

/** Paths are sent with `@original` as `%40original`. */
const decodePath = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    throw NOT_FOUND;
  }
};

const takeFailure = (failures: PlannedFailure[], pathname: string, asked: string): PlannedFailure | undefined => {
  const planned = failures.find(({ path, times, method = asked }) => times > 0 && method === asked && pathname.includes(path));
  if (planned !== undefined) planned.times -= 1;
  return planned;
};

const failureAsked = ({ status }: PlannedFailure): ApiError => new ApiError(status, 0, `${status}: a failure asked for`);

const send = (response: ServerResponse, status: number, body: unknown): void => {
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

import type { IncomingMessage } from 'node:http';
import { invalidFormBody } from '../rules/api-error.ts';
import { applyRules, type Path, type Violation } from '../rules/rule.ts';
import { findSchemaViolations, type Operation } from '../rules/schemas.ts';
import type { LoopbackState } from '../state/state.ts';
import type { RequestBody } from './request-body.ts';

/** One request to the API. */
export interface Call extends RequestBody {
  /** Values of the pattern's `:names`. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** When it was here in full, by the clock. */
  receivedAt: number;
  /** Done once the answer is on its way, so that whoever waits finds the bot already told. */
  afterwards: (() => void)[];
  /** Method and pattern, for reports. */
  request: string;
}

/** Answers one kind of request; undefined becomes 204 No Content. @throws {ApiError} to refuse */
export interface Route {
  method: string;
  /** Such as `/channels/:channelId/messages`. */
  pattern: string;
  /** Whether the address itself is the secret, so that no bot token is asked for. */
  isOpen?: true;
  handle: (state: LoopbackState, call: Call) => unknown;
}

/** The route for a request and its parameters; undefined when there is none. */
export const matchRoute = (
  routes: readonly Route[],
  method: IncomingMessage['method'],
  path: string,
): { route: Route; params: Record<string, string> } | undefined => {
  for (const route of routes) {
    const match = route.method === method ? compile(route.pattern).exec(path) : null;
    if (match !== null) return { route, params: { ...match.groups } };
  }
  return undefined;
};

const compile = (pattern: string): RegExp => new RegExp(`^${pattern.replaceAll(/:(\w+)/gu, '(?<$1>[^/]+)')}$`, 'u');

/**
 * Checks a body against Discord's schema and, when it fits, against further rules; records all that is found.
 *
 * @throws {ApiError} 50035 when Discord would refuse the body
 */
export const enforce = (state: LoopbackState, call: Call, operation: Operation, findMore: () => Violation[] = () => []): void => {
  const misshapen = findSchemaViolations(operation, call.json);
  const violations = misshapen.length > 0 ? misshapen : findMore();
  for (const violation of violations) state.report({ ...violation, request: call.request, body: call.json });
  const refused = violations.filter(({ enforcedBy }) => enforcedBy === 'discord');
  if (refused.length > 0) throw invalidFormBody(refused);
};

/** Records one broken rule of the conversation itself and refuses. @throws {ApiError} 50035 */
export const refuse = (state: LoopbackState, call: Call, rule: string, message: string): never => {
  const violations = applyRules([{ name: rule, enforcedBy: 'discord', find: () => [{ path: ['type'], message }] }], call.json);
  for (const violation of violations) state.report({ ...violation, request: call.request, body: call.json });
  throw invalidFormBody(violations);
};

/** The same findings, seen from further up. */
export const under = (prefix: Path, violations: readonly Violation[]): Violation[] =>
  violations.map((violation) => ({ ...violation, path: [...prefix, ...violation.path] }));

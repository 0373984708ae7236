import * as api from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { Path, Violation } from './rule.ts';

/** Discord's own request schemas, one for each operation whose body the bot writes. */
const SCHEMAS = {
  'set commands': z.array(api.ApplicationCommandUpdateRequestSchema),
  'create command': api.ApplicationCommandCreateRequestSchema,
  'edit command': api.ApplicationCommandPatchRequestPartialSchema,
  'autocomplete callback': api.ApplicationCommandAutocompleteCallbackRequestSchema,
  'message callback': api.CreateMessageInteractionCallbackRequestSchema,
  'update callback': api.UpdateMessageInteractionCallbackRequestSchema,
  'modal callback': api.ModalInteractionCallbackRequestSchema,
  'follow-up': api.IncomingWebhookRequestPartialSchema,
  'edit reply': api.IncomingWebhookUpdateRequestPartialSchema,
  'create message': api.MessageCreateRequestSchema,
  'edit message': api.MessageEditRequestPartialSchema,
};

/** A request whose body is checked. */
export type Operation = keyof typeof SCHEMAS;

/** What Discord's published schema says against a body: empty when it fits. */
export const findSchemaViolations = (operation: Operation, body: unknown): Violation[] => {
  const { error } = z.safeParse(SCHEMAS[operation], withNumericPermissions(body));
  return (error?.issues ?? [])
    .flatMap((issue) => describe(issue, []))
    .map((finding) => ({ ...finding, rule: 'schema', enforcedBy: 'discord' }));
};

/** Permissions are documented, sent and answered as decimal strings; the schema alone calls them numbers. */
const withNumericPermissions = (body: unknown): unknown => {
  if (Array.isArray(body)) return body.map(withNumericPermissions);
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const { default_member_permissions: permissions } = body;
  return typeof permissions === 'string' ? { ...body, default_member_permissions: Number(permissions) } : body;
};

type Issue = z.core.$ZodIssue;

const describe = (issue: Issue, parents: Path): { path: Path; message: string }[] => {
  const path = [...parents, ...issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key))];
  const branch = issue.code === 'invalid_union' ? nearestBranch(issue.errors) : undefined;
  return branch?.flatMap((inner) => describe(inner, path)) ?? [{ path, message: wording(issue) }];
};

/** The alternative of a union that was meant: the one whose `type` fits, else the only one; undefined when none can be told. */
const nearestBranch = (branches: readonly Issue[][]): Issue[] | undefined =>
  branches.find((issues) => !issues.some((issue) => issue.path.length === 0 || (issue.path.length === 1 && issue.path[0] === 'type'))) ??
  (branches.length === 1 ? branches[0] : undefined);

const wording = (issue: Issue): string => {
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.join(' or ')}`;
  return issue.code === 'invalid_union' ? 'fits none of the kinds allowed here' : `${issue.message} (${issue.code})`;
};

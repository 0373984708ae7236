import { expect, test } from 'vitest';
import { findSchemaViolations, type Operation } from '../../../src/loopback/rules/schemas.ts';

const text = (content: unknown) => ({ type: 10, content });
const reply = (...components: object[]) => ({ type: 4, data: { flags: 32768, components } });
const button = { type: 2, style: 2, label: 'Next', custom_id: 'next' };
const option = (index: number) => ({ label: `${index}`, value: `${index}` });
const found = (operation: Operation, body: unknown) =>
  findSchemaViolations(operation, body).map(({ path, message }) => [path.join('.'), message]);

test.each<{ why: string; operation: Operation; body: unknown; findings: [string, string][] }>([
  { why: 'no body', operation: 'message callback', body: undefined, findings: [['', 'expected object']] },
  {
    why: 'a long text',
    operation: 'message callback',
    body: reply(text('x'.repeat(4001))),
    findings: [['data.components.0.content', 'at most 4000']],
  },
  { why: 'an empty text', operation: 'message callback', body: reply(text('')), findings: [['data.components.0.content', 'at least 1']] },
  {
    why: 'a long label deep inside',
    operation: 'message callback',
    body: reply({ type: 17, components: [text('x'), { type: 1, components: [{ ...button, label: 'x'.repeat(81) }] }] }),
    findings: [['data.components.0.components.1.components.0.label', 'at most 80']],
  },
  {
    why: 'a long id',
    operation: 'edit reply',
    body: { components: [{ type: 1, components: [{ ...button, custom_id: 'x'.repeat(101) }] }] },
    findings: [['components.0.components.0.custom_id', 'at most 100']],
  },
  {
    why: 'six buttons',
    operation: 'follow-up',
    body: { components: [{ type: 1, components: Array(6).fill(button) }] },
    findings: [['components.0.components', 'at most 5']],
  },
  {
    why: '26 options',
    operation: 'create message',
    body: {
      components: [
        { type: 1, components: [{ type: 3, custom_id: 'm', options: Array.from({ length: 26 }, (_, index) => option(index)) }] },
      ],
    },
    findings: [['components.0.components.0.options', 'at most 25']],
  },
  {
    why: 'an unknown component',
    operation: 'message callback',
    body: reply({ type: 99 }),
    findings: [['data.components.0', 'fits none of the kinds allowed here']],
  },
  {
    why: '26 choices',
    operation: 'autocomplete callback',
    body: { type: 8, data: { choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: '' })) } },
    findings: [['data.choices', 'at most 25']],
  },
  {
    why: 'a long description',
    operation: 'set commands',
    body: [{ name: 'a', description: 'x'.repeat(101) }],
    findings: [['0.description', 'at most 100']],
  },
  {
    why: 'permissions in words',
    operation: 'set commands',
    body: [{ name: 'a', default_member_permissions: 'all' }],
    findings: [['0.default_member_permissions', 'expected number']],
  },
])('$why: refused with the place', ({ operation, body, findings }) => {
  expect(found(operation, body)).toEqual(findings);
});

test.each<{ why: string; operation: Operation; body: unknown }>([
  { why: 'a deferral', operation: 'message callback', body: { type: 5, data: { flags: 64 } } },
  { why: 'a deferred update', operation: 'update callback', body: { type: 6 } },
  { why: 'no choices', operation: 'autocomplete callback', body: { type: 8, data: { choices: [] } } },
  { why: 'number choices', operation: 'autocomplete callback', body: { type: 8, data: { choices: [{ name: 'one', value: 1 }] } } },
  {
    why: 'permissions as a decimal string',
    operation: 'set commands',
    body: [{ name: 'a', description: 'b', default_member_permissions: '32' }],
  },
])('$why is in order', ({ operation, body }) => {
  expect(found(operation, body)).toEqual([]);
});

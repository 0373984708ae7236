import { expect, test } from 'vitest';
import { findModalViolations, MODAL_RULES, type ModalBody } from '../../../src/loopback/rules/modal-rules.ts';

const input = (more: object = {}) => ({ type: 4, custom_id: 'a', style: 1, ...more });
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Title', component, ...more });
const row = (component: object) => ({ type: 1, components: [component] });
const files = (more: object = {}) => ({ type: 19, custom_id: 'files', ...more });
const menu = (more: object = {}) => ({ type: 3, custom_id: 'menu', options: [{ label: 'x', value: 'x' }], ...more });
const modal = (...components: object[]) => ({ custom_id: 'form', title: 'Form', components }) as unknown as ModalBody;
const brokenBy = (body: ModalBody) => findModalViolations(body).map(({ rule, path }) => [rule, path.join('.')]);

const BROKEN: { rule: string; why: string; at: string; body: ModalBody }[] = [
  { rule: 'modal-parts', why: 'nothing in it', at: 'data.components', body: modal() },
  {
    rule: 'modal-parts',
    why: 'six parts',
    at: 'data.components',
    body: modal(...[...'abcdef'].map((id) => label(input({ custom_id: id })))),
  },
  {
    rule: 'modal-ids-unique',
    why: 'one id twice',
    at: 'data.components.1.component.custom_id',
    body: modal(label(input()), label(input())),
  },
  { rule: 'modal-labels', why: 'a text without a label', at: 'data.components.0.components.0.label', body: modal(row(input())) },
  { rule: 'modal-labels', why: 'two labels', at: 'data.components.0.component.label', body: modal(label(input({ label: 'Title' }))) },
  {
    rule: 'modal-text',
    why: 'bounds crossed',
    at: 'data.components.0.component',
    body: modal(label(input({ min_length: 5, max_length: 4 }))),
  },
  {
    rule: 'modal-text',
    why: 'too long a first value',
    at: 'data.components.0.component.value',
    body: modal(label(input({ max_length: 2, value: 'abc' }))),
  },
  {
    rule: 'modal-choices',
    why: 'more files at least than at most',
    at: 'data.components.0.component',
    body: modal(label(files({ min_values: 3, max_values: 2 }))),
  },
  {
    rule: 'modal-choices',
    why: 'more choices than options',
    at: 'data.components.0.component',
    body: modal(label(menu({ max_values: 2 }))),
  },
  {
    rule: 'modal-choices',
    why: 'a value twice',
    at: 'data.components.0.component.options',
    body: modal(
      label(
        menu({
          options: [
            { label: 'x', value: 'x' },
            { label: 'y', value: 'x' },
          ],
        }),
      ),
    ),
  },
];

test.each(BROKEN)('$rule: $why', ({ rule, at, body }) => {
  expect(brokenBy(body)).toEqual([[rule, at]]);
});

test('every rule has been broken', () => {
  expect(new Set(BROKEN.map(({ rule }) => rule))).toEqual(new Set(MODAL_RULES.map(({ name }) => name)));
});

test.each([
  { why: 'a text in a row', body: modal(row(input({ label: 'Title' }))) },
  {
    why: 'five parts, a text among them',
    body: modal({ type: 10, content: 'x' }, ...[...'abcd'].map((id) => label(input({ custom_id: id })))),
  },
  { why: 'files that may be left out', body: modal(label(files({ min_values: 0, max_values: 10, required: false }))) },
  { why: 'a first value', body: modal(label(input({ min_length: 2, max_length: 4, value: 'abcd' }))) },
])('nothing is said against $why', ({ body }) => {
  expect(brokenBy(body)).toEqual([]);
});

import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderForm } from '../../../src/preview/page/form/form-view.ts';
import { ownMarkupOnly } from './message/own-markup.ts';
import { READER } from './message/reader.ts';

const label = (component: object, more: object = {}) => ({ type: 18, label: 'Name', component, ...more });
const render = (...components: object[]) =>
  renderForm({ custom_id: 'form', title: 'Form', components } as unknown as APIModalInteractionResponseCallbackData, READER).markup;

test.each([
  {
    what: 'a line',
    field: { type: 4, custom_id: 'a', style: 1, max_length: 9, value: 'x' },
    markup: '<input type="text" name="a" placeholder="" maxlength="9" value="x">',
  },
  {
    what: 'a paragraph',
    field: { type: 4, custom_id: 'a', style: 2 },
    markup: '<textarea name="a" placeholder="" maxlength="4000" rows="5"></textarea>',
  },
  {
    what: 'files',
    field: { type: 19, custom_id: 'a', max_values: 2 },
    markup: '<input type="file" name="a" multiple><span class="button">Choose a file …</span>',
  },
  { what: 'roles', field: { type: 6, custom_id: 'a' }, markup: '<option value="57"><span class="option-label">@editors</span></option>' },
  { what: 'a tick', field: { type: 23, custom_id: 'a', default: true }, markup: '<input type="checkbox" name="a" value="true" checked>' },
  {
    what: 'one of several',
    field: { type: 21, custom_id: 'a', options: [{ label: 'One', value: '1' }] },
    markup: '<input type="radio" name="a" value="1"><span>One</span>',
  },
])('$what', ({ field, markup }) => {
  expect(render(label(field))).toContain(markup);
});

test('says what may be left out', () => {
  expect(render(label({ type: 4, custom_id: 'a', style: 1, required: false }))).toContain('optional');
  expect(render(label({ type: 4, custom_id: 'a', style: 1 }))).not.toContain('optional');
});

test('whatever the form, only our own markup comes out', () => {
  const words = fc.oneof(
    fc.constantFrom('"><script>alert(1)</script>', "' onfocus='x", '</textarea>', '</label>'),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const option = fc.record({ label: words, value: words, description: words });
  const field = fc.oneof(
    fc.record({ type: fc.constant(4), custom_id: words, style: fc.constantFrom(1, 2), placeholder: words, value: words }),
    fc.record({ type: fc.constantFrom(3, 21, 22), custom_id: words, placeholder: words, options: fc.array(option, { maxLength: 3 }) }),
    fc.record({ type: fc.constantFrom(19, 23, 8), custom_id: words }),
  );
  const part = fc.oneof(
    fc.record({ type: fc.constant(18), label: words, description: words, component: field }),
    fc.record({ type: fc.constant(10), content: words }),
  );
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => ownMarkupOnly(render(...parts))));
});

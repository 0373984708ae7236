import type { APIMessageComponent } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderComponents } from '../../../../src/preview/page/message/component-view.ts';
import { ownMarkupOnly } from './own-markup.ts';
import { READER } from './reader.ts';

const render = (...components: object[]) => renderComponents(components as APIMessageComponent[], READER).markup;
const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });

test.each([
  { what: 'text', component: text('**a**'), markup: '<div class="text"><p><strong>a</strong></p></div>' },
  {
    what: 'a container with its colour',
    component: { type: 17, accent_color: 0x2a9d8f, components: [] },
    markup: '<div class="container" data-accent="#2a9d8f"></div>',
  },
  { what: 'a separator', component: { type: 14, spacing: 2 }, markup: '<div class="separator divider wide" role="separator"></div>' },
  { what: 'an unseen separator', component: { type: 14, divider: false }, markup: '<div class="separator"></div>' },
  {
    what: 'a button',
    component: row({ type: 2, style: 1, label: 'Next', custom_id: 'page:2' }),
    markup: '<div class="row"><button type="button" class="button primary" data-custom-id="page:2"><span>Next</span></button></div>',
  },
  {
    what: 'a disabled button with an emoji',
    component: row({ type: 2, style: 4, emoji: { name: '🗑' }, custom_id: 'x', disabled: true }),
    markup:
      '<div class="row"><button type="button" class="button danger" data-custom-id="x" disabled><span class="emoji" aria-hidden="true">🗑</span></button></div>',
  },
])('$what', ({ component, markup }) => {
  expect(render(component)).toBe(markup);
});

test('a link button leads out, and nowhere but to the web', () => {
  expect(render(row({ type: 2, style: 5, label: 'Site', url: 'https://example.org/?a=1&b=2' }))).toContain(
    'href="https://example.org/?a=1&amp;b=2" target="_blank"',
  );
  expect(render(row({ type: 2, style: 5, label: 'Site', url: 'javascript:alert(1)' }))).toContain('href="about:blank"');
});

test('a section has its accessory beside it', () => {
  const markup = render({
    type: 9,
    components: [text('a')],
    accessory: { type: 11, media: { url: 'https://example.org/a.png' }, description: 'A map' },
  });
  expect(markup).toContain('<div class="section-text"><div class="text"><p>a</p></div></div><div class="accessory">');
  expect(markup).toContain('<img src="https://example.org/a.png" alt="A map" loading="lazy">');
});

test('a menu offers its options under its placeholder', () => {
  const options = [
    { label: 'One', value: '1', description: 'first' },
    { label: 'Two', value: '2' },
  ];
  const markup = render(row({ type: 3, custom_id: 'pick', placeholder: 'Sources', options }));
  expect(markup).toContain('data-custom-id="pick" aria-label="Sources"');
  expect(markup).toContain('<option value="" hidden disabled selected>Sources</option>');
  expect(markup).toContain(
    '<option value="1"><span class="option-label">One</span><span class="option-description"> first</span></option>',
  );
});

test('a menu shows its default instead', () => {
  const markup = render(row({ type: 3, custom_id: 'tab', options: [{ label: 'One', value: '1', default: true }] }));
  expect(markup).toContain('<option value="" hidden disabled>');
  expect(markup).toContain('<option value="1" selected>');
});

test('a file is named with its size', () => {
  const markup = render({ type: 13, file: { url: 'http://127.0.0.1/a.md' }, name: '年表.md', size: 2048 });
  expect(markup).toContain('年表.md</span><span class="file-size">2.0 KB</span>');
});

test('what it cannot show it says', () => {
  expect(render({ type: 99 })).toBe('<p class="unsupported">The preview cannot show this component (99)</p>');
});

const words = fc.oneof(
  fc.constantFrom('"><script>alert(1)</script>', "' onclick='x", '</option></select>', 'https://a.example/"onload="x'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const component = fc.letrec<{ any: object }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    words.map(text),
    fc.record({ type: fc.constant(2), style: fc.integer({ min: 1, max: 6 }), label: words, custom_id: words, disabled: fc.boolean() }),
    fc.record({ type: fc.constant(2), style: fc.constant(5), label: words, url: words }),
    fc.record({
      type: fc.constant(3),
      custom_id: words,
      placeholder: words,
      options: fc.array(fc.record({ label: words, value: words, description: words }), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant(12),
      items: fc.array(fc.record({ media: fc.record({ url: words }), description: words }), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant(13), file: fc.record({ url: words }), name: words, size: fc.nat() }),
    fc.record({
      type: fc.constant(17),
      accent_color: fc.integer({ min: 0, max: 0xffffff }),
      components: fc.array(tie('any'), { maxLength: 4 }),
    }),
    fc.record({ type: fc.constant(9), components: fc.array(words.map(text), { maxLength: 3 }), accessory: tie('any') }),
  ),
})).any;

test('whatever the message, only our own markup comes out', () => {
  fc.assert(
    fc.property(component, (drawn) => ownMarkupOnly(render(drawn))),
    { numRuns: 1000 },
  );
});

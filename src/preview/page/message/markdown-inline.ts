import { html, type SafeHtml } from '../html.ts';
import type { Here } from '../protocol.ts';
import type { ReadingContext } from './reading-context.ts';
import { formatTimestamp } from './timestamp.ts';

/** A kind of inline markup. `inner` renders what stands between its marks. */
interface InlineRule {
  name: string;
  pattern: RegExp;
  render(match: RegExpExecArray, inner: (text: string) => SafeHtml, context: ReadingContext): SafeHtml;
}

const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? '';

const link = (url: string, words: string | SafeHtml): SafeHtml =>
  html`<a href="${url}" target="_blank" rel="noopener noreferrer">${words}</a>`;

/** Latest second that JavaScript's dates reach. */
const LAST_SECOND = 8_640_000_000_000;

/** Tried in this order at each position; a character that fits none is text. */
const RULES: readonly InlineRule[] = [
  { name: 'escape', pattern: /\\(?<mark>[\\`*_~|[\]()<>#@:.!-])/uy, render: (match) => html`${group(match, 'mark')}` },
  { name: 'code', pattern: /(?<fence>`{1,2})(?<code>.+?)\k<fence>(?!`)/suy, render: (match) => html`<code>${group(match, 'code')}</code>` },
  {
    name: 'masked link',
    pattern: /\[(?<words>(?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]\(<?(?<url>https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: "[^"]*")?\)/uy,
    render: (match, inner) => link(group(match, 'url'), inner(group(match, 'words'))),
  },
  {
    name: 'bold italics',
    pattern: /\*\*\*(?<words>\S(?:.*?\S)?)\*\*\*/suy,
    render: (match, inner) => html`<strong><em>${inner(group(match, 'words'))}</em></strong>`,
  },
  {
    name: 'bold',
    pattern: /\*\*(?<words>(?:\\.|[^\\])+?)\*\*(?!\*)/suy,
    render: (match, inner) => html`<strong>${inner(group(match, 'words'))}</strong>`,
  },
  {
    name: 'underline',
    pattern: /__(?<words>(?:\\.|[^\\])+?)__(?!_)/suy,
    render: (match, inner) => html`<u>${inner(group(match, 'words'))}</u>`,
  },
  {
    name: 'italics by stars',
    pattern: /\*(?<words>(?![\s*])(?:\\.|[^*\\])+?(?<!\s))\*(?!\*)/suy,
    render: (match, inner) => html`<em>${inner(group(match, 'words'))}</em>`,
  },
  {
    name: 'italics by lines',
    pattern: /_(?<words>(?!_)(?:\\.|[^_\\])+?)_(?![_\p{L}\p{N}])/suy,
    render: (match, inner) => html`<em>${inner(group(match, 'words'))}</em>`,
  },
  { name: 'strike', pattern: /~~(?<words>(?:\\.|[^\\])+?)~~/suy, render: (match, inner) => html`<s>${inner(group(match, 'words'))}</s>` },
  {
    name: 'spoiler',
    pattern: /\|\|(?<words>(?:\\.|[^\\])+?)\|\|/suy,
    render: (match, inner) =>
      html`<button type="button" class="spoiler" data-spoiler aria-expanded="false"><span>${inner(group(match, 'words'))}</span></button>`,
  },
  {
    name: 'timestamp',
    pattern: /<t:(?<seconds>-?\d{1,13})(?::(?<style>[tTdDfFR]))?>/uy,
    render: (match, _, context) => timestamp(Number(group(match, 'seconds')), group(match, 'style'), context),
  },
  {
    name: 'command',
    pattern: /<\/(?<words>[^:<>]{1,99}):\d+>/uy,
    render: (match, _, { labelOf }) =>
      html`<button type="button" class="mention" data-command="${group(match, 'words')}">/${labelOf(group(match, 'words'))}</button>`,
  },
  {
    name: 'mention',
    pattern: /<(?<mark>@!?|@&|#)(?<id>\d{1,20})>/uy,
    render: (match, _, { here }) => html`<span class="mention">${nameMention(group(match, 'mark'), group(match, 'id'), here)}</span>`,
  },
  { name: 'emoji', pattern: /<a?(?<words>:\w{2,32}:)\d{1,20}>/uy, render: (match) => html`${group(match, 'words')}` },
  { name: 'quiet link', pattern: /<(?<url>https?:\/\/[^\s<>]+)>/uy, render: (match) => link(group(match, 'url'), group(match, 'url')) },
  {
    name: 'bare link',
    pattern: /https?:\/\/[^\s<>"'`*|、。」』）]*[^\s<>"'`*|、。」』）.,:;!?)\]]/uy,
    render: (match) => link(match[0], match[0]),
  },
  { name: 'line break', pattern: /\n/uy, render: () => html`<br>` },
];

/** A mention by name; by its number when it is of nobody here. */
const nameMention = (mark: string, id: string, { channels, roles, users }: Here): string => {
  const things = mark === '#' ? channels : mark === '@&' ? roles : users;
  return `${mark.charAt(0)}${things.find((thing) => thing.id === id)?.name ?? id}`;
};

const timestamp = (seconds: number, style: string, context: ReadingContext): SafeHtml => {
  if (Math.abs(seconds) > LAST_SECOND) return html`&lt;t:${seconds}&gt;`;
  const full = formatTimestamp(seconds, 'F', context);
  return html`<time datetime="${new Date(seconds * 1000).toISOString()}" title="${full}">${formatTimestamp(seconds, style, context)}</time>`;
};

/** Characters that no rule begins with. */
const PLAIN = /[^\\`*_~|[<h\n]+|[\s\S]/uy;

/** Marks nested deeper than this are shown as they stand. */
const DEEPEST = 8;

/** Discord's inline markdown as markup; only our own tags come out. */
export const renderInline = (text: string, context: ReadingContext, depth = 0): SafeHtml => {
  if (depth > DEEPEST) return html`${text}`;
  const inner = (words: string) => renderInline(words, context, depth + 1);
  const parts: SafeHtml[] = [];
  for (let at = 0; at < text.length; ) {
    const [length, part] = renderNext(text, at, inner, context);
    parts.push(part);
    at += length;
  }
  return html`${parts}`;
};

const renderNext = (
  text: string,
  at: number,
  inner: (words: string) => SafeHtml,
  context: ReadingContext,
): [length: number, part: SafeHtml] => {
  for (const { name, pattern, render } of RULES) {
    if (name === 'italics by lines' && /[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return [match[0].length, render(match, inner, context)];
  }
  PLAIN.lastIndex = at;
  const [plain = ''] = PLAIN.exec(text) ?? [];
  return [plain.length, html`${plain}`];
};

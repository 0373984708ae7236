import { type HtmlValue, html, type SafeHtml } from '../html.ts';
import { renderInline } from './markdown-inline.ts';
import type { ReadingContext } from './reading-context.ts';

/** A kind of block: its pattern starts where a line starts. */
interface BlockRule {
  name: string;
  pattern: RegExp;
  render(match: RegExpExecArray, context: ReadingContext): SafeHtml;
}

const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? '';

/** Tried in this order at the start of each line; what fits none is plain lines. https://support.discord.com/hc/en-us/articles/210298617 */
const BLOCKS: readonly BlockRule[] = [
  {
    name: 'code',
    pattern: /```(?:[a-z0-9_+.#-]*\n)?(?<code>[\s\S]+?)\n?```(?:\n|$)/iuy,
    render: (match) => html`<pre><code>${group(match, 'code')}</code></pre>`,
  },
  {
    name: 'heading',
    pattern: /(?<marks>#{1,3}) +(?<words>[^\n]+)(?:\n|$)/uy,
    render: (match, context) => heading(group(match, 'marks').length, renderInline(group(match, 'words'), context)),
  },
  {
    name: 'subtext',
    pattern: /-# +(?<words>[^\n]+)(?:\n|$)/uy,
    render: (match, context) => html`<small class="subtext">${renderInline(group(match, 'words'), context)}</small>`,
  },
  {
    name: 'quote to the end',
    pattern: />>> (?<inner>[\s\S]+)/uy,
    render: (match, context) => html`<blockquote>${renderMarkdown(group(match, 'inner'), context)}</blockquote>`,
  },
  {
    name: 'quote',
    pattern: /(?:> [^\n]*(?:\n|$))+/uy,
    render: (match, context) => html`<blockquote>${renderMarkdown(match[0].replaceAll(/^> /gmu, ''), context)}</blockquote>`,
  },
  {
    name: 'list',
    pattern: /(?: *(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/uy,
    render: (match, context) => renderList(match[0].trimEnd().split('\n'), context),
  },
];

const heading = (level: number, words: HtmlValue): SafeHtml => {
  if (level === 1) return html`<h3 class="heading-1">${words}</h3>`;
  return level === 2 ? html`<h4 class="heading-2">${words}</h4>` : html`<h5 class="heading-3">${words}</h5>`;
};

/**
 * Discord's markdown as markup; whatever the text holds, only our own tags come out.
 *
 * @example renderMarkdown('-# **1** source', context).markup //=> '<small class="subtext"><strong>1</strong> source</small>'
 */
export const renderMarkdown = (text: string, context: ReadingContext): SafeHtml => {
  const parts: SafeHtml[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) parts.push(html`<p>${renderInline(plain.join('\n'), context)}</p>`);
    plain = [];
  };
  for (let at = 0; at < text.length; ) {
    const block = matchBlock(text, at);
    if (block === undefined) {
      const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
      plain.push(text.slice(at, end));
      at = end + 1;
    } else {
      flush();
      parts.push(block.rule.render(block.match, context));
      at += block.match[0].length;
    }
  }
  flush();
  return html`${parts}`;
};

const matchBlock = (text: string, at: number): { rule: BlockRule; match: RegExpExecArray } | undefined => {
  for (const rule of BLOCKS) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match !== null) return { rule, match };
  }
  return undefined;
};

const ITEM = /^(?<indent> *)(?<bullet>[-*]|\d{1,9}\.) +(?<words>.+)$/u;

interface Item {
  depth: number;
  isNumbered: boolean;
  number: number;
  words: string;
}

const readItem = (line: string): Item => {
  const { indent = '', bullet = '-', words = line } = ITEM.exec(line)?.groups ?? {};
  return { depth: indent.length, isNumbered: bullet.endsWith('.'), number: Number.parseInt(bullet, 10), words };
};

const renderList = (lines: readonly string[], context: ReadingContext): SafeHtml => renderItems(lines.map(readItem), context);

/** Deeper items belong to the one before them; a change of bullets begins another list. */
const renderItems = (items: readonly Item[], context: ReadingContext): SafeHtml => {
  const [first] = items;
  if (first === undefined) return html``;
  const rendered: SafeHtml[] = [];
  let at = 0;
  for (let item = items[at]; item !== undefined && item.isNumbered === first.isNumbered; item = items[at]) {
    const next = items.findIndex(({ depth }, index) => index > at && depth <= first.depth);
    const end = next < 0 ? items.length : next;
    rendered.push(html`<li>${renderInline(item.words, context)}${renderItems(items.slice(at + 1, end), context)}</li>`);
    at = end;
  }
  const list = first.isNumbered ? html`<ol start="${first.number}">${rendered}</ol>` : html`<ul>${rendered}</ul>`;
  return html`${list}${renderItems(items.slice(at), context)}`;
};

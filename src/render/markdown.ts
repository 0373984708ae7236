import type { Answer } from '../model/answer.ts';
import { toBlocks } from './blocks.ts';
import { escapeMarkdown, escapeTyped } from './escape.ts';
import { showBlocks } from './pages.ts';

/** Markdown outside Discord has no small print and runs lines of a paragraph together. */
const plainMarkdown = (text: string): string => text.replace(/^-# /gm, '').replace(/([^\n])\n(?!\n|#)/g, '$1  \n');

/** Everything on one page, and nothing to press. */
const PLAIN = { canOpen: false, onePage: true } as const;

/** The whole answer as Markdown, every tab in turn, with its numbered sources. */
export const renderMarkdown = (answer: Answer): string => {
  const { title, scope, closing, remark, sources, links = [] } = answer;
  const tabs = answer.tabs.length > 0 ? answer.tabs.filter(({ whole }) => !whole).map(({ id }) => id) : [undefined];
  const parts = tabs.map((tab) => plainMarkdown(showBlocks(toBlocks(answer, tab, PLAIN))));
  const end = [...closing, ...(remark ? [remark] : [])].map(escapeMarkdown).join('  \n');
  const references = sources.map(({ number, reference }) => `- \\[${number}\\] ${escapeMarkdown(reference)}`).join('\n');
  const originals = links.map(({ label, url }) => `${escapeMarkdown(label)}: ${url}`).join('\n');
  return [`# ${escapeTyped(title)}`, scope && escapeTyped(scope), ...parts, end, references, originals].filter(Boolean).join('\n\n');
};

import type { Answer } from '../model/answer.ts';
import { toBlocks } from './blocks.ts';
import { escapeMarkdown, escapeTyped } from './escape.ts';
import { showBlocks } from './pages.ts';

/** Markdown outside Discord has no small print and runs lines of a paragraph together. */
const plainMarkdown = (text: string): string => text.replace(/^-# /gm, '').replace(/([^\n])\n(?!\n|#)/g, '$1  \n');

/** The whole answer as Markdown, every tab in turn, with its numbered sources. */
export const renderMarkdown = (answer: Answer): string => {
  const tabs = answer.tabs.length > 0 ? answer.tabs.map(({ id }) => id) : [undefined];
  const parts = tabs.map((tab) => plainMarkdown(showBlocks(toBlocks(answer, tab))));
  const sources = answer.sources.map(({ number, reference }) => `- \\[${number}\\] ${escapeMarkdown(reference)}`).join('\n');
  return [`# ${escapeTyped(answer.title)}`, answer.scope && escapeTyped(answer.scope), ...parts, sources].filter(Boolean).join('\n\n');
};

import type { Command } from '../src/briefing/command.ts';
import { sourceList, sourcePassage, sourceSheet } from '../src/briefing/source.ts';

/** `/source` lists the documents, shows one, or opens one of its paragraphs. */
export const source: Command = {
  name: 'source',
  options: [
    { name: 'document', type: 'document' },
    { name: 'paragraph', type: 'count' },
  ],
  run(options, context) {
    const [document, paragraph] = [options.named('document', 'document'), options.count('paragraph')];
    if (document === undefined) return sourceList(context);
    return paragraph === undefined ? sourceSheet(document, context) : sourcePassage(document, paragraph, context);
  },
};

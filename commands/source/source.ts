import type { Command } from '../../src/asking/command.ts';
import { missingOption } from '../../src/asking/options.ts';
import { sourceList, sourcePassage, sourceSheet } from './sheets.ts';

/** `/source` lists the documents, shows one, or opens one of its paragraphs. */
export const source: Command = {
  name: 'source',
  options: [
    { name: 'document', type: 'document' },
    { name: 'paragraph', type: 'count' },
  ],
  run(options, context) {
    const [document, paragraph] = [options.named('document', 'document'), options.count('paragraph')];
    if (document === undefined && paragraph === undefined) return sourceList(context);
    if (document === undefined) throw missingOption('source', 'document', context.locale);
    return paragraph === undefined ? sourceSheet(document, context) : sourcePassage(document, paragraph, context);
  },
};

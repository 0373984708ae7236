import { defineCommand } from '../../src/asking/command.ts';
import { count } from '../../src/asking/options/count.ts';
import { document as aDocument } from '../../src/asking/options/named.ts';
import { UserError } from '../../src/errors.ts';
import { refusals } from '../../src/messages/refusals.ts';
import { say } from '../../src/messages/say.ts';
import { sourceList, sourcePassage, sourceSheet } from './sheets.ts';
import { words } from './words.ts';

/** `/source` lists the documents, shows one, or opens one of its paragraphs. */
export const source = defineCommand({
  name: 'source',
  words,
  options: { document: aDocument, paragraph: count() },
  run({ document, paragraph }, context) {
    const { locale } = context;
    if (document !== undefined)
      return paragraph === undefined ? sourceSheet(document, context) : sourcePassage(document, paragraph, context);
    if (paragraph === undefined) return sourceList(context);
    const option = words.options.document.name[locale];
    throw new UserError(say(locale, refusals.missingOption, { command: words.command[locale], option }));
  },
});

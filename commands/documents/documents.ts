import { type Context, defineCommand, groupCommands } from '../../src/asking/command.ts';
import { document as aDocument } from '../../src/asking/options/named.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { UserError } from '../../src/errors.ts';
import { showWhen } from '../../src/messages/days/when.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Deed } from '../../src/model/answer.ts';
import type { DocumentRecord } from '../../src/model/document.ts';
import { namedIn } from '../../src/model/localized.ts';
import { isOwnDocument } from '../../src/model/server/own-documents.ts';
import { UNDO_DAYS } from '../../src/model/server/undo-days.ts';
import { edits } from './edits.ts';
import { words } from './words.ts';

const listOwn = ({ shelf, locale }: Context): Answer => {
  const own = [...shelf.documents.values()].filter(({ id }) => isOwnDocument(id));
  return compose(shelf, {
    kind: 'sources',
    locale,
    title: words.title[locale],
    ...(own.length === 0 ? { intro: [words.none[locale]] } : { scope: say(locale, words.count, { count: own.length }) }),
    sections: own.map((document) => ({
      title: namedIn(document.title, locale),
      text: [
        [
          namedIn(document.publisher, locale),
          showWhen(document.published, locale),
          say(locale, words.facts, { count: shelf.about({ document: document.id }).length }),
        ].join(' · '),
      ],
      lines: [],
    })),
  });
};

const removal = ({ id, title }: DocumentRecord, { shelf, locale }: Context): Deed => {
  const shown = namedIn(title, locale);
  if (!isOwnDocument(id)) throw new UserError(say(locale, words.shipped, { title: shown }));
  const count = shelf.about({ document: id }).length;
  const confirm = compose(shelf, {
    kind: 'list',
    locale,
    title: say(locale, words.removing, { title: shown }),
    intro: [say(locale, words.removingFacts, { count, days: UNDO_DAYS })],
    sections: [],
  });
  return { deed: 'remove', values: { document: id }, confirm };
};

const list = defineCommand({ name: 'list', words: words.list, options: {}, run: (_, context) => listOwn(context) });

const remove = defineCommand({
  name: 'remove',
  words: words.remove,
  options: { document: required(aDocument) },
  run: ({ document }, context) => removal(document, context),
});

/** `/documents` lists what was added on a server, and takes a document out again. */
export const documents = groupCommands('documents', words.group, [list, remove, ...edits], { managers: true });

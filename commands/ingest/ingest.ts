import { type Context, defineCommand, groupCommands } from '../../src/asking/command.ts';
import { attachment } from '../../src/asking/options/attachment.ts';
import { message } from '../../src/asking/options/message.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import { UserError } from '../../src/errors.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer, Deed } from '../../src/model/answer.ts';
import { isEdtf } from '../../src/model/edtf.ts';
import type { Locale } from '../../src/model/localized.ts';
import { writeAttachment } from '../../src/model/server/attachment.ts';
import type { GivenMessage } from '../../src/model/server/given-message.ts';
import { cutAtClause } from '../../src/text/cut-at-clause.ts';
import { words } from './words.ts';

/** What is said of a document beside it. */
interface Told {
  published: string | undefined;
  title: string | undefined;
}

interface Given extends Told {
  url: string;
  name: string;
}

const readTold = ({ published, title }: Told, locale: Locale): Record<string, string> => {
  const day = published?.normalize('NFKC').replaceAll('/', '-');
  if (day !== undefined && !isEdtf(day)) throw new UserError(say(locale, words.notADay, { typed: published ?? '' }));
  return { ...(day !== undefined && { published: day }), ...(title !== undefined && { title }) };
};

const takeIn = (from: 'file' | 'link', { url, name, ...told }: Given, locale: Locale): Deed => ({
  deed: 'ingest',
  values: { from, url, name, ...readTold(told, locale) },
});

/** A text is called after its heading or first sentence, cut to so many characters. */
const NAME_CHARS = 60;

const firstLineOf = (body: string): string => (body.trim().split('\n')[0] ?? '').replace(/^#+\s*/u, '').trim();

const takeInText = (body: string, told: Told, locale: Locale): Deed => {
  const title = told.title ?? cutAtClause(firstLineOf(body), NAME_CHARS);
  return { deed: 'ingest', values: { from: 'text', text: body, name: title, ...readTold({ ...told, title }, locale) } };
};

const file = defineCommand({
  name: 'file',
  words: words.file,
  options: { file: required(attachment), published: text, title: text },
  run: ({ file: { url, name }, ...told }, { locale }) => takeIn('file', { url, name, ...told }, locale),
});

const link = defineCommand({
  name: 'link',
  words: words.link,
  options: { link: required(text), published: text, title: text },
  run: ({ link: url, ...told }, { locale }) => takeIn('link', { url, name: url, ...told }, locale),
});

const pasted = defineCommand({
  name: 'text',
  words: words.text,
  options: { text: required(text), published: text, title: text },
  run: ({ text: body, ...told }, { locale }) => takeInText(body, told, locale),
});

/** Each part of a message as it would be taken in by itself. */
const partsOf = ({ id, text: body, author, postedOn, files }: GivenMessage, locale: Locale): Answer['next'] => [
  ...(body.trim() === ''
    ? []
    : [
        {
          label: words.itsText[locale],
          ask: {
            command: 'ingest text',
            options: { text: body, published: postedOn, title: say(locale, words.messageTitle, { author, id: id.slice(-4) }) },
          },
        },
      ]),
  ...files.map((one) => ({
    label: one.name,
    ask: { command: 'ingest file', options: { file: writeAttachment(one), published: postedOn } },
  })),
];

const chooseParts = (parts: Answer['next'], { isOpen }: GivenMessage, { shelf, locale }: Context): Answer =>
  compose(shelf, {
    kind: 'which',
    locale,
    title: words.whichPart[locale],
    intro: isOpen ? [] : [words.fromClosed[locale]],
    sections: [],
    next: parts,
  });

const addToBriefing = defineCommand({
  name: 'add-to-briefing',
  words: words.message,
  options: { message: required(message) },
  run({ message: given }, context) {
    const parts = partsOf(given, context.locale);
    if (parts.length === 0) throw new UserError(words.emptyMessage[context.locale]);
    return chooseParts(parts, given, context);
  },
});

/**
 * `/ingest` adds a file, a public page or a text to the server's own documents: what was read is shown first, and counts once it is confirmed.
 * The menu of a message offers the same for its words and files.
 */
export const ingest = [
  ...groupCommands('ingest', words.group, [file, link, pasted], { managers: true }),
  { ...addToBriefing, managers: true as const },
];

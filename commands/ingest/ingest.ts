import { defineCommand, groupCommands } from '../../src/asking/command.ts';
import { attachment } from '../../src/asking/options/attachment.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { UserError } from '../../src/errors.ts';
import { say } from '../../src/messages/say.ts';
import type { Deed } from '../../src/model/answer.ts';
import { isEdtf } from '../../src/model/edtf.ts';
import type { Locale } from '../../src/model/localized.ts';
import { words } from './words.ts';

interface Given {
  url: string;
  name: string;
  published: string | undefined;
  title: string | undefined;
}

const takeIn = (from: 'file' | 'link', { url, name, published, title }: Given, locale: Locale): Deed => {
  const day = published?.normalize('NFKC').replaceAll('/', '-');
  if (day !== undefined && !isEdtf(day)) throw new UserError(say(locale, words.notADay, { typed: published ?? '' }));
  return {
    deed: 'ingest',
    values: { from, url, name, ...(day !== undefined && { published: day }), ...(title !== undefined && { title }) },
  };
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

/** `/ingest` adds a file or a public page to the server's own documents: what was read is shown first, and counts once it is confirmed. */
export const ingest = groupCommands('ingest', words.group, [file, link], { managers: true });

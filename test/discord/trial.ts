import { defineCommand, groupCommands } from '../../src/asking/command.ts';
import type { Execute } from '../../src/asking/desk.ts';
import { attachment } from '../../src/asking/options/attachment.ts';
import { count } from '../../src/asking/options/count.ts';
import { channel, role } from '../../src/asking/options/discord-id.ts';
import { required } from '../../src/asking/options/option-type.ts';
import { text } from '../../src/asking/options/text.ts';
import { compose } from '../../src/briefing/wording/compose.ts';
import type { Answer, Deed } from '../../src/model/answer.ts';
import type { Locale, Localized } from '../../src/model/localized.ts';

const named = (en: string): Localized => ({ ja: `試し${en}`, en });
const option = (en: string) => ({ name: named(en), describe: named(en) });

const say = (title: string, locale: Locale): Answer => ({
  kind: 'list',
  locale,
  title,
  intro: [],
  card: [],
  lead: [],
  tabs: [],
  sections: [],
  closing: [],
  sources: [],
  next: [],
});

/** `/trial show` says what it was given, in every type of option that Discord has an input of its own for. */
const show = defineCommand({
  name: 'show',
  words: {
    command: named('show'),
    describe: named('show'),
    example: undefined,
    options: { file: option('file'), where: option('where'), who: option('who'), times: option('times') },
  },
  options: { file: required(attachment), where: channel, who: role, times: count({ max: 5 }) },
  run: ({ file, where, who, times }, { shelf, locale }) =>
    compose(shelf, {
      kind: 'list',
      locale,
      title: `${file.name} of ${file.sizeBytes} bytes, ${file.mediaType ?? 'of no type'}`,
      scope: [where, who?.name, times].join(', '),
      sections: [],
    }),
});

const forgetting = (what: string, confirm?: Answer): Deed => ({ deed: 'forget', values: { what }, confirm });

/** `/trial forget` asks before it does; with `now` it does at once. */
const forget = defineCommand({
  name: 'forget',
  words: {
    command: named('forget'),
    describe: named('forget'),
    example: undefined,
    options: { what: option('what'), now: option('now') },
  },
  options: { what: required(text), now: text },
  run: ({ what, now }, { locale }) => forgetting(what, now === undefined ? say(`${what} will be forgotten`, locale) : undefined),
});

/** Commands of one group that only tests have: for options and changes that no command of Keii's takes yet. */
export const trial = groupCommands('trial', { command: named('trial'), describe: named('trial') }, [show, forget]);

/** An executor that remembers what it was asked to do. */
export const rememberDeeds = (): { done: Deed['values'][]; execute: Execute } => {
  const done: Deed['values'][] = [];
  return {
    done,
    async execute({ values }, { locale }) {
      done.push(values);
      return say(`${values.what} is forgotten`, locale);
    },
  };
};

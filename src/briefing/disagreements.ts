import { say } from '../messages/say.ts';
import type { Answer, Line, Section } from '../model/answer.ts';
import type { Disagreement } from '../model/disagreement.ts';
import type { Context } from './command.ts';
import { statementLine } from './lines.ts';
import { idsAbout } from './select.ts';
import { compose } from './sources.ts';

/** Each version of a disagreement as a line, and what a further source supports. */
const sectionOf = (disagreement: Disagreement, { locale }: Context): Section => {
  const { id, field, relation, about, versions, support, note } = disagreement;
  const lines: Line[] = versions.map(({ value, text, citations }, index) =>
    statementLine({
      id: `${id}-${index}`,
      kind: 'report',
      text: text[locale],
      label: value[locale],
      citations,
      disagreements: [disagreement],
    }),
  );
  const supporting = support
    ? [
        statementLine({
          id: `${id}-support`,
          kind: 'report',
          text: support.text[locale],
          label: say(locale, 'disagreements.support'),
          citations: support.citations,
        }),
      ]
    : [];
  return {
    title: `${say(locale, `field.${field}`)}${say(locale, relation === 'changed-later' ? 'disagreements.changed-later' : 'disagreements.colon')}${about[locale]}`,
    text: note && !versions.some(({ text }) => text[locale] === note[locale]) ? [note[locale]] : [],
    lines: [...lines, ...supporting],
  };
};

/** The ids of events that the words are about. */
const eventsAbout = (words: string, { library, indexes }: Context): Set<string> => {
  const ids = idsAbout(words, library, indexes);
  return new Set(library.facts.filter(({ id }) => ids.has(id)).map(({ event }) => event));
};

const isAbout = ({ about, versions, events }: Disagreement, words: string, meant: ReadonlySet<string>): boolean =>
  events.some((event) => meant.has(event)) ||
  [about, ...versions.map(({ text }) => text)].some(({ ja, en }) => `${ja}\n${en}`.toLowerCase().includes(words.toLowerCase()));

/** Where the documents do not agree, or plainly slip: every version with its sources. */
export const disagreementList = (about: string | undefined, context: Context): Answer => {
  const { library, locale } = context;
  const meant = about === undefined ? new Set<string>() : eventsAbout(about, context);
  const found = library.disagreements.filter((one) => about === undefined || isAbout(one, about, meant));
  return compose(library, {
    kind: found.length === 0 ? 'nothing' : 'disagreements',
    locale,
    title: about === undefined ? say(locale, 'disagreements.title') : say(locale, 'disagreements.title-about', { about }),
    scope: say(locale, 'count.disagreements', { count: found.length }),
    intro: found.length === 0 ? [say(locale, 'disagreements.nothing')] : [],
    sections: found.map((one) => sectionOf(one, context)),
    next: about === undefined ? [] : [{ label: say(locale, 'next.all-disagreements'), ask: { command: 'disagreements', options: {} } }],
  });
};

import type { APISelectMenuOption } from 'discord-api-types/v10';
import { fieldWords } from '../../messages/lines.ts';
import { say } from '../../messages/say.ts';
import { screenWords } from '../../messages/screen.ts';
import type { Words } from '../../messages/words.ts';
import { namedIn } from '../../model/localized.ts';
import { chosenTab, hasTabMenu } from '../blocks.ts';
import { clip } from '../escape.ts';
import { encodeInvocation } from '../place.ts';
import { LABEL_CHARS, MOST_OPTIONS, type Row, select } from './components.ts';
import type { View } from './view.ts';

/** The tabs of an answer, where they are too many for buttons. */
export const tabMenu = ({ answer, place, id }: View): Row[] => {
  if (!hasTabMenu(answer)) return [];
  const chosen = chosenTab(answer, place.tab);
  const options = answer.tabs.map((tab) => ({ label: clip(tab.label, LABEL_CHARS), value: tab.id, default: tab.id === chosen }));
  return select(id({ type: 'tab' }), say(answer.locale, screenWords.tabs), options);
};

/** Each paragraph cited on the page, told by the line that cites it. */
const sourceOptions = ({ answer, page }: View): APISelectMenuOption[] =>
  page.sources.flatMap(({ number, document, paragraphs }) =>
    paragraphs.map((paragraph): APISelectMenuOption => {
      const isHere = (citation: { document: string; paragraph: number }) =>
        citation.document === document.id && citation.paragraph === paragraph;
      const citing = page.blocks.flatMap(({ lines }) => lines).find(({ citations }) => citations.some(isHere));
      return {
        label: clip(`[${number}] ¶${paragraph} ${namedIn(document.shortTitle, answer.locale)}`, LABEL_CHARS),
        value: encodeInvocation({ command: 'source', options: { document: document.id, paragraph: String(paragraph) } }),
        ...(citing && { description: clip(citing.text, LABEL_CHARS) }),
      };
    }),
  );

const disagreementOptions = ({ answer, page }: View): APISelectMenuOption[] => {
  if (answer.kind === 'disagreements') return [];
  const found = new Map(
    page.blocks.flatMap(({ lines }) => lines.flatMap(({ disagreements }) => disagreements)).map((one) => [one.id, one]),
  );
  return [...found.values()]
    .map((one) => ({
      label: clip(
        `${say(answer.locale, fieldWords[one.field])}: ${one.versions.map(({ value }) => namedIn(value, answer.locale)).join(' / ')}`,
        LABEL_CHARS,
      ),
      value: encodeInvocation({ command: 'disagreements', options: { about: one.id } }),
      description: clip(namedIn(one.about, answer.locale), LABEL_CHARS),
    }))
    .filter(({ value }) => value.length <= LABEL_CHARS);
};

/** What can be opened for the reader alone: one menu while there is room, else one of sources and one of disagreements. */
export const openMenus = (shown: View): Row[] => {
  const { answer, id } = shown;
  const [sources, disagreements] = [sourceOptions(shown), disagreementOptions(shown)];
  const menu = (name: 'all' | 'sources' | 'disagreements', words: Words, options: APISelectMenuOption[]) =>
    select(id({ type: 'open', menu: name }), say(answer.locale, words), options);
  if (disagreements.length === 0) return menu('sources', screenWords.sources, sources);
  if (sources.length + disagreements.length <= MOST_OPTIONS) return menu('all', screenWords.open, [...disagreements, ...sources]);
  return [...menu('sources', screenWords.sources, sources), ...menu('disagreements', screenWords.disagreements, disagreements)];
};

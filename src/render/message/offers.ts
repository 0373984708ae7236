import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { say } from '../../messages/say.ts';
import { screenWords } from '../../messages/screen.ts';
import type { Tab } from '../../model/answer.ts';
import { chosenTab, hasTabMenu } from '../blocks.ts';
import { clip } from '../escape.ts';
import { BUTTON_CHARS, button, type Row, row } from './components.ts';
import type { View } from './view.ts';

/** Buttons to a row and rows to a message: Discord takes more rows, a phone shows no more. */
export const ROW_BUTTONS = 5;
const MOST_ROWS = 2;
const URL_CHARS = 512;

/** Of few tabs each is a button; of many, in a menu, the one that shows all of them is one as well. */
const tabButtons = ({ answer, place, id }: View): APIButtonComponent[] => {
  const chosen = chosenTab(answer, place.tab);
  const offered = ({ id: tab, whole }: Tab) => tab !== chosen && (!hasTabMenu(answer) || whole === true);
  return answer.tabs.filter(offered).map((tab) => button(tab.label, id({ type: 'page', place: { page: 0, tab: tab.id } })));
};

const linkButtons = ({ answer: { links = [] } }: View): APIButtonComponent[] =>
  links
    .filter(({ url }) => /^https?:/iu.test(url) && url.length <= URL_CHARS)
    .map(({ label, url }) => ({ type: ComponentType.Button, style: ButtonStyle.Link, label: clip(label, BUTTON_CHARS), url }));

/** Other tabs, a reference to copy, the original, and what to ask next. */
export const nextButtons = (shown: View): Row[] => {
  const { answer, id } = shown;
  const copy = answer.reference === undefined ? [] : [button(say(answer.locale, screenWords.copy), id({ type: 'copy' }))];
  const next = answer.next.slice(0, ROW_BUTTONS).map(({ label }, index) => button(label, id({ type: 'next', index })));
  const buttons = [...tabButtons(shown), ...copy, ...linkButtons(shown), ...next];
  const rows = Math.min(MOST_ROWS, Math.ceil(buttons.length / ROW_BUTTONS));
  return Array.from({ length: rows }, (_, index) => row(...buttons.slice(index * ROW_BUTTONS, (index + 1) * ROW_BUTTONS)));
};

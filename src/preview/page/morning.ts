import { post } from './connection.ts';
import { byId } from './dom.ts';
import type { PageState } from './page-state.ts';
import { notify } from './shell.ts';
import { say } from './words.ts';

const form = () => byId<HTMLFormElement>('morning');
const dayInput = () => form().querySelector('input') as HTMLInputElement;
const button = () => form().querySelector('button') as HTMLButtonElement;

/** The day after today on this computer, `YYYY-MM-DD`. */
const tomorrow = (): string => {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return day.toLocaleDateString('sv-SE');
};

/** Draws the choice of a morning, where something is posted in the mornings. */
export const drawMorning = ({ hasMornings, locale, isConnected }: PageState): void => {
  const input = dayInput();
  if (input.value === '') input.value = tomorrow();
  form().hidden = !hasMornings;
  button().textContent = say(locale, input.value === tomorrow() ? 'morning' : 'morningOf');
  button().disabled = !isConnected;
};

/** Has the chosen morning's post come into the channel on screen. */
export const listenForMornings = (state: PageState): void => {
  dayInput().addEventListener('input', () => drawMorning(state));
  form().addEventListener('submit', (event) => {
    event.preventDefault();
    void postMorning(state);
  });
};

const postMorning = async (state: PageState): Promise<void> => {
  const { locale, channelId } = state;
  button().disabled = true;
  const result = await post('morning', { day: dayInput().value, channelId, locale });
  if (!('kind' in result) || result.kind === 'silence') notify(say(locale, 'morningFailed'));
  drawMorning(state);
};

import { renderExample } from './composer/composer-view.ts';
import { byId } from './dom.ts';
import { html } from './html.ts';
import { commandsOf, type PageState } from './page-state.ts';
import { say, type Word } from './words.ts';

/** Draws all around the messages: names, channels, language, notices. */
export const drawShell = (state: PageState): void => {
  const { channels, channelId, title, locale } = state;
  const channel = channels.find(({ id }) => id === channelId)?.name ?? '';
  document.title = `#${channel} – ${title}`;
  document.documentElement.lang = locale === 'ja' ? 'ja' : 'en';
  byId('server-name').textContent = title;
  byId('channel-name').textContent = channel;
  byId('user-name').textContent = say(locale, 'you');
  byId('welcome-title').textContent = say(locale, 'welcome', { channel });
  byId('channels').innerHTML = html`${channels.map(({ id, name }) => renderChannel(state, id, name))}`.markup;
  for (const element of each('[data-say]')) element.textContent = say(locale, element.dataset.say as Word);
  for (const element of each('[data-say-label]')) element.ariaLabel = say(locale, element.dataset.sayLabel as Word);
  for (const button of each('[data-locale]')) button.ariaPressed = String(button.dataset.locale === locale);
  drawExamples(state);
  drawViolations(state);
};

const each = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

const renderChannel = ({ channelId, unread, locale }: PageState, id: string, name: string) => {
  const mark = unread.has(id) && html`<i class="unread" role="img" aria-label="${say(locale, 'unread')}"></i>`;
  return html`<li><button type="button" class="channel" data-channel="${id}" aria-current="${String(id === channelId)}"><i class="hash" aria-hidden="true"></i>${name}${mark}</button></li>`;
};

/** Draws the lines to begin with, and whether the bot is still starting. */
export const drawExamples = (state: PageState): void => {
  const commands = commandsOf(state);
  const lines = state.examples[state.locale === 'ja' ? 'ja' : 'en'];
  byId('examples').innerHTML = html`${lines.map((line) => html`<li>${renderExample(line, commands)}</li>`)}`.markup;
  byId('starting').hidden = state.isConnected;
};

/** Draws what Discord or the house would object to. */
export const drawViolations = ({ violations, locale }: PageState): void => {
  const rows = violations.map(
    ({ rule, place, message, request }) => html`<li><b>${rule}</b> ${place}: ${message} <code>${request}</code></li>`,
  );
  byId('violations').hidden = violations.length === 0;
  byId('violations-title').textContent = say(locale, 'violations', { count: violations.length });
  byId('violations-list').innerHTML = html`${rows}`.markup;
};

const NOTICE_MS = 6000;

/** Shows a few words for a while. */
export const notify = (words: string): void => {
  const toast = byId('toast');
  toast.textContent = words;
  toast.hidden = false;
  setTimeout(() => {
    toast.hidden = true;
  }, NOTICE_MS);
};

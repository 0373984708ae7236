import { viewCommands } from './command-view.ts';
import { type ComposedCommand, createComposer } from './composer.ts';
import { renderExample } from './composer-view.ts';
import { listen, post } from './connection.ts';
import { html } from './html.ts';
import { createMessageList } from './message-list.ts';
import type { Hello, PageEvents, PageMessage, PageViolation } from './protocol.ts';
import { type PageLocale, say } from './words.ts';

const byId = <Found extends HTMLElement = HTMLElement>(id: string): Found => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as Found;
};

const LOCALE_KEY = 'keii-locale';
const isLocale = (text: string | undefined | null): text is PageLocale => text === 'ja' || text === 'en-US';

/** The reader's last choice, else the browser's language, else the server's. */
const firstLocale = (fallback: PageLocale): PageLocale => {
  const stored = localStorage.getItem(LOCALE_KEY);
  if (isLocale(stored)) return stored;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ja' || tag === 'en');
  return spoken === undefined ? fallback : spoken === 'ja' ? 'ja' : 'en-US';
};

let hello: Hello | undefined;
let locale: PageLocale = 'en-US';
let channelId = '';
let messages: PageMessage[] = [];
const violations: PageViolation[] = [];

/** A command's name in the page's language. */
const labelOf = (command: string): string =>
  viewCommands(hello?.commands ?? [], locale).find(({ path }) => path === command)?.label ?? command;

const list = createMessageList(byId('messages'), byId('scroller'), () => ({ locale, now: Date.now(), labelOf }));

const composer = createComposer(byId<HTMLFormElement>('composer'), {
  send: (composed) => void sendCommand(composed),
  async complete({ command, options }, focused) {
    const result = await post<{ choices: { name: string; value: string | number }[] }>('autocomplete', {
      command,
      options,
      focused,
      locale,
      channelId,
    });
    return 'choices' in result ? result.choices.map(({ name, value }) => ({ name, value: String(value) })) : [];
  },
});

const sendCommand = async ({ command, options }: ComposedCommand) => {
  const line = [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
  const settle = list.addPending({ user: null, bot: hello?.bot ?? '', name: command, line });
  drawEmpty();
  const result = await post('command', { command, options, locale, channelId });
  settle('kind' in result && result.kind === 'silence');
  if ('problem' in result) notify(result.problem);
  else if (result.kind === 'modal') notify(say(locale, 'modal'));
};

const useComponent = async (element: HTMLElement, values?: string[]) => {
  const item = element.closest<HTMLElement>('[data-message-id]');
  const messageId = item?.dataset.messageId;
  const customId = element.dataset.customId;
  if (item === null || messageId === undefined || customId === undefined || item.ariaBusy === 'true') return;
  item.ariaBusy = 'true';
  element.classList.add('busy');
  const result = await post('component', { messageId, customId, locale, ...(values && { values }) });
  if (!('kind' in result && result.kind === 'update')) list.restore(messageId);
  if ('problem' in result || result.kind === 'silence') list.fail(messageId);
};

const notify = (words: string) => {
  const toast = byId('toast');
  toast.textContent = words;
  toast.hidden = false;
  setTimeout(() => {
    toast.hidden = true;
  }, 6000);
};

const setLocale = (next: PageLocale) => {
  locale = next;
  document.documentElement.lang = next === 'ja' ? 'ja' : 'en';
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = say(locale, element.dataset.say as 'topic');
  for (const element of document.querySelectorAll<HTMLElement>('[data-say-label]'))
    element.ariaLabel = say(locale, element.dataset.sayLabel as 'send');
  for (const button of document.querySelectorAll<HTMLElement>('[data-locale]')) button.ariaPressed = String(button.dataset.locale === next);
  drawAll();
};

const drawAll = () => {
  if (hello === undefined) return;
  const { channels, title } = hello;
  const channel = channels.find(({ id }) => id === channelId)?.name ?? '';
  document.title = `#${channel} – ${title}`;
  byId('server-name').textContent = title;
  byId('channel-name').textContent = channel;
  byId('user-name').textContent = say(locale, 'you');
  byId('channels').innerHTML = html`${channels.map(
    ({ id, name }) =>
      html`<li><button type="button" class="channel" data-channel="${id}" aria-current="${String(id === channelId)}"><i class="hash" aria-hidden="true"></i>${name}</button></li>`,
  )}`.markup;
  byId('welcome-title').textContent = say(locale, 'welcome', { channel });
  list.show(messages.filter(({ api }) => api.channel_id === channelId));
  drawCommands();
  drawViolations();
};

const drawExamples = () => {
  const lines = hello?.examples[locale === 'ja' ? 'ja' : 'en'] ?? [];
  const commands = viewCommands(hello?.commands ?? [], locale);
  byId('examples').innerHTML = html`${lines.map((line) => html`<li>${renderExample(line, commands)}</li>`)}`.markup;
  drawEmpty();
};

const drawEmpty = () => {
  byId('welcome').hidden = !list.isEmpty();
};

const drawCommands = () => {
  composer.setCommands(viewCommands(hello?.commands ?? [], locale), locale);
  drawExamples();
  byId('starting').hidden = hello?.isConnected !== false;
};

const drawViolations = () => {
  byId('violations').hidden = violations.length === 0;
  byId('violations-title').textContent = say(locale, 'violations', { count: violations.length });
  byId('violations-list').innerHTML =
    html`${violations.map(({ rule, place, message, request }) => html`<li><b>${rule}</b> ${place}: ${message} <code>${request}</code></li>`)}`.markup;
};

const keep = (message: PageMessage) => {
  const others = messages.filter(({ api }) => api.id !== message.api.id);
  messages = [...others, message].sort((one, other) => Number(BigInt(one.api.id) - BigInt(other.api.id)));
  if (message.api.channel_id === channelId) list.put(message);
  drawEmpty();
};

listen(
  {
    hello(data) {
      byId('offline').hidden = true;
      if (hello === undefined) {
        locale = firstLocale(data.locale);
        channelId = data.channels[0]?.id ?? '';
      }
      hello = data;
      messages = data.messages;
      violations.splice(0, violations.length, ...data.violations);
      setLocale(locale);
      if (matchMedia('(pointer: fine)').matches) composer.focus();
    },
    posted: keep,
    edited: keep,
    removed({ id }) {
      messages = messages.filter(({ api }) => api.id !== id);
      list.remove(id);
      drawEmpty();
    },
    commands(data: PageEvents['commands']) {
      if (hello !== undefined) hello = { ...hello, ...data };
      drawCommands();
    },
    violation(data) {
      violations.push(data);
      drawViolations();
    },
  },
  () => {
    byId('offline').hidden = false;
  },
);

/** What a click means, by the data attribute of the element clicked or around it. */
const CLICKS: Record<string, (element: HTMLElement, value: string) => void> = {
  customId: (element) => element instanceof HTMLButtonElement && void useComponent(element),
  spoiler: (element) => element.setAttribute('aria-expanded', 'true'),
  line: (_, line) => composer.load(line),
  example: (_, line) => composer.run(line),
  locale(_, value) {
    if (!isLocale(value)) return;
    localStorage.setItem(LOCALE_KEY, value);
    setLocale(value);
  },
  channel(_, id) {
    channelId = id;
    document.body.classList.remove('menu-open');
    drawAll();
  },
  menu: () => document.body.classList.toggle('menu-open'),
  dismiss(element) {
    const item = element.closest<HTMLElement>('li.message');
    const messageId = item?.dataset.messageId;
    if (messageId === undefined) item?.remove();
    else void post('dismiss', { messageId });
    drawEmpty();
  },
};

document.addEventListener('click', ({ target }) => {
  for (const [name, act] of Object.entries(CLICKS)) {
    const element = (target as Element).closest<HTMLElement>(
      `[data-${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}]`,
    );
    const value = element?.dataset[name];
    if (element !== null && value !== undefined) act(element, value);
  }
});

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || target.multiple || target.dataset.customId === undefined) return;
  void useComponent(target, [target.value]);
});

document.addEventListener('focusout', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !target.multiple) return;
  const values = [...target.selectedOptions].map(({ value }) => value);
  if (values.length > 0) void useComponent(target, values);
});

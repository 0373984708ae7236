import type { ComposedCommand } from './composer/completion.ts';
import { Composer, type Refusal } from './composer/composer.ts';
import { listen, post } from './connection.ts';
import { byId } from './dom.ts';
import { listenForDrops } from './dropping.ts';
import { FormDialog } from './form/form-dialog.ts';
import { MessageList } from './message/message-list.ts';
import type { ReadingContext } from './message/reading-context.ts';
import { drawMorning, listenForMornings } from './morning.ts';
import {
  commandsOf,
  firstLocale,
  hereIn,
  isPageLocale,
  menuOf,
  messagesOf,
  type PageState,
  rememberLocale,
  withMessage,
} from './page-state.ts';
import { sayProblem } from './problems.ts';
import { MOST_VIOLATIONS_SHOWN, type PageMessage, type PageProblem } from './protocol.ts';
import { drawExamples, drawShell, drawViolations, notify } from './shell.ts';
import { say } from './words.ts';

const state: PageState = {
  title: '',
  bot: '',
  locale: 'en-US',
  channels: [],
  roles: [],
  users: [],
  unread: new Set(),
  channelId: '',
  examples: { ja: [], en: [] },
  commands: [],
  isConnected: true,
  hasMornings: false,
  messages: [],
  violations: [],
};

const context = (): ReadingContext => ({
  locale: state.locale,
  now: Date.now(),
  labelOf: (command) => commandsOf(state).find(({ path }) => path === command)?.label ?? command,
  here: hereIn(state),
  menu: menuOf(state),
});

const list = new MessageList(byId('messages'), byId('scroller'), context);

const where = () => ({ locale: state.locale, channelId: state.channelId });

const sendCommand = async ({ command, options, files }: ComposedCommand): Promise<Refusal | undefined> => {
  const given = Object.entries({ ...options, ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.name])) });
  const line = [`/${command}`, ...given.map(([name, value]) => `${name}:${value}`)].join(' ');
  const settle = list.addPending({ user: null, bot: state.bot, name: command, line });
  drawWelcome();
  const result = await post('command', { command, options, fileOptions: Object.keys(files), ...where() }, Object.values(files));
  settle('kind' in result && result.kind === 'silence');
  if ('problem' in result) return { words: sayProblem(state.locale, labelled(command, result.problem)), option: result.problem.option };
  if (result.kind === 'modal') form.open(result.form, context());
  return undefined;
};

const form = new FormDialog(byId<HTMLDialogElement>('form'), async ({ token, values, files }) => {
  const fileFields = files.map(({ field }) => field);
  const sent = { token, values, fileFields, locale: state.locale };
  const result = await post(
    'form',
    sent,
    files.map(({ file }) => file),
  );
  if ('problem' in result) return sayProblem(state.locale, result.problem);
  return result.kind === 'silence' ? say(state.locale, 'silent') : undefined;
});

/** A problem with the option called as the reader knows it. */
const labelled = (path: string, problem: PageProblem): PageProblem => {
  const options = commandsOf(state).find((command) => command.path === path)?.options ?? [];
  const label = options.find(({ name }) => name === problem.option)?.label;
  return label === undefined ? problem : { ...problem, option: label };
};

const composer = new Composer(byId<HTMLFormElement>('composer'), {
  send: sendCommand,
  async post(content, files) {
    const result = await post('post', { content, channelId: state.channelId }, files);
    return 'problem' in result ? { words: sayProblem(state.locale, result.problem) } : undefined;
  },
  chooser: byId<HTMLInputElement>('chooser'),
  notify,
  async complete({ command, options }, focused) {
    const asked = { command, options, focused, ...where() };
    const result = await post<{ choices: { name: string; value: string | number }[] }>('autocomplete', asked);
    return 'choices' in result ? result.choices.map(({ name, value }) => ({ name, value: String(value) })) : [];
  },
});

/** After an answer of its own, the same button or menu does nothing for this long: the second half of a double press asks nothing twice. */
const DOUBLE_PRESS_MS = 800;

/** The last button or menu that was answered by a message of its own, and when. */
let lastAnswered = { press: '', at: 0 };

/** Uses a button or menu; its message waits until the bot has responded. */
const useComponent = async (element: HTMLElement, values?: string[]): Promise<void> => {
  const item = element.closest<HTMLElement>('[data-message-id]');
  const { messageId } = item?.dataset ?? {};
  const { customId } = element.dataset;
  if (item === null || messageId === undefined || customId === undefined || item.ariaBusy === 'true') return;
  const press = [messageId, customId, ...(values ?? [])].join('\n');
  if (lastAnswered.press === press && performance.now() - lastAnswered.at < DOUBLE_PRESS_MS) return;
  item.ariaBusy = 'true';
  element.classList.add('busy');
  const result = await post('component', { messageId, customId, locale: state.locale, ...(values && { values }) });
  if (!('kind' in result && result.kind === 'update')) list.restore(messageId);
  if ('problem' in result) list.fail(messageId, sayProblem(state.locale, result.problem));
  else if (result.kind === 'silence') list.fail(messageId);
  else if (result.kind === 'modal') form.open(result.form, context());
  else if (result.kind !== 'update') lastAnswered = { press, at: performance.now() };
};

const drawWelcome = () => {
  byId('welcome').hidden = !list.isEmpty();
};

/** Uses an entry of a message's menu. */
const useMessageMenu = async (entry: HTMLElement, name: string): Promise<void> => {
  const item = entry.closest<HTMLElement>('[data-message-id]');
  const { messageId } = item?.dataset ?? {};
  closeMenus();
  if (messageId === undefined) return;
  const result = await post('message-command', { messageId, name, locale: state.locale });
  if ('problem' in result) notify(sayProblem(state.locale, result.problem));
  else if (result.kind === 'silence') notify(say(state.locale, 'silent'));
  else if (result.kind === 'modal') form.open(result.form, context());
};

/** Closes the menus of messages, but the one that holds this. */
const closeMenus = (but?: Node) => {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.more[open]'))
    if (but === undefined || !menu.contains(but)) menu.open = false;
};

const drawCommands = () => {
  drawMorning(state);
  composer.setCommands(commandsOf(state), hereIn(state), state.locale);
  drawExamples(state);
};

const drawAll = () => {
  drawShell(state);
  drawMorning(state);
  list.show(messagesOf(state));
  composer.setCommands(commandsOf(state), hereIn(state), state.locale);
  drawWelcome();
};

const keep = (message: PageMessage) => {
  state.messages = withMessage(state.messages, message);
  if (message.api.channel_id === state.channelId) list.put(message);
  else if (!state.unread.has(message.api.channel_id)) {
    state.unread.add(message.api.channel_id);
    drawShell(state);
  }
  drawWelcome();
};

listen(
  {
    hello(data) {
      const isFirst = state.channelId === '';
      const kept = isFirst ? { locale: firstLocale(data.locale), channelId: data.channels[0]?.id ?? '' } : where();
      Object.assign(state, data, kept);
      byId('offline').hidden = true;
      drawAll();
      if (isFirst && matchMedia('(pointer: fine)').matches) composer.focus();
    },
    posted: keep,
    edited: keep,
    removed({ id }) {
      state.messages = state.messages.filter(({ api }) => api.id !== id);
      list.remove(id);
      drawWelcome();
    },
    commands(data) {
      Object.assign(state, data);
      drawCommands();
    },
    violation(data) {
      state.violations = [...state.violations, data].slice(-MOST_VIOLATIONS_SHOWN);
      drawViolations(state);
    },
  },
  (why) => {
    const notice = byId('offline');
    notice.dataset.say = why;
    notice.textContent = say(state.locale, why);
    notice.hidden = false;
  },
);

/** What a click does, by the data attribute of the element clicked or around it. */
const CLICKS: Record<string, (element: HTMLElement, value: string) => void> = {
  'custom-id': (element) => element instanceof HTMLButtonElement && void useComponent(element),
  spoiler: (element) => element.setAttribute('aria-expanded', 'true'),
  line: (_, line) => composer.load(line),
  example: (_, line) => composer.run(line),
  command: (_, path) => composer.start(path),
  'message-command': (entry, name) => void useMessageMenu(entry, name),
  locale(_, locale) {
    if (!isPageLocale(locale)) return;
    rememberLocale(locale);
    state.locale = locale;
    drawAll();
  },
  channel(_, id) {
    state.channelId = id;
    state.unread.delete(id);
    document.body.classList.remove('menu-open');
    drawAll();
  },
  menu: () => document.body.classList.toggle('menu-open'),
  dismiss(element) {
    const item = element.closest<HTMLElement>('.message');
    const { messageId } = item?.dataset ?? {};
    if (messageId === undefined) item?.remove();
    else void post('dismiss', { messageId });
    drawWelcome();
  },
};

document.addEventListener('click', ({ target }) => {
  closeMenus(target as Node);
  for (const [name, act] of Object.entries(CLICKS)) {
    const element = (target as Element).closest<HTMLElement>(`[data-${name}]`);
    if (element !== null) act(element, element.getAttribute(`data-${name}`) ?? '');
  }
});

listenForMornings(state);

listenForDrops(
  () => !byId<HTMLDialogElement>('form').open,
  (files) => composer.take(files),
);

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && !target.multiple) void useComponent(target, [target.value]);
});

/** Several values of one menu are sent when it is left. */
document.addEventListener('focusout', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !target.multiple) return;
  const values = [...target.selectedOptions].map(({ value }) => value);
  if (values.length > 0) void useComponent(target, values);
});

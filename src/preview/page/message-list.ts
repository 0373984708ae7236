import { NOTHING } from './html.ts';
import { type MessageContext, renderMessage, renderPending } from './message-view.ts';
import type { PageInvocation, PageMessage } from './protocol.ts';

/** A command that was sent and has no message yet. */
type PendingCommand = PageInvocation & { bot: string };

/** The messages of the channel on screen. */
interface MessageList {
  /** Shows these in place of all, scrolled to the last. */
  show(messages: readonly PageMessage[]): void;
  put(message: PageMessage): void;
  remove(id: string): void;
  /** Draws a message again as it was, so that its buttons can be used again. */
  restore(id: string): void;
  fail(id: string): void;
  /** Adds a command under way; the result takes it away or, on silence, leaves a note. */
  addPending(command: PendingCommand): (isSilent: boolean) => void;
  isEmpty(): boolean;
}

/** Brings a list element to life; `contextOf` is asked at each drawing. */
export const createMessageList = (list: HTMLElement, scroller: HTMLElement, contextOf: () => MessageContext): MessageList => {
  const known = new Map<string, PageMessage>();
  const itemOf = (id: string) => list.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(id)}"]`);
  const distance = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  /** A new item comes into view at the end, or with its head first when it is taller than the view. */
  const append = (item: HTMLElement) => {
    list.append(item);
    scroller.scrollTop = Math.min(scroller.scrollHeight, item.offsetTop - scroller.offsetTop);
  };
  /** What stands below a changed item, such as the button just pressed, stays where it is. */
  const anchored = (change: () => void) => {
    const before = distance();
    change();
    scroller.scrollTop += distance() - before;
  };
  const draw = (item: HTMLElement, message: PageMessage) => {
    const focused = focusable(item).indexOf(document.activeElement as HTMLElement);
    item.className = message.isPrivate ? 'message private' : 'message';
    item.removeAttribute('aria-busy');
    item.innerHTML = renderMessage(message, contextOf()).markup;
    paintAccents(item);
    if (focused >= 0) restoreFocus(item, focused);
  };
  const put = (message: PageMessage) => {
    known.set(message.api.id, message);
    const existing = itemOf(message.api.id);
    if (existing !== null) return anchored(() => draw(existing, message));
    const item = document.createElement('li');
    item.dataset.messageId = message.api.id;
    draw(item, message);
    return append(item);
  };
  return {
    put,
    show(messages) {
      known.clear();
      list.innerHTML = NOTHING.markup;
      for (const message of messages) put(message);
      scroller.scrollTop = scroller.scrollHeight;
    },
    remove(id) {
      known.delete(id);
      itemOf(id)?.remove();
    },
    restore(id) {
      const [item, message] = [itemOf(id), known.get(id)];
      if (item !== null && message !== undefined) draw(item, message);
    },
    fail(id) {
      const note = itemOf(id)?.querySelector<HTMLElement>('[data-failure]');
      if (note) note.hidden = false;
    },
    addPending(command) {
      const item = document.createElement('li');
      item.className = 'message private pending';
      item.innerHTML = renderPending(command, false, contextOf()).markup;
      append(item);
      return (isSilent) => {
        if (isSilent) item.innerHTML = renderPending(command, true, contextOf()).markup;
        else item.remove();
      };
    },
    isEmpty: () => list.childElementCount === 0,
  };
};

const focusable = (item: HTMLElement): HTMLElement[] => [...item.querySelectorAll<HTMLElement>('button, select, a[href]')];

/** Focus stays where it was; on a button that is now disabled, it goes to the next that is not. */
const restoreFocus = (item: HTMLElement, index: number): void => {
  const targets = focusable(item);
  const usable = [...targets.slice(index), ...targets.slice(0, index).reverse()].find((target) => !(target as HTMLButtonElement).disabled);
  usable?.focus({ preventScroll: true });
};

/** Colours come by script: the page's policy forbids styles in markup. */
const paintAccents = (item: HTMLElement): void => {
  for (const container of item.querySelectorAll<HTMLElement>('[data-accent]')) {
    if (container.dataset.accent) container.style.setProperty('--accent', container.dataset.accent);
  }
};

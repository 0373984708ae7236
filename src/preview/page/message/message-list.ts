import { MOST_MESSAGES_SHOWN, type PageInvocation, type PageMessage } from '../protocol.ts';
import { renderMessage, renderPending } from './message-view.ts';
import type { ReadingContext } from './reading-context.ts';

/** The messages of the channel on screen. */
export class MessageList {
  readonly #list: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #contextOf: () => ReadingContext;
  readonly #known = new Map<string, PageMessage>();

  /** `contextOf` is asked at each drawing. */
  constructor(list: HTMLElement, scroller: HTMLElement, contextOf: () => ReadingContext) {
    this.#list = list;
    this.#scroller = scroller;
    this.#contextOf = contextOf;
    keepEnd(scroller);
  }

  /** Shows these in place of all, scrolled to the last. */
  show(messages: readonly PageMessage[]): void {
    this.#known.clear();
    this.#list.replaceChildren();
    for (const message of messages) this.put(message);
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  /** Adds a message, or draws it anew in its place; what stands below it, such as the button just pressed, does not move. */
  put(message: PageMessage): void {
    this.#known.set(message.api.id, message);
    const existing = this.#itemOf(message.api.id);
    const before = distanceFromEnd(this.#scroller);
    const item = existing ?? document.createElement('li');
    item.dataset.messageId = message.api.id;
    this.#draw(item, message);
    if (existing === undefined) this.#append(item);
    else this.#scroller.scrollTop += distanceFromEnd(this.#scroller) - before;
  }

  remove(id: string): void {
    this.#known.delete(id);
    this.#itemOf(id)?.remove();
  }

  /** Draws a message again as it was, so that its buttons can be used again. */
  restore(id: string): void {
    const message = this.#known.get(id);
    if (message !== undefined) this.put(message);
  }

  /** Notes under a message that its button or menu had no effect, and why where that is known. */
  fail(id: string, words?: string): void {
    const note = this.#itemOf(id)?.querySelector<HTMLElement>('[data-failure]');
    if (!note) return;
    note.hidden = false;
    if (words !== undefined) note.textContent = words;
  }

  /** Adds a command under way; its result takes it away or, on silence, leaves a note. */
  addPending(command: PageInvocation & { bot: string }): (isSilent: boolean) => void {
    const item = document.createElement('li');
    item.className = 'message private pending';
    item.innerHTML = renderPending(command, false, this.#contextOf()).markup;
    this.#append(item);
    return (isSilent) => {
      if (isSilent) item.innerHTML = renderPending(command, true, this.#contextOf()).markup;
      else item.remove();
    };
  }

  isEmpty(): boolean {
    return this.#list.childElementCount === 0;
  }

  #itemOf(id: string): HTMLElement | undefined {
    return this.#list.querySelector<HTMLElement>(`[data-message-id="${CSS.escape(id)}"]`) ?? undefined;
  }

  #drop(item: HTMLElement): void {
    this.#known.delete(item.dataset.messageId ?? '');
    item.remove();
  }

  /** A new item comes into view at the end, or with its head first when it is taller than the view. */
  #append(item: HTMLElement): void {
    this.#list.append(item);
    while (this.#list.childElementCount > MOST_MESSAGES_SHOWN) this.#drop(this.#list.firstElementChild as HTMLElement);
    this.#scroller.scrollTop = item.offsetTop - this.#scroller.offsetTop;
  }

  #draw(item: HTMLElement, message: PageMessage): void {
    const focused = focusable(item).indexOf(document.activeElement as HTMLElement);
    item.className = message.isPrivate ? 'message private' : 'message';
    item.removeAttribute('aria-busy');
    item.innerHTML = renderMessage(message, this.#contextOf()).markup;
    paintAccents(item);
    if (focused >= 0) restoreFocus(item, focused);
  }
}

const distanceFromEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number => scrollHeight - scrollTop - clientHeight;

/** When the view grows or shrinks, as for a phone's keyboard, its lower edge stays on the same line. */
const keepEnd = (scroller: HTMLElement): void => {
  let distance = 0;
  scroller.addEventListener('scroll', () => {
    distance = distanceFromEnd(scroller);
  });
  new ResizeObserver(() => {
    scroller.scrollTop += distanceFromEnd(scroller) - distance;
  }).observe(scroller);
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

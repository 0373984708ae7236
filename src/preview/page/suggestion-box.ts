import { renderSuggestions } from './composer-view.ts';
import { NOTHING } from './html.ts';
import type { Offer, Suggestion } from './suggestions.ts';

/** The list above the composer. */
interface SuggestionBox {
  /** Shows an offer, its best highlighted unless the command could go as it is. */
  offer(offer: Offer): void;
  /** Moves the highlight, round and round. */
  move(by: 1 | -1): void;
  close(): void;
  /** Whether there is something to see, be it that nothing fits. */
  isOpen(): boolean;
  /** What Enter would pick. */
  highlighted(): Suggestion | undefined;
  /** What Tab picks when nothing is highlighted. */
  first(): Suggestion | undefined;
}

/** Brings the list to life; `input` keeps the focus and points at the highlighted option. */
export const createSuggestionBox = (
  input: HTMLInputElement,
  list: HTMLElement,
  picked: (suggestion: Suggestion) => void,
): SuggestionBox => {
  let current: Offer | undefined;
  let index = -1;
  let isOpen = false;
  const suggestions = () => (isOpen ? (current?.suggestions ?? []) : []);
  const draw = () => {
    list.hidden = !isOpen;
    list.innerHTML = (isOpen && current !== undefined ? renderSuggestions(current, index) : NOTHING).markup;
    input.setAttribute('aria-expanded', String(isOpen));
    if (index >= 0) input.setAttribute('aria-activedescendant', `suggestion-${index}`);
    else input.removeAttribute('aria-activedescendant');
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    isOpen = false;
    index = -1;
    draw();
  };
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const clicked = (target as Element).closest<HTMLElement>('[data-index]')?.dataset.index;
    const suggestion = suggestions()[Number(clicked ?? -1)];
    if (suggestion !== undefined) picked(suggestion);
  });
  return {
    offer(offer) {
      const { command, active, text } = offer.state;
      const isComplete = command !== undefined && active === undefined && text === '';
      current = offer;
      index = offer.suggestions.length === 0 || isComplete ? -1 : 0;
      isOpen = offer.suggestions.length > 0 || active?.isCompleted === true;
      draw();
    },
    move(by) {
      const count = suggestions().length;
      index = count === 0 ? -1 : index < 0 && by < 0 ? count - 1 : (index + by + count) % count;
      draw();
    },
    close,
    isOpen: () => isOpen,
    highlighted: () => suggestions()[index],
    first: () => suggestions()[0],
  };
};

import { NOTHING } from '../html.ts';
import { renderSuggestions } from './composer-view.ts';
import type { Offer, Suggestion } from './suggestions.ts';

/** The list above the composer. The input keeps the focus and points at the highlighted option. */
export class SuggestionBox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #offer: Offer | undefined;
  #index = -1;

  constructor(input: HTMLInputElement, list: HTMLElement, picked: (suggestion: Suggestion) => void) {
    this.#input = input;
    this.#list = list;
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const clicked = (target as Element).closest<HTMLElement>('[data-index]')?.dataset.index;
      const suggestion = this.#suggestions()[Number(clicked ?? -1)];
      if (suggestion !== undefined) picked(suggestion);
    });
  }

  /** Shows what there is to pick, the best highlighted unless the command could go as it is, or it is a guess at what was meant. */
  offer(offer: Offer): void {
    const { command, active, text } = offer.state;
    const isComplete = command !== undefined && active === undefined && text === '';
    const isShown = offer.suggestions.length > 0 || active?.isCompleted === true;
    this.#offer = isShown ? offer : undefined;
    const isGuess = offer.suggestions[0]?.kind === 'place';
    this.#index = offer.suggestions.length === 0 || isComplete || isGuess ? -1 : 0;
    this.#draw();
  }

  close(): void {
    this.#offer = undefined;
    this.#index = -1;
    this.#draw();
  }

  /** Moves the highlight, round and round. */
  move(by: 1 | -1): void {
    const count = this.#suggestions().length;
    const from = this.#index < 0 && by < 0 ? count : this.#index;
    this.#index = count === 0 ? -1 : (from + by + count) % count;
    this.#draw();
  }

  /** Whether there is something to see, be it that nothing fits. */
  isOpen(): boolean {
    return this.#offer !== undefined;
  }

  /** What Enter picks. */
  highlighted(): Suggestion | undefined {
    return this.#suggestions()[this.#index];
  }

  /** What Tab picks when nothing is highlighted. */
  first(): Suggestion | undefined {
    return this.#suggestions()[0];
  }

  #suggestions(): readonly Suggestion[] {
    return this.#offer?.suggestions ?? [];
  }

  #draw(): void {
    this.#list.hidden = this.#offer === undefined;
    this.#list.innerHTML = (this.#offer === undefined ? NOTHING : renderSuggestions(this.#offer, this.#index)).markup;
    this.#input.setAttribute('aria-expanded', String(this.#offer !== undefined));
    if (this.#index >= 0) this.#input.setAttribute('aria-activedescendant', `suggestion-${this.#index}`);
    else this.#input.removeAttribute('aria-activedescendant');
    this.#list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }
}
